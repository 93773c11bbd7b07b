import type { Atlas } from "../../domain/facts";
import { formatList, formatPeriod } from "../../i18n/format";
import type { Action } from "../../scene/quartier/actions";
import { eventDateText } from "../../scene/sheetSentences";
import { pick } from "../../scene/sheetTimeline";
import Gloss from "../glossary/Gloss";
import { CitedSources } from "./CitedSources";
import { Inferred } from "./Inferred";
import { useQuartier } from "./quartierContext";

interface Props {
  readonly action: Action;
  readonly sources: ReadonlyMap<string, Atlas["sources"][number]>;
}

/** One action: its name and when; unfolded, what it is, for whom, with whom, and who says so. */
export function ActionItem({ action, sources }: Props) {
  const { words, language, factsLang } = useQuartier();
  const { quartier } = words;
  const { row, partners, themes, others, timing } = action;
  const isInferred = (column: string) => row.inferred.includes(column);
  const dates =
    timing === "unsure"
      ? eventDateText(row.start, row.end, language)
      : formatPeriod(row.start, row.end, language);
  return (
    <li className="quartier-action">
      <details className="quartier-action__fold">
        <summary className="quartier-action__head">
          <span>
            <span className="quartier-action__title" lang={factsLang}>
              {row.title}
            </span>
            <span className="quartier-action__when">
              <span lang={dates === null ? factsLang : undefined}>
                {dates ?? row.periodText ?? quartier.dateUnknown}
              </span>
              {timing !== "unsure" && `, ${quartier[timing]}`}
              {(isInferred("debut") || isInferred("fin")) && <Inferred />}
            </span>
            {isInferred("territoires") && (
              <span className="quartier-action__when">{quartier.territoryInferred}</span>
            )}
          </span>
        </summary>
        <p lang={factsLang}>
          <Gloss text={row.summary} />
        </p>
        <dl className="quartier-facts">
          <Fact label={quartier.forWhom} text={row.audience} isInferred={isInferred("public")} />
          <Fact
            label={quartier.withWhom}
            text={formatList(
              partners.map(({ name }) => name),
              language,
            )}
            isInferred={isInferred("partenaires")}
          />
          {themes.length > 0 && (
            <Fact
              label={quartier.themes}
              text={themes.map(({ label }) => label).join(", ")}
              isInferred={isInferred("themes")}
            />
          )}
        </dl>
        {others > 0 && <p className="quartier-small">{quartier.shared(others)}</p>}
        <CitedSources sources={pick(row.sources, sources)} />
      </details>
    </li>
  );
}

interface FactProps {
  readonly label: string;
  /** As published; `null` or empty when no source says it. */
  readonly text: string | null;
  readonly isInferred: boolean;
}

function Fact({ label, text, isInferred }: FactProps) {
  const { words, factsLang } = useQuartier();
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {text === null || text === "" ? words.quartier.unknown : <span lang={factsLang}>{text}</span>}
        {isInferred && <Inferred />}
      </dd>
    </div>
  );
}
