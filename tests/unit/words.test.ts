import { describe, expect, it } from "vitest";
import * as facts from "../../src/domain/viewState";
import * as vocabulary from "../../src/domain/vocabulary";
import { en } from "../../src/i18n/en";
import { enPages } from "../../src/i18n/en/pages";
import { fr } from "../../src/i18n/fr";
import { frPages } from "../../src/i18n/fr/pages";
import { indicatorWords } from "../../src/i18n/indicatorWords";

describe("words of the interface", () => {
  it("counts one, and in French none, in the singular; thousands are parted", () => {
    expect(fr.filters.known(1, 5)).toBe("Connu pour 1 territoire sur 5");
    expect(fr.filters.year("2020", 0)).toBe("2020\u202f: 0 territoire");
    expect(en.filters.year("2020", 0)).toBe("2020: 0 territories");
    expect(fr.filters.more(1)).toBe("Afficher l’autre");
    expect(frPages.table.more(1)).toBe("et 1 autre");
    expect(indicatorWords.fr.budget.dividedValue("9 €", 1)).toBe("9 € par an (enveloppe divisée par 1 an)");
    expect(frPages.sheet.grantDivided("9 €", 1, null)).toContain("divisée par sa seule année");
    expect(fr.app.unknownHeading(1200)).toBe("1\u202f200 territoires non renseignés pour ces filtres");
  });

  it("every value of a vocabulary has a label", () => {
    const first = [
      [vocabulary.TERRITORY_TYPES, "territoryType"],
      [vocabulary.PARTNERSHIP_TYPES, "partnershipType"],
      [vocabulary.PARTNER_NATURES, "partnerNature"],
      [facts.INDICATORS, "indicator"],
    ] as const;
    const later = [
      [vocabulary.POSITION_PRECISIONS, "precision"],
      [vocabulary.BUDGET_SCOPES, "budgetScope"],
      [vocabulary.BUDGET_NATURES, "budgetNature"],
      [vocabulary.BUDGET_STATUSES, "budgetStatus"],
      [vocabulary.QPV_GEOGRAPHIES, "qpvGeography"],
      [vocabulary.SOURCE_NATURES, "sourceNature"],
    ] as const;
    for (const { vocab } of [fr, en]) {
      for (const [values, name] of first) expect(Object.keys(vocab[name])).toEqual([...values]);
    }
    for (const { terms } of [frPages, enPages]) {
      for (const [values, name] of later) expect(Object.keys(terms[name])).toEqual([...values]);
    }
  });
});
