import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { en } from "../../src/i18n/en";
import { enAudiences } from "../../src/i18n/en/audiences";
import { glossary as enGlossary } from "../../src/i18n/en/glossary";
import { enLate } from "../../src/i18n/en/late";
import { enPages } from "../../src/i18n/en/pages";
import { problems as enProblems } from "../../src/i18n/en/problems";
import { fr } from "../../src/i18n/fr";
import { frAudiences } from "../../src/i18n/fr/audiences";
import { glossary as frGlossary } from "../../src/i18n/fr/glossary";
import { frLate } from "../../src/i18n/fr/late";
import { frPages } from "../../src/i18n/fr/pages";
import { problems as frProblems } from "../../src/i18n/fr/problems";
import { indicatorWords } from "../../src/i18n/indicatorWords";
import { leavesOf, samplesOf, type WordTree } from "../fixtures/words";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const FRENCH: WordTree = {
  ...fr,
  ...frPages,
  ...frLate,
  ...frAudiences,
  glossary: frGlossary,
  indicators: indicatorWords.fr,
  problems: frProblems,
};
const ENGLISH: WordTree = {
  ...en,
  ...enPages,
  ...enLate,
  ...enAudiences,
  glossary: enGlossary,
  indicators: indicatorWords.en,
  problems: enProblems,
};
const french = leavesOf(FRENCH);
const english = leavesOf(ENGLISH);

/** What both languages write alike: names, French official terms, and words they share. Letters only. */
const SAME_IN_BOTH: ReadonlySet<string> = new Set([
  ...["Français", "English", "Licence Ouverte", "CSV", "GeoJSON", "JSON", "Code", "Hackathon", "Hackathons"],
  ...["Cité éducative", "Cités éducatives", "Éducation nationale", "Académie", "Académies", "académie"],
  ...["Commune", "Communes", "commune", "Département", "Départements", "département"],
  ...["Guadeloupe", "Martinique", "Mayotte", "Saint Martin", "Budget", "budget", "Minimum", "Maximum"],
  ...[
    "Nature",
    "Notes",
    "Position",
    "Région",
    "comparable",
    "Source",
    "Sources",
    "source",
    "sources",
    "Suggestions",
    "Type",
    "type",
  ],
]);

/** The letters of a message, without the sample parameters in it: nothing when it is only made of them. */
const ownWords = (text: string) =>
  text
    .replace(/\b(Nom|departement|true|false|null)\b/g, "")
    .replace(/[^\p{L}]+/gu, " ")
    .trim();

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

  test("every message is used by the code", () => {
    const folders = ["src", "data/build"].flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((file) =>
        join(folder, file),
      ),
    );
    const files = folders.filter((file) => /\.tsx?$/.test(file) && !/i18n.(fr|en)./.test(file));
    const code = files.map((file) => readFileSync(join(ROOT, file), "utf8")).join("\n");
    // A property read, a text, a name taken apart, a property written.
    const uses = [/[.?]([\w-]+)/g, /["']([\w-]+|\s)["']/g, /[{,]\s*(\w+)(?=\s*[,}:])/g, /^\s*(\w+):/gm];
    const used = new Set(uses.flatMap((use) => [...code.matchAll(use)].map(([, name]) => name)));
    const unused = [...french.keys()].filter((path) => {
      const key = path.split(".").at(-1) ?? "";
      // Nouns of the vocabulary come in both numbers.
      return key !== "many" && !used.has(key);
    });
    expect(unused).toEqual([]);
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
