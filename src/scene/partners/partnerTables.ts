import type { AllMessages } from "../../i18n/messages";
import type { ChartCell, ChartTable } from "../charts/chartTable";
import type { NatureReach } from "./natureReach";
import type { PartnerKnowledge } from "./partnerKnowledge";
import type { PartnerReach } from "./partnerReach";
import type { TypesByYear } from "./typesByYear";

type TableWords = Pick<AllMessages, "partners" | "vocab">;

/** Every partner, not only those drawn; then what is not recorded: the partnerships that name none, the territories that have none. */
export function reachTable(
  reaches: readonly PartnerReach[],
  { partnerless, unrecorded }: PartnerKnowledge,
  { partners, vocab }: TableWords,
): ChartTable {
  const { column, partnerlessRow, unrecordedRow } = partners.reach;
  const rows: ChartCell[][] = reaches.map((reach) => [
    reach.partner.name,
    vocab.partnerNature[reach.partner.nature].one,
    reach.territories,
    reach.partnerships,
  ]);
  if (partnerless > 0) rows.push([partnerlessRow, null, null, partnerless]);
  if (unrecorded > 0) rows.push([unrecordedRow, null, unrecorded, null]);
  return {
    columns: [
      { label: column.partner },
      { label: column.nature },
      { label: column.territories, numeric: true },
      { label: column.partnerships, numeric: true },
    ],
    rows,
  };
}

/** Natures with all their figures; then what is not recorded. */
export function natureTable(
  natures: readonly NatureReach[],
  { partnerless, unrecorded }: PartnerKnowledge,
  { partners, vocab }: TableWords,
): ChartTable {
  const { column } = partners.natures;
  const rows: ChartCell[][] = natures.map((nature) => [
    vocab.partnerNature[nature.nature].many,
    nature.partners,
    nature.partnerships,
    nature.territories,
  ]);
  if (partnerless > 0) rows.push([partners.reach.partnerlessRow, null, partnerless, null]);
  if (unrecorded > 0) rows.push([partners.reach.unrecordedRow, null, null, unrecorded]);
  return {
    columns: [
      { label: column.nature },
      { label: column.partners, numeric: true },
      { label: column.partnerships, numeric: true },
      { label: column.territories, numeric: true },
    ],
    rows,
  };
}

/** Types by year; the undated and the sum of each type at the end. */
export function typesTable({ years, types }: TypesByYear, { partners, vocab }: TableWords): ChartTable {
  const { column } = partners.types;
  return {
    columns: [
      { label: column.type },
      ...years.map((year) => ({ label: String(year), numeric: true })),
      { label: column.undated, numeric: true },
      { label: column.total, numeric: true },
    ],
    rows: types.map(({ type, begun, undated, total }) => [
      vocab.partnershipType[type].many,
      ...begun,
      undated,
      total,
    ]),
  };
}
