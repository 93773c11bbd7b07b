import { type RefObject, use, useState } from "react";
import { toCsv } from "../../../scene/charts/toCsv";
import { saveBlob } from "../../../services/download";
import { rasterizeSvg } from "../../../services/rasterize";
import type { ChartFrameProps } from "./ChartFrame";
import { CitationContext } from "./ChartPaper";
import { standaloneSvg } from "./standaloneSvg";

interface Props {
  readonly frame: ChartFrameProps;
  readonly drawing: RefObject<HTMLDivElement | null>;
  /** The table is shown: there is no drawing to export. */
  readonly isTable: boolean;
  readonly titleId: string;
}

/** Twice the pixels of the page: sharp on paper and on dense screens. */
const PNG_SCALE = 2;

/** The files a chart can be taken away as. */
export function ChartExports({ frame, drawing, isTable, titleId }: Props) {
  const { id, title, sample, table, words } = frame;
  const [failed, setFailed] = useState(false);
  const citation = use(CitationContext);
  const credit = () =>
    [
      words.app.name,
      ...(citation === null ? [] : [citation.facts, citation.status, citation.filters]),
      window.location.href,
    ].join(" — ");
  const save = (content: BlobPart, type: string, extension: string) =>
    saveBlob(new Blob([content], { type }), `${id}.${extension}`);
  const drawn = () => {
    if (drawing.current === null) return null;
    return standaloneSvg(drawing.current, { title, sample, credit: credit() });
  };
  const saveSvg = () => {
    const svg = drawn();
    setFailed(svg === null);
    if (svg !== null) save(svg.text, "image/svg+xml;charset=utf-8", "svg");
  };
  const savePng = async () => {
    const svg = drawn();
    const png = svg && (await rasterizeSvg(svg.text, svg, PNG_SCALE));
    setFailed(png === null);
    if (png !== null) save(png, "image/png", "png");
  };
  const saveCsv = () => {
    setFailed(false);
    const text = toCsv(table, { unknown: words.vocab.unknown, citation: `${title} — ${credit()}` });
    save(text, "text/csv;charset=utf-8", "csv");
  };
  return (
    <>
      <Tool name="CSV" titleId={titleId} onPress={saveCsv} />
      {!isTable && (
        <>
          <Tool name="SVG" titleId={titleId} onPress={saveSvg} />
          <Tool name="PNG" titleId={titleId} onPress={() => void savePng()} />
        </>
      )}
      <span role="status" className="chart__failed">
        {failed ? words.charts.exportFailed : ""}
      </span>
    </>
  );
}

function Tool({
  name,
  titleId,
  onPress,
}: {
  readonly name: string;
  readonly titleId: string;
  readonly onPress: () => void;
}) {
  return (
    <button type="button" className="chart__tool" aria-describedby={titleId} onClick={onPress}>
      {name}
    </button>
  );
}
