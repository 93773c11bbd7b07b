import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeIndex, encodeIndex } from "../../src/dataset/indexCodec";
import { maskedWords, maskOf } from "../../src/dataset/wordMask";
import { anyCore } from "../fixtures/anyCore";
import { runs } from "../fixtures/runs";

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("index.json", () => {
  it("gives any core back whole", () => {
    fc.assert(
      fc.property(anyCore, (core) => {
        expect(decodeIndex(throughJson(encodeIndex(core)))).toEqual({ ok: true, value: core });
      }),
      { numRuns: runs(300) },
    );
  });

  it("fails with words, never a throw, whatever part is damaged", () => {
    const damage = fc.constantFrom<unknown>(null, 3, "x", [], {}, [[1]], [9999], { name: ["x"] });
    fc.assert(
      fc.property(anyCore, fc.nat(), damage, (core, pick, broken) => {
        const file = throughJson(encodeIndex(core)) as Record<string, unknown>;
        const parts = Object.keys(file);
        file[parts[pick % parts.length] as string] = broken;
        const decoded = decodeIndex(file);
        if (!decoded.ok) expect(decoded.failure).toMatch(/^\$.*expected$/);
      }),
      { numRuns: runs(300) },
    );
  });

  it("refuses the file of another version", () => {
    expect(decodeIndex({ version: 999 })).toEqual({ ok: false, failure: "$.version: 1 expected" });
  });

  it.each([[null], ["<html>"], [[]]])("refuses %j", (json) => {
    expect(decodeIndex(json).ok).toBe(false);
  });
});

describe("an id made of words of a name", () => {
  it.each([
    ["academie-lyon", "Académie de Lyon"],
    ["42-saint-etienne-tarentaize-beaubrun", "42 Saint-Étienne Tarentaize-Beaubrun"],
  ])("%s is a set of the words of %s", (id, source) => {
    expect(maskedWords(maskOf(id, source) ?? 0, source)).toBe(id);
  });

  it("is written as such when it is not made of them", () => {
    expect(maskOf("ville-lyon", "Lyon (ville)")).toBeNull();
  });
});
