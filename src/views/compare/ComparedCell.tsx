import { useState } from "react";
import type { Language } from "../../domain/viewState";
import { formatNumber } from "../../i18n/format";
import type { AllMessages } from "../../i18n/messages";
import type { Cell, CellLine, KnownCell } from "../../scene/compare/cell";
import { CellReferences } from "./CellReferences";

interface Props {
  readonly cell: Cell;
  /** Value of a full bar; `null`: no bar. */
  readonly scale: number | null;
  readonly words: AllMessages;
  readonly language: Language;
}

/** Lines shown before the rest is folded (on the screen: paper shows all). */
const MOST_SHOWN = 5;

/** What one territory says of one fact. The unknown is drawn hollow, apart from "sans objet". */
export function ComparedCell({ cell, scale, words, language }: Props) {
  switch (cell.kind) {
    case "unknown":
      return (
        <td className="comparison__cell comparison__unknown">
          <span className="comparison__hollow" aria-hidden="true" />
          {words.vocab.unknown}
        </td>
      );
    case "not-applicable":
      return <td className="comparison__cell comparison__not-applicable">{words.table.notApplicable}</td>;
    case "no-other":
      return <td className="comparison__cell comparison__not-applicable">{words.compare.noOtherAmount}</td>;
    case "known":
      return (
        <td className="comparison__cell" data-number={cell.value === null ? undefined : ""}>
          <Lines cell={cell} scale={scale} words={words} language={language} />
        </td>
      );
    default:
      return cell satisfies never;
  }
}

function Lines({ cell, scale, words, language }: Props & { readonly cell: KnownCell }) {
  const { lines, value, isDerived } = cell;
  const bar = scale !== null && value !== null && <Bar share={value / scale} isDerived={isDerived} />;
  const [isOpen, setIsOpen] = useState(false);
  const [first] = lines;
  if (first !== undefined && lines.length === 1) {
    return (
      <div className="comparison__line">
        <Line line={first} isNumber={value !== null} words={words} language={language} />
        {bar}
      </div>
    );
  }
  const hidden = lines.length - MOST_SHOWN;
  return (
    <>
      <ul className="comparison__lines">
        {lines.map((line, rank) => (
          <li
            key={line.id}
            className={
              rank >= MOST_SHOWN && !isOpen && hidden > 1
                ? "comparison__line comparison__line--folded"
                : "comparison__line"
            }
          >
            <Line line={line} isNumber={value !== null && rank === 0} words={words} language={language} />
            {rank === 0 && bar}
          </li>
        ))}
      </ul>
      {hidden > 1 && (
        <button
          type="button"
          className="link-button comparison__more"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? words.compare.fewer : words.compare.more(formatNumber(hidden, language))}
        </button>
      )}
    </>
  );
}

interface LineProps {
  readonly line: CellLine;
  readonly isNumber: boolean;
  readonly words: AllMessages;
  readonly language: Language;
}

function Line({ line, isNumber, words, language }: LineProps) {
  const factLang = (isFact: boolean) => (isFact && language !== "fr" ? "fr" : undefined);
  return (
    <>
      <span className={isNumber ? "comparison__number" : "comparison__value"} lang={factLang(line.isFact)}>
        {line.text}
      </span>
      {line.sharedWith.length > 0 && (
        <span className="comparison__shared"> {words.compare.sharedWith(line.sharedWith.join(", "))}</span>
      )}
      <CellReferences ids={line.sources} words={words} />
      {line.hints.map(({ text, isFact }) => (
        <span key={text} className="comparison__hint" lang={factLang(isFact)}>
          {text}
        </span>
      ))}
      {line.aside !== null && (
        <details className="comparison__aside">
          <summary>{words.sheet.waveMethod}</summary>
          <span lang={factLang(true)}>{line.aside}</span>
        </details>
      )}
    </>
  );
}

/** A bar from zero; the value is written beside it. */
function Bar({ share, isDerived }: { readonly share: number; readonly isDerived: boolean }) {
  return (
    <svg className="comparison__bar-box" aria-hidden="true" width="100%" height="8" focusable="false">
      <rect
        className={
          isDerived ? "comparison__value-bar comparison__value-bar--derived" : "comparison__value-bar"
        }
        width={`${Math.round(share * 1000) / 10}%`}
        height="8"
      />
      <line className="comparison__zero" x1="0.5" x2="0.5" y1="0" y2="8" />
    </svg>
  );
}
