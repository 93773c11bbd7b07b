import { expect, it } from "vitest";
import type { Core } from "../../src/domain/facts";
import { type Filters, NO_FILTERS } from "../../src/domain/filters";
import { type Prepared, prepare, runQuery } from "../../src/query/runQuery";
import { core } from "../fixtures/core";

/** The fixture repeated under other ids. */
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

/** The same object, whose arrays of numbers, at any depth, count how often an element is read. */
function counted<Value>(value: Value, onRead: () => void): Value {
  if (ArrayBuffer.isView(value)) {
    return new Proxy(value, {
      get: (array, key) => {
        if (typeof key === "string" && /^\d+$/.test(key)) onRead();
        return Reflect.get(array, key, array);
      },
    });
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, name === "core" ? each : counted(each, onRead)]),
  ) as Value;
}

const FILTERS: Filters = {
  ...NO_FILTERS,
  theme: ["culture"],
  region: ["84", "32"],
  periode: { min: 2020, max: 2024 },
  budget: { min: 100_000, max: null },
};

function readsOf(prepared: Prepared): number {
  let reads = 0;
  runQuery(
    counted(prepared, () => reads++),
    FILTERS,
  );
  return reads;
}

/** A query is asked at each move of a slider: twice the facts may not cost more than twice the work. */
it("reads each fact a fixed number of times, however many there are", () => {
  const small = prepare(repeated(20));
  const reads = readsOf(small);
  expect(reads).toBeGreaterThan(small.records.count);
  expect(readsOf(prepare(repeated(40)))).toBe(2 * reads);
  expect(reads / small.records.count).toBeLessThan(32);
});
