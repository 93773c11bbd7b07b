import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { SHIPPED_STORIES, type StoryPage } from "../../src/domain/story";
import { prepare } from "../../src/query/prepare";
import { runQuery } from "../../src/query/runQuery";
import { parseStory } from "../../src/scene/story/parseStory";
import { splitStoryView } from "../../src/scene/story/storyView";
import { knownValuesOf } from "../../src/state/knownValues";
import { parseViewState } from "../../src/state/urlCodec";
import {
  citesByDepartement,
  currentCites,
  departementCount,
  departementsOf,
  familiesOf,
  grantsOf,
  labelsIn,
  ofWave,
  qpvOf,
  withGrantAndResidents,
} from "../fixtures/factCounts";
import { itemsOf, rowsOf } from "../fixtures/seeds";
import { realFacts } from "../fixtures/ties";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const { core } = realFacts();
const known = knownValuesOf(core);
const prepared = prepare(core, null);

const stories = SHIPPED_STORIES.map((id) => {
  const read = parseStory(JSON.parse(readFileSync(join(ROOT, "public/recits", `${id}.json`), "utf8")));
  if (!read.ok) throw new Error(`${id}: ${JSON.stringify(read.failure)}`);
  return read.value;
});
const pages = stories.flatMap(({ id, pages: all }) =>
  all.map((page, at) => ({ name: `${id}, page ${at + 1}`, page, facts: () => facts(id, at) })),
);

/** What a page says: its numbers, recomputed from the tables, and how many territories its view shows. */
interface PageFacts {
  readonly numbers: readonly number[];
  readonly shown: number;
}

const fact = (id: string) => rowsOf("faits_programme").get(id) ?? {};
const millions = (id: string) => Number(fact(id).valeur) / 1_000_000;
/** The year, month and day of a date of the tables. */
const dateOf = (text: string | undefined) => (text ?? "").split("-").map(Number);
const partnership = (id: string) => rowsOf("partenariats").get(id) ?? {};
const cites = () => currentCites();
const isIn = (departements: readonly string[], row: Readonly<Record<string, string>>) =>
  departementsOf(row).some((code) => departements.includes(code));
const ILE_DE_FRANCE = ["75", "77", "78", "91", "92", "93", "94", "95"];
const inIleDeFrance = (wave: string) => ofWave(wave).filter((row) => isIn(ILE_DE_FRANCE, row)).length;
const countedIn = (departement: string) =>
  core.territories.filter((row) => row.departements.includes(departement) && row.end === null).length;
const withFamily = (family: string) => cites().filter((row) => familiesOf(row).has(family)).length;
/** Partnerships, labels apart, under way or dated in a year. */
const partnershipsIn = (year: number) =>
  [...rowsOf("partenariats").values()].filter(({ type, debut = "", fin = "" }) => {
    const from = Number(debut.slice(0, 4));
    return type !== "label" && debut !== "" && from <= year && (Number(fin.slice(0, 4)) || from) >= year;
  });

/** Read by a person: the residents counted are those of the neighbourhoods that the grant is for. */
const SAME_NEIGHBOURHOODS = [
  ...[
    "33-lormont",
    "35-rennes-le-blosne",
    "38-grenoble",
    "42-saint-etienne-tarentaize-beaubrun",
    "49-angers",
  ],
  ...["52-saint-dizier", "69-venissieux-saint-fons", "83-la-seyne-sur-mer"],
  "971-basse-terre-baillif-capesterre-belle-eau",
];

const FACTS: Readonly<Record<string, readonly (() => PageFacts)[]>> = {
  alliances: [
    () => {
      expect(partnershipsIn(2017).map(({ id }) => id)).toEqual(["grigny-grand-projet-educatif-2017"]);
      return { numbers: [2017, Number(fact("F77").valeur)], shown: 1 };
    },
    () => {
      const [year = 0, , day = 0] = dateOf(fact("F04").date);
      const ministers = itemsOf(partnership("cites-educatives-80-labels-2019").partenaires).length;
      const founders = ofWave("2019");
      expect(founders.map(({ id }) => id)).toEqual(expect.arrayContaining(["62-calais", "976-mamoudzou"]));
      return { numbers: [day, year, ministers, founders.length, inIleDeFrance("2019")], shown: 80 };
    },
    () => {
      const people = rowsOf("indicateurs").get("42-saint-etienne-tarentaize-beaubrun/habitants");
      expect(people?.approximation).toBe("environ");
      expect(partnership("saint-etienne-ansa-parler-bambin-2020").periode_texte).toContain("trois jours");
      return { numbers: [Number(people?.valeur), 3], shown: countedIn("42") };
    },
    () => {
      const signed = partnershipsIn(2019).filter(
        ({ type, territoires }) =>
          type === "convention" && itemsOf(territoires).includes("academie-besancon"),
      );
      const withDijon = signed.filter(({ territoires }) => itemsOf(territoires).includes("academie-dijon"));
      expect(withDijon.map(({ id }) => id)).toEqual(["ess-esper-cress-2019"]);
      return { numbers: [2019, signed.length], shown: 2 };
    },
    () => {
      const towns = itemsOf(rowsOf("territoires").get("91-les-ulis-vigneux-viry")?.communes);
      const labels = ofWave("2025").filter(({ communes }) => towns.includes(communes ?? ""));
      expect(labels).toHaveLength(towns.length);
      expect(partnership("les-ulis-vigneux-viry-hackathons-2023").public).toContain("Une soixantaine");
      return { numbers: [towns.length, Number(labels[0]?.vague)], shown: towns.length + 1 };
    },
    () => {
      const { debut = "", fin = "" } = partnership("grenoble-canope-2025");
      return { numbers: [Number(fin.slice(0, 4)) - Number(debut.slice(0, 4))], shown: countedIn("38") };
    },
    () => ({
      numbers: [
        cites().length,
        ...["2019", "2021", "2022", "2025"].flatMap((wave) => [
          cites().filter(({ vague }) => vague === wave).length,
          Number(wave),
        ]),
      ],
      shown: cites().length,
    }),
    () => ({ numbers: [grantsOf(cites()).length, cites().length], shown: cites().length }),
  ],
  "cites-educatives": [
    () => ({
      numbers: [2019, 2021, 2022, 2025].flatMap((year) => [labelsIn(year), year]),
      shown: cites().length,
    }),
    () => {
      const { departements, collectivities } = citesByDepartement();
      expect(collectivities).toEqual(["978"]);
      const most = [...departements].filter(([, count]) => count >= 10).map(([code]) => code);
      expect(most.sort()).toEqual(["59", "78", "91", "93"]);
      return { numbers: [departements.size, departementCount(), most.length, 10], shown: cites().length };
    },
    () => ({ numbers: [ofWave("2025").length, inIleDeFrance("2025")], shown: ofWave("2025").length }),
    () => {
      const grants = grantsOf(cites());
      const euros = grants.map((grant) => grant.euros);
      const divided = grants.filter(({ isDivided }) => isDivided).length;
      const numbers = [grants.length, cites().length, Math.min(...euros), Math.max(...euros), divided];
      return { numbers, shown: cites().length };
    },
    () => {
      const [year = 0, , day = 0] = dateOf(fact("F18").date);
      const founders = ofWave("2019");
      const numbers = [day, year, founders.length, grantsOf(founders).length];
      return { numbers, shown: founders.length };
    },
    () => ({
      numbers: [
        millions("F16"),
        ...[2019, 2023, 2024, 2025],
        millions("F27"),
        millions("F28"),
        millions("F30"),
        millions("F32"),
      ],
      shown: cites().length,
    }),
    () => ({
      numbers: [
        cites().filter((row) => familiesOf(row).size > 0).length,
        cites().length,
        withFamily("alliance-educative"),
        withFamily("ecole"),
        withFamily("petite-enfance-familles"),
      ],
      shown: cites().length,
    }),
    () => {
      const years = ["F66", "F67"].map((id) => dateOf(fact(id).date)[0] ?? 0);
      const founders = ofWave("2019").length;
      return { numbers: [...years, founders], shown: founders };
    },
    () => {
      const others = withGrantAndResidents().filter((id) => !SAME_NEIGHBOURHOODS.includes(id));
      expect(others).toEqual(["30-nimes", "34-lunel", "76-rouen"]);
      return { numbers: [SAME_NEIGHBOURHOODS.length], shown: cites().length };
    },
    () => {
      const { codes, territories } = qpvOf(cites());
      return { numbers: [codes, territories, cites().length], shown: cites().length };
    },
  ],
};

function facts(story: string, at: number): PageFacts {
  const read = FACTS[story]?.[at];
  if (read === undefined) throw new Error(`no fact is checked for page ${at + 1} of ${story}`);
  return read();
}

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  ...{ deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, quinze: 15 },
};

/** Every number of a text, in figures or in letters, in ascending order. */
function numbersIn(text: string): readonly number[] {
  const figures = [...text.matchAll(/\d[\d\u202f]*/g)].map(([figure]) => Number(figure.replace(/\D/g, "")));
  const letters = text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .flatMap((word) => NUMBER_WORDS[word] ?? []);
  return ascending([...figures, ...letters]);
}
const ascending = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);

/** Ids of the figures, as the source of the charts writes them. */
function figuresOfTheSource(): ReadonlySet<string> {
  const folder = join(ROOT, "src/views/charts");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const texts = files
    .filter((file) => file.endsWith(".tsx"))
    .map((file) => readFileSync(join(folder, file), "utf8"));
  const framed = texts.filter((text) => /<(?:ChartFrame|PlaceFigure)\b/.test(text));
  return new Set(
    framed.flatMap((text) =>
      [...text.matchAll(/(?:\bid=|\bID = |[?:] )"([a-z][a-z-]+)"/g)].map(([, id = ""]) => id),
    ),
  );
}

/** `[table id]` of the notes of a page. */
const citedRows = ({ notes }: StoryPage) =>
  [...notes.matchAll(/\[([a-z_]+) ([^\]]+)\]/g)].map(([, table = "", id = ""]) => ({ table, id }));

describe("the stories that the atlas ships", () => {
  test("tell the alliances in eight views, and the Cités éducatives in ten", () => {
    expect(stories.map(({ id, pages: all }) => [id, all.length])).toEqual([
      ["alliances", 8],
      ["cites-educatives", 10],
    ]);
  });

  test.each(pages)("$name: its view is one that the atlas knows, nothing dropped", ({ page }) => {
    const { search, figure } = splitStoryView(page.view);
    const { state, dropped } = parseViewState(search, known);
    expect(dropped).toEqual([]);
    if (figure === null) return;
    expect(state.view).toBe("graphiques");
    expect(figuresOfTheSource()).toContain(figure);
  });

  test.each(pages)("$name: every number it says is in the tables, and none is left unchecked", (row) => {
    expect(numbersIn(row.page.sentence)).toEqual(ascending(row.facts().numbers));
  });

  test.each(pages)("$name: its view holds the territories that it speaks of", (row) => {
    const { state } = parseViewState(splitStoryView(row.page.view).search, known);
    expect(runQuery(prepared, state.filters).matches).toHaveLength(row.facts().shown);
  });

  test.each(pages)("$name: its notes name rows of the tables, its doubt and its source", ({ page }) => {
    const rows = citedRows(page);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ table, id }) => !rowsOf(table).has(id))).toEqual([]);
    for (const part of ["À dire", "Doute", "Source"]) expect(page.notes).toContain(`${part}\u202f: `);
  });

  test.each(pages)("$name: a room can read it at a glance, in French typography", ({ page }) => {
    expect(page.sentence.length).toBeLessThanOrEqual(280);
    expect(
      page.sentence.split(/[.?!](?=\s|$)/).filter((part) => part.trim() !== "").length,
    ).toBeLessThanOrEqual(3);
    for (const text of [page.title, page.sentence, page.notes]) {
      expect(text).not.toMatch(
        /'|"|\.\.\.|(?<!\u202f)[;!?»%]|(?<![\u202fkM])€|(?<![\u202f/]):(?!\/\/)|«(?!\u202f)|\d \d{3}\b/,
      );
    }
  });

  test("its notes on evaluations and money cite both sides of each disagreement they name", () => {
    const disagreements = pages.flatMap(({ page }) =>
      citedRows(page).filter(({ table }) => table === "desaccords"),
    );
    expect(new Set(disagreements.map(({ id }) => id)).size).toBeGreaterThanOrEqual(8);
  });
});
