import { describe, expect, test } from "vitest";
import { en } from "../../src/i18n/en";
import { enPages } from "../../src/i18n/en/pages";
import { problems as enProblems } from "../../src/i18n/en/problems";
import { fr } from "../../src/i18n/fr";
import { frPages } from "../../src/i18n/fr/pages";
import { problems as frProblems } from "../../src/i18n/fr/problems";
import { leavesOf, samplesOf, type WordTree } from "../fixtures/words";

const FRENCH: WordTree = { ...fr, ...frPages, problems: frProblems };
const ENGLISH: WordTree = { ...en, ...enPages, problems: enProblems };
const french = leavesOf(FRENCH);
const english = leavesOf(ENGLISH);

/** What both languages write alike: names, French official terms, and words they share. */
const SAME_IN_BOTH: ReadonlySet<string> = new Set([
  ...[
    "Français",
    "English",
    "Licence Ouverte 2.0",
    "CSV",
    "GeoJSON",
    "JSON",
    "Code",
    "Hackathon",
    "Hackathons",
  ],
  ...["Cité éducative", "Cités éducatives", "Éducation nationale", "Académie", "Académies", "académie"],
  ...["Commune", "Communes", "commune", "Département", "Départements", "département"],
  ...["Guadeloupe", "Martinique", "Mayotte", "Saint-Martin", "Budget", "budget", "Minimum", "Maximum"],
  ...["Notes", "Position", "Source", "Sources", "source", "sources", "Suggestions", "Type", "type"],
]);

/** A message without the sample parameters in it: nothing when it is only made of them. */
const ownWords = (text: string) => text.replace(/\b(Nom|true|false|null|[1-9]\d*|0)\b(?!\.)|–/g, "").trim();

describe("messages", () => {
  test("both languages have the same messages, of the same kinds", () => {
    const kinds = (leaves: ReadonlyMap<string, unknown>) =>
      Object.fromEntries([...leaves].map(([path, leaf]) => [path, typeof leaf]).sort());
    expect(french.size).toBeGreaterThan(300);
    expect(kinds(english)).toEqual(kinds(french));
    expect(new Set([...french.values()].map((leaf) => typeof leaf))).toEqual(new Set(["string", "function"]));
  });

  test.each([
    ["French", french],
    ["English", english],
  ])("no message is empty, and each makes a text of plausible parameters: %s", (_, leaves) => {
    const mute = [...leaves].filter(([, leaf]) => samplesOf(leaf).length === 0).map(([path]) => path);
    expect(mute).toEqual([]);
    const empty = [...leaves].filter(([, leaf]) => samplesOf(leaf).some((text) => text.trim() === ""));
    expect(empty.map(([path]) => path)).toEqual([]);
  });

  test("English says it in English", () => {
    const untranslated = [...french].flatMap(([path, leaf]) => {
      const own = samplesOf(leaf).map(ownWords);
      const isSame = own.join() === samplesOf(english.get(path)).map(ownWords).join();
      return isSame && own.some((text) => text !== "" && !SAME_IN_BOTH.has(text))
        ? [`${path}: ${own[0]}`]
        : [];
    });
    expect(untranslated).toEqual([]);
  });

  test.each<[rule: string, fault: RegExp]>([
    ["apostrophes are curved", /\p{L}'\p{L}/u],
    ["quotes are « »", /[“”"]/],
    ["a narrow no-break space comes before ; : ! ? and »", /[^\u202f](?=»)|[^\u202f](?=[;:!?](\s|$))/u],
    ["a narrow no-break space follows «", /«(?!\u202f)/],
    ["no ordinary no-break space stands for the narrow one", /\u00a0/],
    ["an ellipsis is one sign", /\.\.\./],
    ["no space is doubled, nor left at an end", / {2}|\u202f /],
    ["units and per cent are bound to their figure", /\d[ ]?[€%]/],
  ])("French typography: %s", (_, fault) => {
    const faulty = [...french].flatMap(([path, leaf]) =>
      samplesOf(leaf)
        .filter((text) => fault.test(text))
        .slice(0, 1)
        .map((text) => `${path}: ${text}`),
    );
    expect(faulty).toEqual([]);
  });

  test("English typography: curved apostrophes and quotes, no French spacing", () => {
    const faulty = [...english].flatMap(([path, leaf]) =>
      samplesOf(leaf)
        .filter((text) => /\p{L}'\p{L}|[«»]|[\s\u202f][;:!?](\s|$)|\.\.\./u.test(text))
        .slice(0, 1)
        .map((text) => `${path}: ${text}`),
    );
    expect(faulty).toEqual([]);
  });
});
