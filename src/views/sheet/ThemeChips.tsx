import type { Theme } from "../../domain/facts";
import { ActionLink } from "./ActionLink";
import { useSheet } from "./sheetContext";

/** Themes as chips that filter the atlas. */
export function ThemeChips({ themes }: { readonly themes: readonly Theme[] }) {
  const { hrefs, onFilter, language, words } = useSheet();
  return (
    <ul className="sheet__chips">
      {themes.map(({ id, label }) => (
        <li key={id}>
          <ActionLink
            className="sheet__chip"
            href={hrefs.filter({ theme: [id] })}
            onAct={onFilter && (() => onFilter({ theme: [id] }))}
            title={words.sheet.filterBy(label)}
            lang={language === "fr" ? undefined : "fr"}
          >
            {label}
          </ActionLink>
        </li>
      ))}
    </ul>
  );
}
