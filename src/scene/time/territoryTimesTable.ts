import type { AllMessages } from "../../i18n/messages";
import type { ChartCell, ChartTable } from "../charts/chartTable";
import type { TerritoryTime } from "./territoryTimes";
import type { TimeItem } from "./timeItem";

/** The table twin of the rows: one line for each label, event, partnership and amount, dated or not. */
export function territoryTimesTable(
  rows: readonly TerritoryTime[],
  formatAmount: (euros: number) => string,
  { time, sheet }: AllMessages,
): ChartTable {
  const { column, kind } = time;
  const itemRow = ({ territory, role }: TerritoryTime, item: TimeItem): readonly ChartCell[] => [
    territory.name,
    kind[item.kind],
    item.title,
    item.start,
    item.end,
    item.isInferred ? sheet.inferred : "",
    item.amount ?? "",
    item.kind === "amount" ? [time.tone[item.tone], ...item.remarks].join(" ") : "",
    time.role[role],
  ];
  return {
    columns: [
      { label: column.territory },
      { label: column.kind },
      { label: column.title },
      { label: column.start },
      { label: column.end },
      { label: column.inferred },
      { label: column.amount, numeric: true, format: formatAmount },
      { label: column.tone },
      { label: column.role },
    ],
    rows: rows.flatMap((row) => [
      ...labelRow(row, time),
      ...[...row.events, ...row.partnerships, ...row.amounts, ...row.undated].map((item) =>
        itemRow(row, item),
      ),
    ]),
  };
}

/** A territory without a label has no such line; one whose label is undated keeps it, its dates unknown. */
function labelRow(
  { territory, role, label }: TerritoryTime,
  time: AllMessages["time"],
): readonly (readonly ChartCell[])[] {
  if (territory.type !== "cite-educative") return [];
  const end = label === null ? null : (label.end ?? time.openEnd);
  return [[territory.name, time.kind.label, "", label?.start ?? null, end, "", "", "", time.role[role]]];
}
