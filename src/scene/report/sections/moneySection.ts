import type { Budget } from "../../../domain/facts";
import { formatEuros, formatList, formatNumber } from "../../../i18n/format";
import { type CollectiveAmount, collectiveAmounts } from "../../aboutFacts";
import type { ChartCell } from "../../charts/chartTable";
import type { Envelope } from "../../sheetMoney";
import { amountText, annualityText, budgetPeriodText, sameEnvelopeText } from "../../sheetSentences";
import { buildTableRows } from "../../tableRows";
import { buildTableTotals } from "../../tableTotals";
import type { ReportContext } from "../reportContext";
import type { ReportBlock, ReportSection, ReportTable } from "../reportDocument";

/**
 * Every amount published for these territories, one a row. Those of one territory, of several together
 * and of a national rule stand apart, and none is ever added to another: the only total is that of the
 * comparable grants of one year.
 */
export function moneySection(context: ReportContext): ReportSection {
  const { words } = context;
  const collective = collectiveAmounts(context.atlas);
  return {
    id: "montants",
    heading: words.report.section.money,
    blocks: [
      { kind: "paragraph", text: words.sheet.moneyRule },
      { kind: "paragraph", text: words.report.grantTotal(uncapitalised(grantTotal(context))) },
      ...ownAmounts(context),
      ...collectiveTable(context, "shared", collective.shared),
      ...collectiveTable(context, "programme", collective.programme),
    ],
  };
}

/** « Au moins 850 000 € en 2024, connu pour 2 sur 3 », or why there is no total. */
function grantTotal({ core, labelled, words, language }: ReportContext): string {
  const rows = buildTableRows(
    core,
    labelled.map(({ id }) => id),
  );
  return buildTableTotals(core, rows, words, language).grant;
}

/** A sentence made part of another. */
function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function ownAmounts(context: ReportContext): readonly ReportBlock[] {
  const { subjects, words } = context;
  const { caption, column, none } = words.report;
  const groups = subjects.map(({ territory, details: { money } }) => ({
    territory,
    lines: [...money.own, ...money.shared, ...money.programme]
      .flatMap((envelope) => flattened(envelope, null))
      .filter(({ envelope }) => envelope.line.scope === "territoire"),
  }));
  const without = groups.filter(({ lines }) => lines.length === 0).map(({ territory }) => territory.name);
  const rows = groups.flatMap(({ territory, lines }) =>
    lines.map(({ envelope, whole }) => ({
      id: territory.id,
      cells: [
        territory.name,
        ...amountCells(envelope.line, context),
        [envelope.line.purpose, ...ownRemarks(envelope, whole, context)]
          .filter((part) => part !== null)
          .join(" — "),
        context.cite(envelope.line.sources),
      ],
    })),
  );
  const nothing: readonly ReportBlock[] =
    without.length === 0
      ? []
      : [
          {
            kind: "paragraph",
            tone: "note",
            text: none.ownAmount(without.length, without.join(words.summary.separator)),
          },
        ];
  if (rows.length === 0) return nothing;
  const table: ReportTable = {
    id: "montants",
    caption: caption.ownAmounts,
    territories: rows.map(({ id }) => id),
    sourceColumn: 8,
    notes: [],
    table: {
      columns: [
        { label: column.territory, isFact: true },
        ...amountColumns(context),
        { label: column.purposeAndRemarks, isFact: true },
        { label: column.sources },
      ],
      rows: rows.map(({ cells }) => cells),
    },
  };
  return [{ kind: "table", table }, ...nothing];
}

/** A published line, and the line of the same territory that holds or restates it. */
interface FlatLine {
  readonly envelope: Envelope;
  readonly whole: Budget | null;
}

function flattened(envelope: Envelope, whole: Budget | null): readonly FlatLine[] {
  return [{ envelope, whole }, ...envelope.parts.flatMap((part) => flattened(part, envelope.line))];
}

/** What is said of a line beside its purpose: above all, that it is already in another. */
function ownRemarks(
  { line, parts, relation, within }: Envelope,
  whole: Budget | null,
  { words, language }: ReportContext,
): readonly string[] {
  const { sheet, report } = words;
  const restated = parts.flatMap((part) => sameEnvelopeText(line, part, words, language) ?? []);
  if (whole !== null) {
    if (whole.scope === "programme") return [report.ofProgramme, ...restated];
    const amount = formatEuros(whole.amount, language);
    return [relation.kind === "same" ? sheet.sameLine : sheet.partLine(amount), ...restated];
  }
  if (within === null) return restated;
  return [sheet.within(formatEuros(within.amount, language), within.scope), ...restated];
}

function collectiveTable(
  context: ReportContext,
  kind: "shared" | "programme",
  amounts: readonly CollectiveAmount[],
): readonly ReportBlock[] {
  const { ids, nameOf, words, language } = context;
  const { report, sheet } = words;
  const here = amounts.filter(({ line }) => line.territories.some((id) => ids.has(id)));
  if (here.length === 0) return [];
  const forWhom = ({ territories }: Budget) => {
    const names = formatList(territories.filter((id) => ids.has(id)).map(nameOf), language);
    const count = formatNumber(territories.length, language);
    const rule = kind === "shared" ? sheet.sharedFor(territories.length) : report.programmeFor(count);
    return `${rule} ${report.ofWhichHere(names)}`;
  };
  const columns = [
    { label: report.column.purpose, isFact: true },
    ...amountColumns(context),
    { label: report.column.forWhom, isFact: true },
    { label: report.column.sources },
  ];
  const table: ReportTable = {
    id: kind === "shared" ? "montants-communs" : "montants-programme",
    caption: report.caption[kind],
    sourceColumn: columns.length - 1,
    notes: [report.note[kind]],
    table: {
      columns,
      rows: here.map(({ line, sources }) => [
        line.purpose,
        ...amountCells(line, context),
        forWhom(line),
        context.cite(sources),
      ]),
    },
  };
  return [{ kind: "table", table }];
}

function amountColumns({ words, language }: ReportContext) {
  const { column } = words.report;
  return [
    { label: column.amount, numeric: true, format: (amount: number) => formatEuros(amount, language) },
    { label: column.annuality },
    { label: column.nature },
    { label: column.payer, isFact: true },
    { label: column.period },
    { label: column.status },
  ];
}

/** An amount stays a number unless its source makes a reserve; what a column's name says is not said again. */
function amountCells(line: Budget, context: ReportContext): readonly ChartCell[] {
  const { words, language } = context;
  const { inferred } = words.sheet;
  const marked = (text: string, ...columns: readonly string[]) =>
    columns.some((column) => line.inferred.includes(column)) ? `${text} (${inferred})` : text;
  return [
    line.approximation === null && !line.inferred.includes("montant_eur")
      ? line.amount
      : marked(amountText(line, language), "montant_eur"),
    line.annual === null ? words.report.unsaid : marked(annualityText(line, words), "annuel"),
    marked(words.terms.budgetNature[line.nature], "nature"),
    marked(payerText(line, context), "financeurs"),
    marked(budgetPeriodText(line, words, language), "debut", "fin"),
    line.status === null ? words.report.unsaid : words.terms.budgetStatus[line.status],
  ];
}

function payerText(
  { payers, payerText: published }: Budget,
  { core, words, language }: ReportContext,
): string {
  const names = payers.map((id) => core.partners.find((partner) => partner.id === id)?.name ?? id);
  if (names.length > 0) return formatList(names, language);
  const { payerUnknown, payerAsPublished } = words.sheet;
  return published === null ? payerUnknown : `${payerUnknown} (${payerAsPublished(published)})`;
}
