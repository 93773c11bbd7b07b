import type { ReportDocument } from "../../../scene/report/reportDocument";
import type { MapPicture } from "../mapPicture";
import { csvFiles } from "./csvFiles";
import type { ExportContext } from "./exportWords";

export const EXPORT_FORMATS = ["docx", "xlsx", "csv"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportedFile {
  readonly name: string;
  readonly blob: Blob;
  /** The document holds a map that could not be drawn. */
  readonly lacksMap: boolean;
}

/**
 * Writes the report as one file. The library of a format is loaded when a file of it is asked for.
 * Rejects when the library cannot be loaded or the file written.
 *
 * @param map takes the picture of the map; `null` where there is none. Its failure is no failure of the file.
 */
export async function exportReport(
  format: ExportFormat,
  report: ReportDocument,
  map: () => Promise<MapPicture | null>,
  context: ExportContext,
): Promise<ExportedFile> {
  const name = `${report.fileStem}.${format}`;
  switch (format) {
    case "docx": {
      const [{ writeDocx }, picture] = await Promise.all([import("./writeDocx"), pictureOf(report, map)]);
      const blob = await writeDocx(report, { ...context, picture });
      return { name, blob, lacksMap: hasMap(report) && picture === null };
    }
    case "xlsx": {
      const { writeXlsx } = await import("./writeXlsx");
      return { name, blob: await writeXlsx(report, context), lacksMap: false };
    }
    case "csv": {
      const files = csvFiles(report, context);
      const [only, ...others] = files;
      if (only !== undefined && others.length === 0) {
        const blob = new Blob([only.text], { type: "text/csv;charset=utf-8" });
        return { name: only.name, blob, lacksMap: false };
      }
      const { zipFiles } = await import("./zipFiles");
      return { name: `${report.fileStem}-csv.zip`, blob: zipFiles(files), lacksMap: false };
    }
    default: {
      const never: never = format;
      return never;
    }
  }
}

function hasMap({ sections }: ReportDocument): boolean {
  return sections.some(({ blocks }) => blocks.some(({ kind }) => kind === "map"));
}

async function pictureOf(report: ReportDocument, map: () => Promise<MapPicture | null>) {
  if (!hasMap(report)) return null;
  try {
    const picture = await map();
    if (picture === null) return null;
    const { png, width, height } = picture;
    return { png: new Uint8Array(await png.arrayBuffer()), width, height };
  } catch {
    return null;
  }
}
