import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { glossary as english } from "../../src/i18n/en/glossary";
import { glossary as french } from "../../src/i18n/fr/glossary";
import { glossaryByLetter, termHref } from "../../src/scene/glossary/glossaryList";
import { markTerms } from "../../src/scene/glossary/markTerms";
import { GLOSSARY_TERMS, type TermId } from "../../src/scene/glossary/terms";
import { placeNear } from "../../src/views/glossary/placeNear";

const ids = Object.keys(GLOSSARY_TERMS) as TermId[];
const found = (text: string, language: "fr" | "en" = "fr") =>
  markTerms(text, language).flatMap((segment) =>
    segment.kind === "term" ? [`${segment.id}: ${segment.text}`] : [],
  );

describe("words of the glossary in a text", () => {
  test.each<[rule: string, text: string, words: readonly string[]]>([
    ["an acronym is found as written", "un QPV en REP+", ["qpv: QPV", "rep-plus: REP+"]],
    ["an acronym in small letters is another word", "prends le pre, le rep", []],
    ["the longest form wins", "Le collège chef de file", ["college-chef-de-file: collège chef de file"]],
    ["REP+ is not REP", "en REP puis en REP+", ["rep: REP", "rep-plus: REP+"]],
    [
      "plurals",
      "Cités éducatives et quartiers prioritaires",
      ["cite-educative: Cités éducatives", "qpv: quartiers prioritaires"],
    ],
    ["capitals at the head of a sentence", "Préfet. Académie.", ["prefet: Préfet", "academie: Académie"]],
    ["an elided article leaves the word whole", "l’académie d'Aix", ["academie: académie"]],
    ["part of a word is not the word", "sous-préfet, communes-soeurs, labelliser, REPAS, ANCTX", []],
    ["a noun is not the adjective it may be", "une journée commune, une formation commune", []],
    ["the noun after its article", "les 80 communes d’une journée", ["commune: communes"]],
    ["an accent is part of a word", "préfété, préfetà", []],
    ["a name is found as written", "le programme Parler Bambin", ["parler-bambin: Parler Bambin"]],
    ["no-break spaces are spaces", "une cité\u00a0éducative", ["cite-educative: cité\u00a0éducative"]],
    ["only the first use of a word", "Le préfet et la préfecture", ["prefet: préfet"]],
    ["a straight apostrophe will do", "le fonds d'amorçage", ["fonds-amorcage: fonds d'amorçage"]],
  ])("%s", (_, text, words) => {
    expect(found(text)).toEqual(words);
  });

  test("English recognises its own words and the official French", () => {
    const text = "Priority neighbourhoods of a Cité éducative: grant not recorded";
    expect(found(text, "en")).toEqual([
      "qpv: Priority neighbourhoods",
      "cite-educative: Cité éducative",
      "non-renseigne: not recorded",
    ]);
    expect(found("not recorded", "fr")).toEqual([]);
  });

  test("pieces join back to the text, each word once and no two plain pieces in a row", () => {
    const forms = ids.flatMap((id) => [...GLOSSARY_TERMS[id].fr, ...(GLOSSARY_TERMS[id].en ?? [])]);
    const piece = fc.oneof(fc.constantFrom(...forms, " ", ", ", "l’", "-", "s", "\u202f:"), fc.string());
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }),
        fc.constantFrom("fr" as const, "en" as const),
        (pieces, language) => {
          const text = pieces.join("");
          const segments = markTerms(text, language);
          expect(segments.map((segment) => segment.text).join("")).toBe(text);
          const words = segments.flatMap((segment) => (segment.kind === "term" ? [segment.id] : []));
          expect(new Set(words).size).toBe(words.length);
          for (const [rank, segment] of segments.entries()) {
            if (segment.kind === "plain") {
              expect(segment.text).not.toBe("");
              expect(segments[rank + 1]?.kind).not.toBe("plain");
            }
          }
        },
      ),
    );
  });

  test("every form of every word is found by itself, in French as in English", () => {
    for (const id of ids) {
      for (const form of GLOSSARY_TERMS[id].fr) {
        expect(found(`(${form})`)).toEqual([`${id}: ${form}`]);
        expect(found(`(${form})`, "en")).toEqual([`${id}: ${form}`]);
      }
      for (const form of GLOSSARY_TERMS[id].en ?? []) expect(found(form, "en")).toEqual([`${id}: ${form}`]);
    }
  });
});

describe("the glossary", () => {
  test("every word has its explanation in both languages, and names only words that exist", () => {
    expect(Object.keys(french.entry).sort()).toEqual([...ids].sort());
    expect(Object.keys(english.entry).sort()).toEqual([...ids].sort());
    for (const id of ids) {
      for (const other of GLOSSARY_TERMS[id].see ?? []) {
        expect(other).not.toBe(id);
        expect(ids).toContain(other);
      }
    }
  });

  test("the explanation is short: at most 40 words, ended as a sentence", () => {
    for (const { short } of Object.values(french.entry)) {
      expect(short).toMatch(/[.…]$/);
      expect(short.split(/\s+/).length, short).toBeLessThanOrEqual(40);
    }
  });

  test("lists every word once, by letter without accents, in order", () => {
    const letters = glossaryByLetter(french);
    const names = letters.map(({ letter }) => letter);
    expect(names).toEqual([...names].sort());
    expect(names.every((letter) => /^[A-Z]$/.test(letter))).toBe(true);
    expect(letters.flatMap(({ terms }) => terms.map(({ id }) => id)).sort()).toEqual([...ids].sort());
    const e = letters.find(({ letter }) => letter === "E")?.terms.map(({ id }) => id);
    expect(e).toContain("education-prioritaire");
  });

  test("the address of a word is relative to where the page stands", () => {
    expect(termHref("", "qpv")).toBe("glossaire/#qpv");
    expect(termHref("../../", "qpv")).toBe("../../glossaire/#qpv");
  });
});

describe("where a note goes", () => {
  test("whole within the window, and never over its word when there is room", () => {
    const side = fc.integer({ min: 0, max: 1500 });
    const size = fc.record({
      width: fc.integer({ min: 40, max: 360 }),
      height: fc.integer({ min: 40, max: 500 }),
    });
    fc.assert(
      fc.property(side, side, size, (left, top, note) => {
        const view = { width: 390, height: 844 };
        const place = placeNear({ left, top, bottom: top + 20 }, note, view);
        expect(place.left).toBeGreaterThanOrEqual(8);
        expect(place.left + note.width).toBeLessThanOrEqual(
          view.width - 8 + Math.max(0, note.width + 16 - view.width),
        );
        expect(place.top).toBeGreaterThanOrEqual(8);
        expect(place.top + note.height).toBeLessThanOrEqual(view.height - 8);
        const roomUnder = top + 26 + note.height + 8 <= view.height;
        const roomAbove = top - 6 - note.height >= 8 && top <= view.height;
        if (roomUnder) expect(place.top).toBeGreaterThanOrEqual(top + 20);
        else if (roomAbove) expect(place.top + note.height).toBeLessThanOrEqual(top);
      }),
    );
  });
});
