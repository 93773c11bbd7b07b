import type {
  Budget,
  Disagreement,
  Indicator,
  NameList,
  Partnership,
  ProgrammeFact,
  Qpv,
} from "../../domain/facts";

/** `budgets.csv · lunel-2025`, `territoires.csv · 34-lunel · vague`: readable, and found by a search in the table. */
function factId(table: string, ...key: readonly string[]): string {
  return [`${table}.csv`, ...key].join(" · ");
}

/** Ids of the facts that a page shows: table, row and, where a row holds several facts, column. */
export const reportId = {
  territory: (id: string, column: string) => factId("territoires", id, column),
  qpv: ({ code, territory }: Pick<Qpv, "code" | "territory">) => factId("qpv", code, territory),
  indicator: ({ territory, name }: Pick<Indicator, "territory" | "name">) =>
    factId("indicateurs", territory, name),
  partnership: ({ rowId }: Pick<Partnership, "rowId">) => factId("partenariats", rowId),
  amount: ({ rowId }: Pick<Budget, "rowId">) => factId("budgets", rowId),
  programmeFact: ({ id }: Pick<ProgrammeFact, "id">) => factId("faits_programme", id),
  disagreement: ({ id }: Pick<Disagreement, "id">) => factId("desaccords", id),
  list: ({ id }: Pick<NameList, "id">) => factId("listes", id),
};
