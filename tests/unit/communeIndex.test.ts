import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildCommuneIndex } from "../../data/build/communeIndex";
import { type CommuneIndex, decodeCommunes, encodeCommunes } from "../../src/dataset/communeIndex";
import { arrondissementNumber, cityOf } from "../../src/domain/municipalArrondissements";
import { runs } from "../fixtures/runs";

interface OfficialCommune {
  readonly code: string;
  readonly type: string;
  readonly departement: string;
  readonly commune?: string;
  readonly codesPostaux?: readonly string[];
}
const OFFICIAL: readonly OfficialCommune[] = createRequire(import.meta.url)(
  "@etalab/decoupage-administratif/data/communes.json",
);
const INDEX = buildCommuneIndex();
const byCode = new Map(INDEX.communes.map((commune) => [commune.code, commune]));
const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** What a name may be: no line break, no `|` in a part; everything else. */
const name = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => !/[\n|]/.test(text));
const anyIndex: fc.Arbitrary<CommuneIndex> = fc
  .uniqueArray(fc.constantFrom("01", "2A", "42", "75", "971", "978", "988"), { minLength: 1 })
  .chain((codes) =>
    fc.record({
      departements: fc.constant([...codes].sort().map((code) => ({ code, name: `Nom ${code}` }))),
      communes: fc.array(
        fc.constantFrom(...codes).chain((departement) =>
          fc.record({
            code: fc
              .nat({ max: departement.length === 2 ? 999 : 99 })
              .map((number) => departement + String(number).padStart(5 - departement.length, "0")),
            name,
            departement: fc.constant(departement),
            postcodes: fc.array(
              fc.nat({ max: 99999 }).map((number) => String(number).padStart(5, "0")),
              { maxLength: 3 },
            ),
            parts: fc.array(name, { maxLength: 2 }),
            size: fc.nat({ max: 22 }),
            position: fc.option(
              fc
                .tuple(fc.integer({ min: -180_000, max: 180_000 }), fc.integer({ min: -90_000, max: 90_000 }))
                .map(([lon, lat]): [number, number] => [lon / 1000, lat / 1000]),
            ),
          }),
        ),
        { maxLength: 8 },
      ),
    }),
  );

describe("communes.json", () => {
  it("gives any index back whole", () => {
    fc.assert(
      fc.property(anyIndex, (index) => {
        expect(decodeCommunes(throughJson(encodeCommunes(index)))).toEqual({ ok: true, value: index });
      }),
      { numRuns: runs(300) },
    );
  });

  it("gives all of France back whole, in at most 400 kB", () => {
    const text = JSON.stringify(encodeCommunes(INDEX));
    expect(decodeCommunes(JSON.parse(text))).toEqual({ ok: true, value: INDEX });
    expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(400_000);
  });

  it("fails with words, never a throw, whatever part is damaged", () => {
    const damage = fc.constantFrom<unknown>(null, 3, "x", [], {}, [[1]], [9999], { name: ["x"] });
    fc.assert(
      fc.property(anyIndex, fc.nat(), damage, (index, pick, broken) => {
        const file = throughJson(encodeCommunes(index)) as Record<string, unknown>;
        const parts = Object.keys(file);
        file[parts[pick % parts.length] as string] = broken;
        const decoded = decodeCommunes(file);
        if (!decoded.ok) expect(decoded.failure).toMatch(/^\$.*(expected)$/);
      }),
      { numRuns: runs(300) },
    );
  });

  it.each([[null], ["<html>"], [[]], [{ version: 99 }]])("refuses %j", (json) => {
    expect(decodeCommunes(json).ok).toBe(false);
  });
});

describe("the index of communes", () => {
  it("holds every commune of today and every municipal arrondissement, and nothing else", () => {
    const expected = OFFICIAL.filter(
      ({ type }) => type === "commune-actuelle" || type === "arrondissement-municipal",
    );
    expect(expected.length).toBeGreaterThan(35_000);
    expect(INDEX.communes.map(({ code }) => code).sort()).toEqual(expected.map(({ code }) => code).sort());
    for (const { code, departement, codesPostaux = [] } of expected) {
      const { departement: own, postcodes } = byCode.get(code) ?? {};
      if (own !== departement || postcodes?.join() !== codesPostaux.join()) expect.fail(code);
    }
  });

  it.each([
    ["97411", "974"],
    ["97611", "976"],
    ["97502", "975"],
    ["97801", "978"],
    ["98818", "988"],
    ["2A004", "2A"],
  ])("holds overseas and Corsica: %s is in %s, which has a name", (code, departement) => {
    expect(byCode.get(code)?.departement).toBe(departement);
    expect(INDEX.departements.find((each) => each.code === departement)?.name).toMatch(/\p{L}{3}/u);
  });

  it("keeps the names of the communes that make up another", () => {
    expect(byCode.get("59350")?.parts).toContain("Lomme");
    expect(byCode.get("91228")?.parts).toEqual([...(byCode.get("91228")?.parts ?? [])].sort());
  });

  it("has a point for the places of GeoNames and none for the others", () => {
    expect(byCode.get("42218")?.position).toEqual([4.39, 45.434]);
    const known = INDEX.communes.filter(({ position }) => position !== null).length;
    expect(known).toBeGreaterThan(8000);
    expect(known).toBeLessThan(INDEX.communes.length / 3);
  });

  it("ranks by size and says no number of residents", () => {
    expect(byCode.get("75056")?.size).toBeGreaterThan(byCode.get("42218")?.size ?? 99);
    expect(INDEX.communes.every(({ size }) => Number.isInteger(size) && size < 23)).toBe(true);
  });
});

describe("municipal arrondissements", () => {
  it("are those of the official list, each in its commune", () => {
    const official = OFFICIAL.filter(({ type }) => type === "arrondissement-municipal");
    expect(official).toHaveLength(45);
    for (const { code, commune } of official) expect(cityOf(code)).toBe(commune);
    const others = OFFICIAL.filter(({ type }) => type === "commune-actuelle");
    expect(others.filter(({ code }) => cityOf(code) !== null)).toEqual([]);
  });

  it.each([
    ["75101", 1],
    ["75118", 18],
    ["69388", 8],
    ["13216", 16],
    ["42218", null],
    ["2A004", null],
  ])("%s has number %s", (code, number) => {
    expect(arrondissementNumber(code)).toBe(number);
  });
});
