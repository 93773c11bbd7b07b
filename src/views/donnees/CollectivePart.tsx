import type { Atlas, Core } from "../../domain/facts";
import { formatNumber } from "../../i18n/format";
import { type CollectiveAmount, collectiveAmounts } from "../../scene/aboutFacts";
import { reportId } from "../../scene/errorReport/reportId";
import { amountText, annualityText, budgetPeriodText } from "../../scene/sheetSentences";
import { useAbout } from "./aboutContext";
import { Part } from "./Part";
import { Prose } from "./Prose";
import { ReportFact } from "./ReportFact";
import { SourceLinks } from "./SourceLink";

interface CollectivePartProps {
  readonly id: string;
  readonly core: Core;
  readonly atlas: Atlas;
}

/** Amounts announced for several territories together, or for all alike: attributed to none. */
export function CollectivePart({ id, core, atlas }: CollectivePartProps) {
  const { words } = useAbout();
  const { shared, programme } = collectiveAmounts(atlas);
  const groups = [
    [words.data.collectiveShared, shared],
    [words.data.collectiveProgramme, programme],
  ] as const;
  return (
    <Part id={id} title={words.data.collective} help={words.data.collectiveHelp}>
      {groups
        .filter(([, lines]) => lines.length > 0)
        .map(([title, lines]) => (
          <div key={title}>
            <h4 className="about__subtitle">{title}</h4>
            <ul className="about__facts">
              {lines.map((amount) => (
                <Amount key={amount.line.id} core={core} amount={amount} />
              ))}
            </ul>
          </div>
        ))}
    </Part>
  );
}

/** Beyond this number, territories are counted rather than named. */
const MOST_NAMED_TERRITORIES = 8;

function Amount({ core, amount }: { readonly core: Core; readonly amount: CollectiveAmount }) {
  const { line, sources } = amount;
  const { words, language } = useAbout();
  const names = core.territories.filter(({ id }) => line.territories.includes(id)).map(({ name }) => name);
  const count = words.data.collectiveFor(names.length, formatNumber(names.length, language));
  const lang = language === "fr" ? undefined : "fr";
  const payers = core.partners.filter(({ id }) => line.payers.includes(id)).map(({ name }) => name);
  return (
    <li className="about__fact">
      <p className="about__fact-date">{budgetPeriodText(line, words, language)}</p>
      <div className="about__fact-body">
        <p className="about__fact-value">
          {amountText(line, language)}{" "}
          <span className="about__fact-period">{annualityText(line, words)}</span>
        </p>
        {line.purpose !== null && (
          <p>
            <Prose>{line.purpose}</Prose>
          </p>
        )}
        <p className="about__note" lang={names.length === 0 ? undefined : lang}>
          {names.length === 0 && words.data.collectiveNone}
          {names.length > 0 && names.length <= MOST_NAMED_TERRITORIES && names.join(", ")}
          {names.length > MOST_NAMED_TERRITORIES && <span lang={language}>{count}</span>}
          {" · "}
          {payers.length > 0 ? payers.join(", ") : (line.payerText ?? words.sheet.payerUnknown)}
        </p>
        {line.notes !== null && (
          <p className="about__note">
            <Prose>{line.notes}</Prose>
          </p>
        )}
        <SourceLinks ids={sources} />
        <ReportFact id={reportId.amount(line)} about={amountText(line, language)} />
      </div>
    </li>
  );
}
