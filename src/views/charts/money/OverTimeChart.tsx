import { useMemo } from "react";
import { formatList } from "../../../i18n/format";
import { addableGroups } from "../../../scene/money/amountGroups";
import { amountsByYear } from "../../../scene/money/amountsByYear";
import { listSources, type MoneyContext, periodNotes } from "../../../scene/money/moneyContext";
import { payerLevelLabel, payerLevelOf, UNKNOWN_LEVEL } from "../../../scene/money/payerLevel";
import type { PlacesAtAnyDate } from "../../../scene/money/placesAtAnyDate";
import { overTimeTable } from "../../../scene/money/tables/overTimeTable";
import type { OutOfYears } from "../../../scene/money/yearShares";
import { ChartFrame } from "../kit/ChartFrame";
import { type GroupChoice, GroupSelects } from "./GroupSelects";
import { YearColumns } from "./YearColumns";

interface Props {
  readonly places: PlacesAtAnyDate;
  /** `null`: the richest group. */
  readonly choice: GroupChoice | null;
  readonly onChoice: (choice: GroupChoice) => void;
  /** The year that filters everything, if one does. */
  readonly year: number | null;
  readonly onYear: (year: number) => void;
  readonly context: MoneyContext;
}

const REASONS: readonly OutOfYears[] = ["period", "annuality", "ceiling"];

/** Amounts of one nature and one payer level, by calendar year: the only sums that may be made. */
export function OverTimeChart(props: Props) {
  const { places, choice, onChoice, year, onYear, context } = props;
  const { words, language, natures } = context;
  const { overTime } = words.money;
  const lines = useMemo(
    () => context.atlas.budgets.filter((line) => line.territories.some((id) => places.ids.has(id))),
    [context.atlas, places],
  );
  const groups = useMemo(() => addableGroups(lines, natures), [lines, natures]);
  const group =
    groups.find(({ nature, level }) => nature === choice?.nature && level === choice.level) ??
    groups.find(({ nature }) => nature === choice?.nature) ??
    groups[0];
  const amounts = useMemo(
    () => amountsByYear(group?.lines ?? [], places.labels, context.lines),
    [group, places, context],
  );
  const { bars, outOfYears, restated } = amounts;
  const nature = group === undefined ? "" : words.terms.budgetNature[group.nature];
  const payer = group === undefined ? "" : payerLevelLabel(group.level, words, language);
  const known = new Set(group?.lines.flatMap((line) => line.territories));
  const payersUnknown = lines.filter((line) => payerLevelOf(line, natures) === UNKNOWN_LEVEL).length;
  const out = REASONS.flatMap((reason) => {
    const count = outOfYears.filter((each) => each.reason === reason).length;
    return count === 0 ? [] : [overTime.out[reason](count)];
  });
  return (
    <ChartFrame
      id="montants-par-annee"
      title={group === undefined ? overTime.titleNone : overTime.title(nature, payer)}
      sample={overTime.sample(group?.lines.length ?? 0, known.size, places.ids.size, places.elsewhere)}
      notes={[
        overTime.addition,
        overTime.ratioLegend(context.isFiltered),
        ...periodNotes(context),
        overTime.months,
        ...(out.length === 0 ? [] : [overTime.outOfYears(formatList(out, language))]),
        ...(restated.length === 0 ? [] : [overTime.restated(restated.length)]),
        ...(payersUnknown === 0 ? [] : [overTime.payersUnknown(payersUnknown)]),
      ]}
      sources={listSources(group?.lines.flatMap(({ sources }) => sources) ?? [], context)}
      controls={
        group !== undefined && (
          <GroupSelects groups={groups} chosen={group} context={context} onChoice={onChoice} />
        )
      }
      table={overTimeTable(amounts, context)}
      caption={overTime.caption(nature, payer)}
      empty={group === undefined ? overTime.empty : null}
      words={words}
      language={language}
    >
      {(width) =>
        bars.length === 0 ? (
          <p className="chart__empty">{overTime.noYear}</p>
        ) : (
          <YearColumns width={width} bars={bars} context={context} chosen={year} onYear={onYear} />
        )
      }
    </ChartFrame>
  );
}
