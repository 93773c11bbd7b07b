import { lazy, type ReactNode, useEffect, useRef } from "react";
import type { Language } from "../../domain/viewState";
import type { AudienceWords } from "../../i18n/messages";
import type { ReportDocument } from "../../scene/report/reportDocument";
import { LatePart } from "../shell/LatePart";
import type { MapPicture } from "./mapPicture";

const ExportButtons = lazy(() => import("./export/ExportButtons"));

interface Props {
  readonly report: ReportDocument;
  readonly map: () => Promise<MapPicture | null>;
  /** The chooser of another place. */
  readonly children: ReactNode;
  readonly words: AudienceWords;
  readonly language: Language;
}

/** What can be done with the whole report. */
export function ReportTools({ report, map, children, words, language }: Props) {
  return (
    <div className="report__tools">
      <div className="report__buttons">
        <button type="button" className="button button--primary" onClick={() => window.print()}>
          {words.report.print}
        </button>
        <LatePart words={words.app} isQuiet>
          <ExportButtons report={report} map={map} words={words} language={language} />
        </LatePart>
      </div>
      <PlaceMenu label={words.report.changePlace}>{children}</PlaceMenu>
    </div>
  );
}

/** Folded, since it is long: Escape folds it again and gives the focus back to what opened it. */
function PlaceMenu({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const { current } = menu;
    if (current === null) return;
    const fold = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !current.open) return;
      event.stopPropagation();
      current.open = false;
      current.querySelector("summary")?.focus();
    };
    current.addEventListener("keydown", fold);
    return () => current.removeEventListener("keydown", fold);
  }, []);
  return (
    <details className="report__places" ref={menu}>
      <summary className="button">{label}</summary>
      {children}
    </details>
  );
}
