import type { Language } from "../../../domain/viewState";
import { formatList } from "../../../i18n/format";
import type { AllMessages } from "../../../i18n/messages";
import { eventDateText } from "../../../scene/sheetSentences";
import type { TiedRow } from "../../../scene/ties/tiesPanel";
import { ActionLink } from "../../sheet/ActionLink";
import type { SheetHrefs } from "../../sheet/sheetContext";

interface Props {
  readonly tied: TiedRow;
  readonly words: AllMessages;
  readonly language: Language;
  readonly onOpen: (id: string) => void;
  readonly hrefs: SheetHrefs;
}

/** Territories named as links before the rest is only counted. */
const MOST_NAMED = 12;

/** One partnership behind the lines: what, when, where, with whom, who says so. */
export function TiedPartnership({ tied, words, language, onOpen, hrefs }: Props) {
  const { row, territories, partners, places, sources } = tied;
  const { ties } = words;
  const lang = language === "fr" ? undefined : "fr";
  const names = (items: readonly { readonly name: string }[]) =>
    formatList(
      items.map(({ name }) => name),
      language,
    );
  const date = eventDateText(row.start, row.end, language) ?? row.periodText;
  const rest = territories.length - MOST_NAMED;
  return (
    <li className="ties-panel__item">
      <span className="ties-panel__name" lang={lang}>
        {row.title}
      </span>
      <span className="ties-panel__note">
        {words.vocab.partnershipType[row.type].one}, {date ?? ties.noDate}
      </span>
      <span className="ties-panel__links">
        {territories.slice(0, MOST_NAMED).map(({ id, name }) => (
          <ActionLink key={id} href={hrefs.territory(id)} onAct={() => onOpen(id)} lang={lang}>
            {name}
          </ActionLink>
        ))}
        {rest > 0 && <span>{ties.name.more(rest)}</span>}
        {row.inferred.includes("territoires") && <em>({ties.inferred})</em>}
      </span>
      <p className="ties-panel__note">
        {partners.length === 0 ? ties.noPartner : ties.with(names(partners))}
        {places.length > 0 && `. ${ties.at(names(places))}`}
      </p>
      <p className="ties-panel__sources">
        {sources.length === 0 ? ties.noSource : sources.length > 1 ? `${ties.sources} ` : `${ties.source} `}
        {sources.map(({ id, title, href }, rank) => (
          <span key={id}>
            {rank > 0 && ", "}
            {href === null ? (
              <SourceTitle title={title} lang={lang} words={words} />
            ) : (
              <a href={href} target="_blank" rel="noopener noreferrer">
                <SourceTitle title={title} lang={lang} words={words} />
                <span className="sr-only"> ({words.sheet.newTab})</span>
              </a>
            )}
          </span>
        ))}
      </p>
    </li>
  );
}

interface SourceTitleProps {
  readonly title: string | null;
  readonly lang: "fr" | undefined;
  readonly words: AllMessages;
}

/** A title stays in French whatever the language of the interface; the words for none do not. */
function SourceTitle({ title, lang, words }: SourceTitleProps) {
  return title === null ? words.sheet.titleUnknown : <span lang={lang}>{title}</span>;
}
