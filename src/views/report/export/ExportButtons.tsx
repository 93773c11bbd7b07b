import "./exportButtons.css";
import { useRef, useState } from "react";
import type { Language } from "../../../domain/viewState";
import type { ReportDocument } from "../../../scene/report/reportDocument";
import { saveBlob } from "../../../services/download";
import type { MapPicture } from "../mapPicture";
import { EXPORT_FORMATS, type ExportFormat, exportReport } from "./exportReport";
import type { ExportWords } from "./exportWords";

interface Props {
  readonly report: ReportDocument;
  /** Takes the picture of the map for the document; `null` where it cannot be drawn. */
  readonly map: () => Promise<MapPicture | null>;
  readonly words: ExportWords;
  readonly language: Language;
}

/** The report as files to take away: one to edit, one to calculate with, one for other tools. */
export default function ExportButtons({ report, map, words, language }: Props) {
  const { format: names, ...told } = words.reportExport;
  const [message, setMessage] = useState("");
  const [busy, setBusy] = useState<ExportFormat | null>(null);
  // A second click while a file is being written asks for nothing more.
  const isWriting = useRef(false);
  const save = async (format: ExportFormat) => {
    if (isWriting.current) return;
    isWriting.current = true;
    setBusy(format);
    setMessage(told.preparing(names[format]));
    try {
      const context = { words, language, address: window.location.href };
      const { name, blob, lacksMap } = await exportReport(format, report, map, context);
      saveBlob(blob, name);
      setMessage(lacksMap ? told.readyWithoutMap(name) : told.ready(name));
    } catch {
      setMessage(told.failed(names[format]));
    } finally {
      isWriting.current = false;
      setBusy(null);
    }
  };
  return (
    <fieldset className="report-exports">
      <legend className="sr-only">{told.group}</legend>
      {EXPORT_FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          className="button"
          aria-busy={busy === format}
          aria-disabled={busy !== null}
          onClick={() => void save(format)}
        >
          {names[format]}
        </button>
      ))}
      <p role="status" className="report-exports__status">
        {message}
      </p>
    </fieldset>
  );
}
