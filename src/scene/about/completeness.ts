import { hasResidents, isLabelled } from "../../domain/eligibility";
import { type Atlas, type Core, isPartnership } from "../../domain/facts";

/** How many of what could have a fact have it recorded. */
export interface Known {
  readonly known: number;
  readonly total: number;
}

type CompletenessFact =
  | ("wave" | "start" | "startDay" | "quartiers" | "qpv" | "leadCollege" | "young" | "schools" | "grant")
  | ("residents" | "position" | "themes" | "partnerships" | "amount")
  | ("date" | "partners" | "partnershipThemes")
  | ("payer" | "period" | "annuality" | "status")
  | ("address" | "sourceDate");

export interface CompletenessRow extends Known {
  readonly fact: CompletenessFact;
}

/** Facts asked of the same things: labels, territories, partnerships, amounts, sources. */
export interface CompletenessGroup {
  readonly group: "labels" | "territories" | "partnerships" | "amounts" | "sources";
  readonly rows: readonly CompletenessRow[];
}

/**
 * What the tables know, of how many. Each fact is asked only of what can have it: no wave is missing to
 * an académie. A label that another replaced counts, since its row stands in the tables.
 */
export function completeness(core: Core, atlas: Atlas): readonly CompletenessGroup[] {
  const labels = core.territories.filter(isLabelled);
  const details = new Map(atlas.territories.map((row) => [row.id, row]));
  const partnerships = atlas.partnerships.filter(isPartnership);
  const withQpv = new Set(atlas.qpvs.map((row) => row.territory));
  const withFigure = (names: readonly string[]) =>
    new Set(atlas.indicators.filter((row) => names.includes(row.name)).map((row) => row.territory));
  const young = withFigure(["jeunes"]);
  const residents = withFigure(["habitants"]);
  const schools = withFigure(["ecoles", "colleges", "lycees"]);
  const themed = new Set(
    partnerships.filter((row) => row.themes.length > 0).flatMap((row) => row.territories),
  );
  const allied = new Set(partnerships.flatMap((row) => row.territories));
  const paid = new Set(
    atlas.budgets.filter((row) => row.scope === "territoire").flatMap((row) => row.territories),
  );
  return [
    {
      group: "labels",
      rows: [
        row("wave", labels, (each) => each.wave !== null),
        row("start", labels, (each) => each.start !== null),
        row("startDay", labels, (each) => each.start?.length === 10),
        row("quartiers", labels, (each) => (details.get(each.id)?.quartiers.length ?? 0) > 0),
        row("qpv", labels, (each) => withQpv.has(each.id)),
        row("leadCollege", labels, (each) => (details.get(each.id)?.leadCollege ?? null) !== null),
        row("young", labels, (each) => young.has(each.id)),
        row("schools", labels, (each) => schools.has(each.id)),
        row("grant", labels, (each) => each.grant !== null),
      ],
    },
    {
      group: "territories",
      rows: [
        row("residents", core.territories.filter(hasResidents), (each) => residents.has(each.id)),
        row("position", core.territories.filter(hasResidents), (each) => each.precision === "quartier"),
        row("themes", core.territories, (each) => each.declaredThemes.length > 0 || themed.has(each.id)),
        row("partnerships", core.territories, (each) => allied.has(each.id)),
        row("amount", core.territories, (each) => paid.has(each.id)),
      ],
    },
    {
      group: "partnerships",
      rows: [
        row("date", partnerships, (each) => each.start !== null || each.end !== null),
        row("partners", partnerships, (each) => each.partners.length > 0),
        row("partnershipThemes", partnerships, (each) => each.themes.length > 0),
      ],
    },
    {
      group: "amounts",
      rows: [
        row("payer", atlas.budgets, (each) => each.payers.length > 0),
        row("period", atlas.budgets, (each) => each.start !== null || each.end !== null),
        row("annuality", atlas.budgets, (each) => each.annual !== null),
        row("status", atlas.budgets, (each) => each.status !== null),
      ],
    },
    {
      group: "sources",
      rows: [
        row("address", atlas.sources, (each) => each.url !== null),
        row("sourceDate", atlas.sources, (each) => each.date !== null),
      ],
    },
  ];
}

function row<Row>(
  fact: CompletenessFact,
  rows: readonly Row[],
  isKnown: (row: Row) => boolean,
): CompletenessRow {
  return { fact, known: rows.filter(isKnown).length, total: rows.length };
}

/** Whole per cent, never 100 while one is missing nor 0 while one is known; `null` when nothing is asked. */
export function percentOf({ known, total }: Known): number | null {
  if (total === 0) return null;
  const rounded = Math.round((100 * known) / total);
  if (rounded === 100 && known < total) return 99;
  return rounded === 0 && known > 0 ? 1 : rounded;
}
