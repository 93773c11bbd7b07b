import type { Budget } from "../../domain/facts";
import Gloss from "../glossary/Gloss";
import { Inferred } from "./Inferred";
import { PartnerLinks } from "./PartnerLinks";
import { useSheet } from "./sheetContext";

/** Who pays: actors that filter the atlas, the words of the source, or "financeur non renseigné". */
export function PayerText({ line }: { readonly line: Budget }) {
  const { words, partners, language } = useSheet();
  const { sheet } = words;
  const payers = line.payers.flatMap((id) => partners.get(id) ?? []);
  const isSameText = payers.length === 1 && payers[0]?.name === line.payerText;
  return (
    <div className="sheet__payer">
      {payers.length === 0 ? (
        <span className="sheet__unknown">
          <Gloss text={sheet.payerUnknown} />
        </span>
      ) : (
        <>
          <span className="sheet__payer-term">{sheet.payer}</span> <PartnerLinks partners={payers} />
        </>
      )}
      {line.payerText !== null && !isSameText && (
        <span className="sheet__hint" lang={language === "fr" ? undefined : "fr"}>
          {sheet.payerAsPublished(line.payerText)}
        </span>
      )}
      <Inferred inferred={line.inferred} columns={["financeurs"]} />
    </div>
  );
}
