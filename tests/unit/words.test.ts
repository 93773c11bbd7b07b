import { describe, expect, it } from "vitest";
import * as facts from "../../src/domain/viewState";
import * as vocabulary from "../../src/domain/vocabulary";
import { en } from "../../src/i18n/en";
import { enPages } from "../../src/i18n/en/pages";
import { fr } from "../../src/i18n/fr";
import { frPages } from "../../src/i18n/fr/pages";
import type { Messages } from "../../src/i18n/messages";

const FRENCH: Messages = { ...fr, ...frPages };
const ENGLISH: Messages = { ...en, ...enPages };
const NAMESPACES = Object.keys(FRENCH) as (keyof Messages)[];

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

describe("words of the interface", () => {
  it.each(NAMESPACES)("%s follows French typography", (namespace) => {
    for (const text of texts(FRENCH[namespace])) {
      expect(text, "no plain or missing space before ; : ! ? » €").not.toMatch(/[^\u202f][;:!?»€]/);
      expect(text, "a narrow space after «").not.toMatch(/«(?!\u202f)/);
      expect(text, "a typographic apostrophe").not.toContain("'");
    }
  });

  it("counts one, and in French none, in the singular; thousands are parted", () => {
    expect(fr.filters.known(1, 5)).toBe("Connu pour 1 territoire sur 5");
    expect(fr.filters.year("2020", 0)).toBe("2020\u202f: 0 territoire");
    expect(en.filters.year("2020", 0)).toBe("2020: 0 territories");
    expect(fr.filters.more(1)).toBe("Afficher l’autre");
    expect(frPages.table.more(1)).toBe("et 1 autre");
    expect(fr.legend.budget.dividedValue("9 €", 1)).toBe("9 € par an (enveloppe divisée par 1 an)");
    expect(frPages.sheet.grantDivided("9 €", 1, null)).toContain("divisée par sa seule année");
    expect(fr.app.unknownHeading(1200)).toBe("1\u202f200 territoires non renseignés pour ces filtres");
  });

  it.each(NAMESPACES)("%s says something for every message, in both languages", (namespace) => {
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
