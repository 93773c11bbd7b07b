import { recordedOf } from "../../../dataset/recorded";
import type { CoreTerritory } from "../../../domain/facts";
import { QPV_GEOGRAPHIES } from "../../../domain/vocabulary";
import {
  formatApproximate,
  formatEuros,
  formatFactsDate,
  formatList,
  formatNumber,
} from "../../../i18n/format";
import { type LabelledFacts, labelledFacts } from "../../../query/coverage";
import { quartierFigure } from "../../../query/perimeter";
import { sumOfResidents } from "../../coverage/sumOfResidents";
import { describeFilters } from "../../describeFilters";
import { moneyTotals } from "../../money";
import { fullestYear } from "../../yearTotal";
import type { ReportContext } from "../reportContext";
import type { ReportBlock, ReportFigure, ReportSection } from "../reportDocument";
import { alliancesAround, partnershipsHere } from "../reportPartnerships";
import { withoutPlace } from "../reportPlace";

/** What the report covers, and the figures that can be defended, each with its sample. */
export function summarySection(context: ReportContext): ReportSection {
  const { words, core, language } = context;
  const date = formatFactsDate(core.factsDate, language);
  const filtered = otherFilters(context);
  // Figures of no territory say nothing: that there is none is told in their place.
  const figures = context.subjects.length === 0 ? around(context) : figuresOf(context);
  const blocks: readonly ReportBlock[] = [
    {
      kind: "paragraph",
      text:
        context.subjects.length === 0 && filtered === null
          ? words.report.introNone(date)
          : words.report.intro(countedTypes(context), date),
    },
    ...(filtered === null
      ? []
      : [{ kind: "paragraph", tone: "note", text: words.report.filtered(filtered) } satisfies ReportBlock]),
    ...(figures.length === 0 ? [] : [{ kind: "figures", figures } satisfies ReportBlock]),
    { kind: "paragraph", tone: "note", text: words.report.lists(date) },
  ];
  return { id: "essentiel", heading: words.report.section.summary, blocks };
}

/** The filters that are not the place, in words; `null` when there is none. */
export function otherFilters({ filters, core, words, language }: ReportContext): string | null {
  const described = describeFilters(withoutPlace(filters), core, words, language);
  if (described.length === 0) return null;
  return described.map(({ label, value }) => words.report.filter(label, value)).join(words.summary.separator);
}

/** « 3 Cités éducatives et 1 Commune ». */
function countedTypes({ subjects, words, language }: ReportContext): string {
  const counts = new Map<CoreTerritory["type"], number>();
  for (const { territory } of subjects) counts.set(territory.type, (counts.get(territory.type) ?? 0) + 1);
  const parts = [...counts].map(([type, count]) => {
    const { one, many } = words.vocab.territoryType[type];
    return `${formatNumber(count, language)} ${(count === 1 ? one : many).toLowerCase()}`;
  });
  return formatList(parts, language);
}

function figuresOf(context: ReportContext): readonly ReportFigure[] {
  const { core, atlas, place, labelled } = context;
  const facts = labelledFacts(core, atlas, labelled, place.departements);
  return [
    labels(context),
    waves(context),
    qpvs(context, facts),
    residents(context, facts),
    ...grants(context),
    partnerships(context),
    themes(context),
    ...around(context),
  ];
}

function labels({ labelled, subjects, words, language }: ReportContext): ReportFigure {
  const { figure } = words.report;
  return {
    label: figure.labelled,
    value: formatNumber(labelled.length, language),
    scope: figure.labelledScope(subjects.length - labelled.length),
  };
}

function waves({ labelled, words, language }: ReportContext): ReportFigure {
  const { figure, knownFor } = words.report;
  const byWave = new Map<number, number>();
  for (const { wave } of labelled) if (wave !== null) byWave.set(wave, (byWave.get(wave) ?? 0) + 1);
  const known = [...byWave.values()].reduce((sum, count) => sum + count, 0);
  const told = [...byWave]
    .sort(([a], [b]) => a - b)
    .map(([wave, count]) => figure.ofWave(formatNumber(count, language), wave));
  return {
    label: figure.waves,
    value: known === 0 ? words.vocab.unknown : told.join(", "),
    scope: knownFor(known, labelled.length),
  };
}

function qpvs({ place, words, language }: ReportContext, { qpvs: coverage }: LabelledFacts): ReportFigure {
  const { figure, knownFor, join, qpvTotalUnknown } = words.report;
  const told = QPV_GEOGRAPHIES.flatMap((geography) => {
    const count = coverage.covered[geography];
    return count === 0 ? [] : figure.ofGeography(formatNumber(count, language), geography);
  });
  return {
    label: figure.qpvs,
    value: told.length === 0 ? words.vocab.unknown : told.join(words.summary.separator),
    scope: join(knownFor(coverage.known, coverage.eligible), qpvTotalUnknown(place.kind)),
  };
}

/**
 * Residents of neighbourhoods add up only when nobody is counted twice: two territories that share a
 * priority neighbourhood, or a label and those that it became, are not added.
 */
function residents(context: ReportContext, { residents: sum }: LabelledFacts): ReportFigure {
  const { atlas, labelled, words, language } = context;
  const { figure, knownFor, join } = words.report;
  const label = figure.residents;
  const known = knownFor(sum.known, labelled.length);
  const leftOut = sum.leftOut.commune.length + sum.leftOut.unsure.length;
  if (sum.total === null) {
    const scope = leftOut === 0 ? known : join(known, figure.residentsLeftOut(leftOut));
    return { label, value: words.vocab.unknown, scope };
  }
  const holders = atlas.territories.filter(
    (each) => labelled.some(({ id }) => id === each.id) && quartierFigure(each, atlas.indicators) !== null,
  );
  if (countsTwice(context, new Set(holders.map(({ id }) => id)))) {
    return { label, value: figure.notAdded, scope: join(known, figure.residentsShared) };
  }
  const figures = sumOfResidents(sum.total, sum.approximate, language);
  const isWhole = sum.known === labelled.length && sum.approximate === 0;
  const reserve = sum.approximate > 0 ? "environ" : isWhole ? null : "au-moins";
  return {
    label,
    value: formatApproximate(figures, reserve, language),
    scope: join(known, figure.residentsScope(sum.known, leftOut)),
  };
}

function countsTwice({ atlas, labelled }: ReportContext, known: ReadonlySet<string>): boolean {
  const codes = new Map<string, string>();
  const shares = atlas.qpvs.some(({ code, territory }) => {
    if (!known.has(territory)) return false;
    const first = codes.get(code) ?? territory;
    codes.set(code, first);
    return first !== territory;
  });
  return (
    shares ||
    labelled.some(({ id, replacedBy }) => known.has(id) && replacedBy.some((next) => known.has(next)))
  );
}

function grants({ core, labelled, words, language }: ReportContext): readonly ReportFigure[] {
  const { figure, knownFor, join } = words.report;
  const { known, range } = moneyTotals(labelled);
  const euros = (amount: number) => formatEuros(amount, language);
  const scope = knownFor(known, labelled.length);
  if (range === null) return [{ label: figure.grant, value: words.vocab.unknown, scope }];
  const value =
    range.min === range.max
      ? figure.perYear(euros(range.min))
      : figure.grantRange(euros(range.min), euros(range.max));
  const total = fullestYear(core, labelled);
  const each: ReportFigure = {
    label: figure.grant,
    value,
    scope: known === 1 ? scope : join(scope, figure.grantScope),
  };
  if (total === null) return [each];
  const amount = formatApproximate(euros(total.amount), total.isApproximate ? "environ" : null, language);
  return [
    each,
    {
      label: figure.grantYear(total.year),
      value: figure.atLeast(amount),
      scope: join(knownFor(total.known, labelled.length), figure.grantYearScope),
    },
  ];
}

function partnerships(context: ReportContext): ReportFigure {
  const { subjects, core, words, language } = context;
  const { figure, knownFor, join } = words.report;
  const rows = partnershipsHere(context);
  const partners = new Set(rows.flatMap((row) => row.partners));
  const recorded = recordedOf(core).partnerships;
  const known = knownFor(
    subjects.filter(({ territory }) => recorded.has(territory.id)).length,
    subjects.length,
  );
  return {
    label: figure.partnerships,
    value: rows.length === 0 ? words.vocab.unknown : formatNumber(rows.length, language),
    scope: rows.length === 0 ? known : join(known, figure.partners(partners.size)),
  };
}

function themes({ subjects, core, words, language }: ReportContext): ReportFigure {
  const { figure, knownFor } = words.report;
  const recorded = recordedOf(core).themes;
  const known = subjects.flatMap(({ territory }) => recorded.get(territory.id) ?? []);
  const distinct = new Set(known.flatMap((themesOfOne) => [...themesOfOne]));
  return {
    label: figure.themes,
    value: distinct.size === 0 ? words.vocab.unknown : formatNumber(distinct.size, language),
    scope: knownFor(known.length, subjects.length),
  };
}

function around(context: ReportContext): readonly ReportFigure[] {
  const { words, language } = context;
  const alliances = alliancesAround(context);
  if (alliances.academies.length === 0) return [];
  return [
    {
      label: words.report.figure.academies,
      value: formatNumber(alliances.rows.length, language),
      scope: words.report.figure.academiesScope(
        formatList(
          alliances.academies.map(({ name }) => name),
          language,
        ),
      ),
    },
  ];
}
