import { describe, expect, it } from "vitest";
import * as facts from "../../src/domain/viewState";
import * as vocabulary from "../../src/domain/vocabulary";
import { ENGLISH, FRENCH } from "../fixtures/sceneCore";

/** Every text of a namespace; functions are called with sample arguments. */
function texts(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") {
    return [
      [1, 1, "3", "4", "5"],
      [12, 34, "6", "7", "8"],
      ["a", 2, "b"],
    ].flatMap((sample) => texts(value(...sample)));
  }
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [];
}

const OURS = ["legend", "map", "summary", "vocab"] as const;

describe("words of the scene", () => {
  it.each(OURS)("%s follows French typography", (namespace) => {
    for (const text of texts(FRENCH[namespace])) {
      expect(text, "no plain or missing space before ; : ! ? » €").not.toMatch(/[^\u202f][;:!?»€]/);
      expect(text, "a narrow space after «").not.toMatch(/«(?!\u202f)/);
      expect(text, "a typographic apostrophe").not.toContain("'");
    }
  });

  it.each(OURS)("%s says something for every message, in both languages", (namespace) => {
    for (const words of [FRENCH, ENGLISH]) {
      for (const text of texts(words[namespace])) expect(text.trim()).not.toBe("");
    }
  });

  it("every value of a vocabulary has a label", () => {
    const pairs = [
      [vocabulary.TERRITORY_TYPES, "territoryType"],
      [vocabulary.POSITION_PRECISIONS, "precision"],
      [vocabulary.PARTNERSHIP_TYPES, "partnershipType"],
      [vocabulary.PARTNER_NATURES, "partnerNature"],
      [vocabulary.BUDGET_SCOPES, "budgetScope"],
      [vocabulary.BUDGET_NATURES, "budgetNature"],
      [vocabulary.BUDGET_STATUSES, "budgetStatus"],
      [vocabulary.INDICATOR_NAMES, "indicatorName"],
      [vocabulary.QPV_GEOGRAPHIES, "qpvGeography"],
      [vocabulary.SOURCE_NATURES, "sourceNature"],
      [facts.INDICATORS, "indicator"],
    ] as const;
    for (const words of [FRENCH, ENGLISH]) {
      for (const [values, name] of pairs) expect(Object.keys(words.vocab[name])).toEqual([...values]);
    }
  });
});
