import { expect, it } from "vitest";
import type { Core } from "../../src/domain/facts";
import { type Filters, NO_FILTERS } from "../../src/domain/filters";
import { prepare, runQuery } from "../../src/query/runQuery";
import { core } from "../fixtures/core";

/** The fixture repeated under other ids: about 5 000 territories and as many records. */
function repeated(times: number): Core {
  const copies = Array.from({ length: times }, (_, copy) => copy);
  const own = (copy: number) => (id: string) => `${id}-${copy}`;
  return {
    ...core,
    territories: copies.flatMap((copy) =>
      core.territories.map((row) => ({
        ...row,
        id: own(copy)(row.id),
        replacedBy: row.replacedBy.map(own(copy)),
      })),
    ),
    partnerships: copies.flatMap((copy) =>
      core.partnerships.map((row) => ({
        ...row,
        id: own(copy)(row.id),
        territories: row.territories.map(own(copy)),
      })),
    ),
  };
}

it("answers on 5 000 territories within a frame", () => {
  const prepared = prepare(repeated(455));
  const filters: Filters = {
    ...NO_FILTERS,
    theme: ["culture"],
    region: ["84", "32"],
    periode: { min: 2020, max: 2024 },
    budget: { min: 100_000, max: null },
  };
  const times = Array.from({ length: 30 }, () => {
    const start = performance.now();
    runQuery(prepared, filters);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  // A frame is 16 ms; the median leaves room for a busy machine.
  expect(times[15]).toBeLessThan(16);
});
