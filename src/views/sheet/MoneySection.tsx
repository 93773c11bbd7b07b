import type { Core, CoreTerritory } from "../../domain/facts";
import { formatNumber } from "../../i18n/format";
import type { SheetDetails } from "../../scene/sheetModel";
import { EnvelopeItem } from "./EnvelopeItem";
import { Section } from "./Section";
import { useSheet } from "./sheetContext";
import { TerritoryLinks } from "./TerritoryLinks";

interface MoneySectionProps {
  readonly core: Core;
  readonly territory: CoreTerritory;
  readonly details: SheetDetails;
}

/** With what money: own envelopes, amounts shared with others, then what the programme gives all alike. */
export function MoneySection({ core, territory, details }: MoneySectionProps) {
  const { words, language } = useSheet();
  const { sheet } = words;
  const { own, shared, programme } = details.money;
  const byId = new Map(core.territories.map((other) => [other.id, other]));
  const others = (ids: readonly string[]) =>
    ids.flatMap((id) => (id === territory.id ? [] : (byId.get(id) ?? [])));
  return (
    <Section title={sheet.money}>
      {own.length === 0 && <p className="sheet__unknown">{sheet.moneyEmpty}</p>}
      {own.length > 1 && <p className="sheet__help">{sheet.moneyRule}</p>}
      {own.length > 0 && (
        <ul className="sheet__envelopes">
          {own.map((envelope) => (
            <EnvelopeItem key={envelope.line.id} envelope={envelope} whole={null} />
          ))}
        </ul>
      )}
      {shared.length > 0 && (
        <div className="sheet__money-group">
          <h4 className="sheet__subtitle">{sheet.sharedMoney}</h4>
          <ul className="sheet__envelopes">
            {shared.map((envelope) => (
              <EnvelopeItem key={envelope.line.id} envelope={envelope} whole={null}>
                <p className="sheet__rule">{sheet.sharedFor(envelope.line.territories.length)}</p>
                <div className="sheet__also">
                  {sheet.sharedWithTerritories}{" "}
                  <TerritoryLinks territories={others(envelope.line.territories)} />
                </div>
              </EnvelopeItem>
            ))}
          </ul>
        </div>
      )}
      {programme.length > 0 && (
        <div className="sheet__money-group sheet__money-group--programme">
          <h4 className="sheet__subtitle">{sheet.programmeMoney}</h4>
          <ul className="sheet__envelopes">
            {programme.map((envelope) => (
              <EnvelopeItem key={envelope.line.id} envelope={envelope} whole={null}>
                <p className="sheet__rule">
                  {sheet.programmeFor(formatNumber(envelope.line.territories.length, language))}
                </p>
              </EnvelopeItem>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}
