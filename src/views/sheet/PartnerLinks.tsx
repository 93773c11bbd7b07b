import type { Partner } from "../../domain/facts";
import { ActionLink } from "./ActionLink";
import { useSheet } from "./sheetContext";

/** Partners as links that filter the atlas on one of them. */
export function PartnerLinks({ partners }: { readonly partners: readonly Partner[] }) {
  const { hrefs, onFilter, words, language } = useSheet();
  if (partners.length === 0) return <span className="sheet__unknown">{words.sheet.partnersUnknown}</span>;
  return (
    <ul className="sheet__inline-list">
      {partners.map(({ id, name }) => (
        <li key={id}>
          <ActionLink
            className="sheet__link"
            href={hrefs.filter({ partenaire: [id] })}
            onAct={onFilter && (() => onFilter({ partenaire: [id] }))}
            title={words.sheet.filterBy(name)}
            lang={language === "fr" ? undefined : "fr"}
          >
            {name}
          </ActionLink>
        </li>
      ))}
    </ul>
  );
}
