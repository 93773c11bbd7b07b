import type { Atlas, Budget, Core, CoreTerritory } from "../../domain/facts";
import { formatList, formatNumber, formatPartialDate } from "../../i18n/format";
import { doubtsOf } from "../../scene/about/doubts";
import { amountText, annualityText, indicatorText } from "../../scene/sheetSentences";
import Gloss from "../glossary/Gloss";
import { useAbout } from "./aboutContext";
import { Doubt, DoubtFold } from "./DoubtFold";
import { Part } from "./Part";
import { Prose } from "./Prose";

interface Props {
  readonly id: string;
  readonly core: Core;
  readonly atlas: Atlas;
}

/** The facts that the tables themselves hold for weak, by reason, folded: each leads to its sheet. */
export function DoubtsPart({ id, core, atlas }: Props) {
  const { words, language } = useAbout();
  const said = words.data.doubts;
  const columns: Readonly<Record<string, string>> = words.data.column;
  const doubts = doubtsOf(core, atlas);
  const byId = new Map(core.territories.map((territory) => [territory.id, territory]));
  const named = (ids: readonly string[]) => ids.flatMap((each) => byId.get(each) ?? []);
  const number = (count: number) => formatNumber(count, language);
  const inferred = (names: readonly string[]) =>
    said.inferredColumns(
      formatList(
        names.map((name) => columns[name] ?? name),
        language,
      ),
    );
  const places = (territories: readonly CoreTerritory[]) =>
    territories.map((each) => <Doubt key={each.id} territories={[each]} />);
  const amounts = (lines: readonly Budget[]) =>
    lines.map((line) => (
      <Doubt
        key={line.id}
        territories={named(line.territories)}
        note={line.inferred.length > 0 ? inferred(line.inferred) : undefined}
      >
        {`${amountText(line, language)} ${annualityText(line, words)}`}
      </Doubt>
    ));
  return (
    <Part id={id} title={said.title} help={said.help}>
      <p className="about__help">
        <Gloss
          text={said.concludedWaves(number(doubts.concludedWaves.count), number(doubts.concludedWaves.total))}
        />
      </p>
      <DoubtFold title={said.contradictedWaves}>
        {doubts.contradictedWaves.map((each) => (
          <Doubt key={each.id} territories={[each]}>
            {said.bothYears(each.wave ?? 0, each.waveInLocalSources ?? 0)}
          </Doubt>
        ))}
      </DoubtFold>
      <DoubtFold title={said.yearOnly}>{places(doubts.yearOnly)}</DoubtFold>
      <DoubtFold title={said.inferredPartnerships}>
        {doubts.inferredPartnerships.map((row) => (
          <Doubt key={row.id} territories={named(row.territories)} note={inferred(row.inferred)}>
            <Prose>{row.title}</Prose>
          </Doubt>
        ))}
      </DoubtFold>
      <DoubtFold title={said.inferredAmounts}>{amounts(doubts.inferredAmounts)}</DoubtFold>
      <DoubtFold title={said.approximateAmounts}>{amounts(doubts.approximateAmounts)}</DoubtFold>
      <DoubtFold title={said.approximateFigures}>
        {doubts.approximateFigures.map((row) => (
          <Doubt key={`${row.territory}-${row.name}`} territories={named([row.territory])}>
            {`${words.sheet.indicator[row.name]} · ${indicatorText(row, language)}`}
          </Doubt>
        ))}
      </DoubtFold>
      <DoubtFold title={said.unknownPayers}>{amounts(doubts.unknownPayers)}</DoubtFold>
      <DoubtFold title={said.coarsePositions}>{places(doubts.coarsePositions)}</DoubtFold>
      <DoubtFold title={said.unsourcedThemes}>{places(doubts.unsourcedThemes)}</DoubtFold>
      <DoubtFold title={said.deducedFacts}>
        {doubts.deducedFacts.map((fact) => (
          <Doubt key={fact.id} note={fact.date === null ? undefined : formatPartialDate(fact.date, language)}>
            <Prose>{fact.statement}</Prose>
          </Doubt>
        ))}
      </DoubtFold>
    </Part>
  );
}
