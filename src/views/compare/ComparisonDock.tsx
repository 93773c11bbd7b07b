import "./compare.css";
import { useMemo, useRef, useState } from "react";
import type { Atlas, Core } from "../../domain/facts";
import { type Language, MOST_COMPARED } from "../../domain/viewState";
import { formatFactsDate } from "../../i18n/format";
import type { AllMessages } from "../../i18n/messages";
import { buildComparison, type Comparison } from "../../scene/compare/comparison";
import { letterOf } from "../../scene/compare/subject";
import type { AtlasActions } from "../../state/store";
import type { SheetHrefs } from "../sheet/sheetContext";
import { RetryState } from "../shell/RetryState";
import type { AtlasView } from "../useAtlasView";
import { AddTerritory } from "./AddTerritory";
import { ComparedMap } from "./ComparedMap";
import { ComparisonSources } from "./ComparisonSources";
import { ComparisonTable } from "./ComparisonTable";
import { ComparisonTools } from "./ComparisonTools";
import { FULL_NOTE_ID } from "./fullNote";
import { PrintHead } from "./PrintHead";
import { ReferencesContext } from "./referencesContext";
import { SimilarTerritories } from "./SimilarTerritories";

const NO_REFERENCES: Comparison["references"] = new Map();

interface Props {
  readonly core: Core;
  /** `null` while the details load, or when they `failed`. */
  readonly atlas: Atlas | null;
  readonly failed: boolean;
  readonly onRetry: () => void;
  readonly view: AtlasView;
  readonly actions: AtlasActions;
  readonly hrefs: SheetHrefs;
  readonly words: AllMessages;
  readonly language: Language;
  /** Closes the comparison when nothing is compared. */
  readonly onClose: () => void;
}

/** Up to four territories side by side, under any view; empty, it asks for the first. */
export default function ComparisonDock(props: Props) {
  const { core, atlas, failed, onRetry, view, actions, hrefs, words, language, onClose } = props;
  const { compare } = words;
  const { compared } = view.viewState;
  const [isLarge, setIsLarge] = useState(false);
  const [onlyDifferences, setOnlyDifferences] = useState(false);
  const [opener] = useState(() => document.activeElement);
  const headingRef = useRef<HTMLHeadingElement>(null);
  const columns = useMemo(
    () =>
      compared
        .flatMap((id) => view.territories.get(id) ?? [])
        .map((territory, rank) => ({ territory, letter: letterOf(rank) })),
    [compared, view.territories],
  );
  const comparison = useMemo(
    () => (atlas === null ? null : buildComparison(core, atlas, compared, { words, language })),
    [core, atlas, compared, words, language],
  );
  const factsDate = formatFactsDate(core.factsDate, language);
  const remove = (id: string) => {
    actions.toggleCompared(id);
    // The button that had the focus goes away with its column.
    headingRef.current?.focus();
  };
  // The sheet opens beside the view, which the enlarged comparison covers.
  const open = (id: string) => {
    setIsLarge(false);
    actions.openTerritory(id);
  };
  const [first] = columns;
  const isPair = columns.length > 1;

  return (
    <section className="comparison" aria-label={compare.region} data-large={isLarge ? "" : undefined}>
      <PrintHead title={compare.title(columns.length)} factsDate={factsDate} hrefs={hrefs} words={words} />
      <div className="comparison__bar">
        <h2 className="comparison__title" ref={headingRef} tabIndex={-1}>
          {columns.length === 0 ? compare.region : compare.title(columns.length)}
        </h2>
        {columns.length < MOST_COMPARED ? (
          <AddTerritory
            core={core}
            compared={compared}
            matches={view.matches}
            onAdd={actions.toggleCompared}
            words={words}
            language={language}
          />
        ) : (
          <p className="comparison__full" id={FULL_NOTE_ID} tabIndex={-1}>
            {compare.full}
          </p>
        )}
        <ComparisonTools
          comparison={comparison}
          onlyDifferences={isPair ? onlyDifferences : null}
          onOnlyDifferences={setOnlyDifferences}
          isLarge={isLarge}
          onLarge={setIsLarge}
          onClear={() => {
            actions.clearCompared();
            onClose();
            // The button that had the focus goes away with the comparison.
            if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
          }}
          factsDate={factsDate}
          words={words}
        />
      </div>
      {first === undefined ? (
        <p className="comparison__empty">{compare.empty}</p>
      ) : (
        <div className="comparison__body">
          <div className="comparison__scroll">
            <ReferencesContext value={comparison?.references ?? NO_REFERENCES}>
              <ComparisonTable
                columns={columns}
                comparison={comparison}
                failed={failed}
                onlyDifferences={isPair && onlyDifferences}
                onRemove={remove}
                onOpen={open}
                hrefs={hrefs}
                words={words}
                language={language}
              />
            </ReferencesContext>
            {failed && <RetryState message={words.app.loadFailed} onRetry={onRetry} words={words.app} />}
            {comparison !== null && (
              <ComparisonSources comparison={comparison} words={words} language={language} />
            )}
          </div>
          <div className="comparison__side">
            {isPair ? (
              <ComparedMap columns={columns} core={core} view={view} words={words} language={language} />
            ) : (
              <SimilarTerritories
                core={core}
                atlas={atlas}
                pending={atlas === null && !failed}
                origin={first.territory}
                onAdd={actions.toggleCompared}
                onOpen={open}
                hrefs={hrefs}
                words={words}
                language={language}
              />
            )}
          </div>
        </div>
      )}
    </section>
  );
}
