import { Fragment } from "react";
import { splitCitations } from "../../scene/citedText";
import { References } from "./References";
import { useSheet } from "./sheetContext";

/** A text of the tables. It is in French whatever the language of the interface, and says so. */
export function FactText({ children }: { readonly children: string }) {
  const { language } = useSheet();
  return language === "fr" ? children : <span lang="fr">{children}</span>;
}

/** Prose of the tables in which an editor may have named sources by their ids: they become references. */
export function CitedText({ children }: { readonly children: string }) {
  const { references } = useSheet();
  const parts = splitCitations(children, (id) => references.has(id));
  let place = 0;
  return parts.map((part) => {
    place += 1;
    if (part.kind === "text") return <FactText key={place}>{part.text}</FactText>;
    const publisher = part.isAside ? null : (references.get(part.id)?.source.publisher ?? null);
    return (
      <Fragment key={place}>
        {publisher !== null && <FactText>{`${publisher} `}</FactText>}
        <References ids={[part.id]} />
      </Fragment>
    );
  });
}
