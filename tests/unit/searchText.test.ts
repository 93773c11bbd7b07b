import { describe, expect, it } from "vitest";
import { fold, wordsOf } from "../../src/query/normalise";
import { lazySearch } from "../../src/query/searchIndex";
import { matchText } from "../../src/query/textSearch";
import { core } from "../fixtures/core";

const prepared = lazySearch(core);
const found = (text: string) => [...(matchText(prepared, text) ?? [])].sort();

describe("folding", () => {
  it.each([
    ["Saint-Étienne", "saint etienne"],
    ["  L’Haÿ-les-Roses ", "l hay les roses"],
    ["Sacré-Cœur", "sacre coeur"],
    ["TARENTAIZE – BEAUBRUN", "tarentaize beaubrun"],
    ["!?", ""],
  ])("%s → %s", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("is the same for composed and decomposed accents", () => {
    expect(fold("É".normalize("NFD"))).toBe(fold("É"));
  });

  it("spells St and Ste out", () => {
    expect(wordsOf("St-Denis, Ste-Geneviève")).toEqual(["saint", "denis", "sainte", "genevieve"]);
  });
});

describe("free text", () => {
  it.each([
    ["a neighbourhood", "beaubrun", ["42-saint-etienne-tarentaize-beaubrun"]],
    ["St for Saint, without accents", "st etienne", ["42-saint-etienne-tarentaize-beaubrun"]],
    ["capitals and hyphens", "SAINT-ÉTIENNE", ["42-saint-etienne-tarentaize-beaubrun"]],
    ["a postcode", "42100", ["42-saint-etienne-tarentaize-beaubrun"]],
    ["a small typo", "tarentèze", ["42-saint-etienne-tarentaize-beaubrun"]],
    [
      "the beginning of a word",
      "echir",
      ["38-echirolles", "38-grenoble-echirolles", "38-ville-d-echirolles"],
    ],
    ["an article", "les ulis", ["91-les-ulis", "91-ulis-vigneux-viry"]],
    [
      "a partner under another name",
      "canope",
      ["38-ville-de-grenoble", "91-les-ulis", "91-ulis-vigneux-viry"],
    ],
    ["another name of the territory", "alma", ["59-roubaix"]],
    ["words that no name holds", "cité éducative de Roubaix", ["59-roubaix"]],
  ])("finds %s: %s", (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("asks for all the words", () => {
    expect(found("grenoble ulis")).toEqual([]);
  });

  it("forgives no typo in digits", () => {
    expect(found("42101")).toEqual([]);
  });

  it("does not drag look-alikes in when the word exists", () => {
    expect(found("grigny")).toEqual(["91-grigny"]);
  });

  it("does not know the partners of a label event", () => {
    expect(found("mairie")).toEqual(["42-saint-etienne-tarentaize-beaubrun"]);
    const labelOnly = { ...core, partnerships: core.partnerships.filter(({ type }) => type === "label") };
    expect(matchText(lazySearch(labelOnly), "mairie")).toEqual(new Set());
  });

  it("asks for nothing without a letter or a digit", () => {
    expect(matchText(prepared, " – ")).toBeNull();
  });

  it("tells nothing found from nothing asked", () => {
    expect(matchText(prepared, "zanzibar")).toEqual(new Set());
  });
});
