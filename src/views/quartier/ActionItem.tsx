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

/** One action: what, for whom, with whom, when, and who says so. */
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
      <h6 className="quartier-action__title" lang={factsLang}>
        {row.title}
      </h6>
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
        <Fact
          label={quartier.when}
          text={dates ?? row.periodText}
          isInferred={isInferred("debut") || isInferred("fin")}
          more={timing === "unsure" ? "" : `, ${quartier[timing]}`}
          lang={dates === null ? factsLang : undefined}
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
      {isInferred("territoires") && <p className="quartier-small">{quartier.territoryInferred}</p>}
      <CitedSources sources={pick(row.sources, sources)} />
    </li>
  );
}

interface FactProps {
  readonly label: string;
  /** As published; `null` or empty when no source says it. */
  readonly text: string | null;
  readonly isInferred: boolean;
  /** What the atlas adds to it. */
  readonly more?: string;
  /** Language of the text, when it is not that of the facts. */
  readonly lang?: "fr" | undefined;
}

function Fact({ label, text, isInferred, more = "", ...own }: FactProps) {
  const { words, factsLang } = useQuartier();
  const lang = "lang" in own ? own.lang : factsLang;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {text === null || text === "" ? words.quartier.unknown : <span lang={lang}>{text}</span>}
        {more}
        {isInferred && <Inferred />}
      </dd>
    </div>
  );
}
