import { useRef, useState } from "react";
import { useStore } from "zustand";
import type { Atlas, Core } from "../../domain/facts";
import type { Language } from "../../domain/viewState";
import type { AudienceWords } from "../../i18n/messages";
import type { ChartTable } from "../../scene/charts/chartTable";
import { toCsv } from "../../scene/charts/toCsv";
import { type ReadCompletions, readCompletions } from "../../scene/report/completions";
import { saveBlob } from "../../services/download";
import { completionShelf } from "./completionShelf";
import { ImportOutcome } from "./ImportOutcome";

interface Props {
  readonly core: Core;
  readonly atlas: Atlas;
  /** Ids of the territories of the report. */
  readonly ids: readonly string[];
  /** The missing facts, to fill in. */
  readonly checklist: ChartTable;
  /** Stem of the files of this report. */
  readonly fileStem: string;
  readonly words: AudienceWords;
  readonly language: Language;
}

/** What the reader was told of the last file. */
type Told = "reading" | "failed" | ReadCompletions | null;

/** The list of missing facts to fill in, and the way back. */
export function MissingFactsTools({ core, atlas, ids, checklist, fileStem, words, language }: Props) {
  const { checklist: said } = words.report;
  const { completions, add, clear } = useStore(completionShelf);
  const [told, setTold] = useState<Told>(null);
  const [isOver, setIsOver] = useState(false);
  // A file chosen while another is read: the answer of the first no longer matters.
  const latest = useRef(0);

  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    const asked = ++latest.current;
    setTold("reading");
    const bytes = await file.arrayBuffer().catch(() => null);
    if (asked !== latest.current) return;
    if (bytes === null) return setTold("failed");
    const read = readCompletions(new Uint8Array(bytes), core, atlas);
    add(read.accepted);
    setTold(read);
  };
  const download = () => {
    const citation = [said.fileNote, words.app.name].join(" — ");
    const text = toCsv(checklist, { unknown: "", citation });
    saveBlob(new Blob([text], { type: "text/csv;charset=utf-8" }), `${said.fileStem}-${fileStem}.csv`);
  };
  if (checklist.rows.length === 0 && completions.length === 0) return null;
  return (
    <div className="missing">
      <h4 className="missing__title">{said.title}</h4>
      <p className="report__paragraph">{said.help(checklist.rows.length)}</p>
      <div className="report__buttons">
        <button type="button" className="button" onClick={download}>
          {said.download}
        </button>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is another way to what the field does */}
        <div
          className="missing__drop"
          data-over={isOver ? "" : undefined}
          onDragOver={(event) => {
            event.preventDefault();
            setIsOver(true);
          }}
          onDragLeave={() => setIsOver(false)}
          onDrop={(event) => {
            event.preventDefault();
            setIsOver(false);
            void take(event.dataTransfer.files[0]);
          }}
        >
          <label className="button missing__choose">
            {said.import}
            <input
              type="file"
              className="sr-only"
              accept=".csv,.txt,text/csv"
              onChange={(event) => {
                void take(event.currentTarget.files?.[0]);
                // The same file, mended, may be chosen again.
                event.currentTarget.value = "";
              }}
            />
          </label>
          <span className="missing__hint">{said.drop}</span>
        </div>
        {completions.length > 0 && (
          <button
            type="button"
            className="button"
            onClick={() => {
              clear();
              setTold(null);
            }}
          >
            {said.clear}
          </button>
        )}
      </div>
      <div role="status">
        {told === "reading" && <p>{said.reading}</p>}
        {told === "failed" && <p className="missing__failed">{said.failed}</p>}
        {told !== null && typeof told === "object" && (
          <ImportOutcome read={told} ids={ids} words={words} language={language} />
        )}
      </div>
    </div>
  );
}
