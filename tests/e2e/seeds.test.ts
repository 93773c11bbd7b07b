import type { Page } from "playwright-core";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { formatEuros, formatNumber } from "../../src/i18n/format";
import { itemsOf, readSeeds, rowsOf, type SeedRow } from "../fixtures/seeds";
import { useBrowser } from "./browser";

const browser = useBrowser();
const SEEDS = readSeeds();

/** Text as a reader compares it: spaces of any kind are one space. */
const plain = (text: string) => text.replace(/\s+/g, " ").trim();

const pages = new Map<string, Promise<string>>();

/** The text of the static page of a territory, without its marks; empty when there is no such page. */
function pageText(territory: string): Promise<string> {
  const text = pages.get(territory) ?? fetchText(territory);
  pages.set(territory, text);
  return text;
}

async function fetchText(territory: string): Promise<string> {
  const response = await fetch(`${inject("siteUrl")}/territoire/${territory}/`);
  if (!response.ok) return "";
  const html = (await response.text()).replace(/^[\s\S]*<body>/, "");
  const text = html
    .replace(/<[^>]+>/g, " ")
    .replace(/&#x27;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
  return plain(text);
}

/** Texts of a seed row that a reader must find, and the territories on whose pages; none: the data view. */
function promiseOf({ table, id, cells }: SeedRow): {
  readonly texts: readonly string[];
  readonly territories: readonly string[];
} {
  if (cells === null) return { texts: [`${table}:${id}: no such row`], territories: [] };
  const amount = Number(cells.montant_eur ?? cells.valeur);
  switch (table) {
    case "partenariats":
      return { texts: [cells.titre ?? "?", cells.resume ?? "?"], territories: itemsOf(cells.territoires) };
    case "budgets":
      return { texts: [formatEuros(amount, "fr")], territories: itemsOf(cells.territoires) };
    case "indicateurs":
      return { texts: [formatNumber(amount, "fr")], territories: [cells.territoire ?? "?"] };
    case "territoires":
      return { texts: [cells.nom ?? "?"], territories: [id] };
    case "partenaires":
      return { texts: [cells.nom ?? "?"], territories: territoriesOf(id) };
    case "faits_programme":
      return { texts: [cells.enonce ?? "?"], territories: [] };
    case "sources":
      return { texts: [cells.titre ?? "?"], territories: [] };
    default:
      return { texts: [`${table}: a table that this test does not know`], territories: [] };
  }
}

/** A territory of the first partnership of a partner: its page names the partner. */
function territoriesOf(partner: string): readonly string[] {
  const rows = [...rowsOf("partenariats").values()];
  const found = rows.find((row) => itemsOf(row.partenaires).includes(partner));
  return found ? itemsOf(found.territoires).slice(0, 1) : ["no partnership of this partner"];
}

describe("each row that a founding document backs is reachable", () => {
  let aboutText = "";
  let app: Page;
  beforeAll(async () => {
    app = (await browser.open(`${EVERY_TYPE}&vue=donnees`)).page;
    await app.locator(".about__sources li").first().waitFor({ state: "attached" });
    aboutText = plain((await app.locator(".about").textContent()) ?? "");
    await app.getByRole("link", { name: "Carte", exact: true }).click();
    await app.locator(".territories__link").first().waitFor();
  });

  test("there are five founding documents, and each names its rows", () => {
    expect(SEEDS).toHaveLength(5);
    for (const { id, rows } of SEEDS) expect(rows.length, id).toBeGreaterThan(3);
  });

  describe.each(SEEDS)("$id", ({ rows }) => {
    test("on the static pages and in the data view", async () => {
      const missing: string[] = [];
      for (const row of rows) {
        const { texts, territories } = promiseOf(row);
        const places = territories.length > 0 ? territories : [null];
        for (const place of places) {
          const shown = place === null ? aboutText : await pageText(place);
          for (const text of texts) {
            if (!shown.includes(plain(text)))
              missing.push(`${row.table}:${row.id} on ${place ?? "données"}: ${text}`);
          }
        }
      }
      expect(missing).toEqual([]);
    });

    test("in the running atlas, on the sheet of a territory", async () => {
      const partnership = rows.find((row) => row.table === "partenariats");
      const territory = itemsOf(partnership?.cells?.territoires)[0];
      const title = partnership?.cells?.titre;
      if (territory === undefined || title === undefined) throw new Error("no partnership to look for");
      const sheet = await openSheet(app, territory);
      await sheet.getByRole("heading", { name: title, exact: true }).waitFor();
    });
  });
});

/** Every type of territory: the list then holds all that the sheets name. */
const EVERY_TYPE = "?type=cite-educative,commune,academie,territoire-innovation";

/** Opens the sheet of a territory from the list of a page opened on `EVERY_TYPE`. */
async function openSheet(page: Page, territory: string) {
  // While a sheet is open the list is there for keyboards and screen readers, out of a pointer's reach.
  await page.locator(`a.territories__link[href="territoire/${territory}/"]`).dispatchEvent("click");
  await expect.poll(() => new URL(page.url()).searchParams.get("territoire")).toBe(territory);
  const name = rowsOf("territoires").get(territory)?.nom ?? "?";
  const sheet = page.getByRole("region", { name: "Fiche du territoire" });
  await sheet.getByRole("heading", { name, exact: true, level: 2 }).waitFor();
  await sheet.locator(".sheet__sources").waitFor();
  return sheet;
}

/** What a founding document establishes of one event: all of it is told in one place. */
interface Establishes {
  readonly what: string;
  readonly territories: readonly string[];
  /** Found in the title of the event. */
  readonly title: RegExp;
  readonly texts: readonly string[];
}

const EVENTS: readonly Establishes[] = [
  {
    what: "Grenoble and Réseau Canopé",
    territories: ["grenoble"],
    title: /Canopé/,
    texts: [
      "7 février 2025",
      "Ville de Grenoble",
      "Réseau Canopé",
      "trois ans",
      "240 000",
      "l’égalité entre les filles et les garçons",
      "compétences psychosociales",
      "ressources éducatives",
      "2022-2027",
      "CCAS",
      "Égalité entre filles et garçons",
      "Compétences psychosociales",
      "Ressources éducatives",
    ],
  },
  {
    what: "the education project of Grenoble and its CCAS",
    territories: ["grenoble"],
    title: /^Projet éducatif/,
    texts: ["2022–2027", "Ville de Grenoble", "CCAS de Grenoble"],
  },
  {
    what: "the 80 labels",
    territories: ["93-clichy-sous-bois", "91-grigny", "42-saint-etienne-tarentaize-beaubrun"],
    title: /80 premières Cités éducatives/,
    texts: [
      "5 septembre 2019",
      "100 M€",
      "Grigny",
      "cités numériques",
      "fablabs",
      "Clichy-sous-Bois",
      "0 à 25 ans",
    ],
  },
  {
    what: "the experiment of Grigny",
    territories: ["91-grigny"],
    title: /expérimentation à l’origine des Cités éducatives/,
    texts: ["2017", "Ville de Grigny", "septembre 2019"],
  },
  {
    what: "the Parler Bambin training of Saint-Étienne",
    territories: ["42-saint-etienne-tarentaize-beaubrun"],
    title: /Parler Bambin/,
    texts: [
      "mars 2020",
      "Ansa",
      "Ville de Saint-Étienne",
      "trois jours",
      "7 000 habitants",
      "Petite enfance",
      "langage",
    ],
  },
  {
    what: "the network of the Ansa",
    territories: ["42-saint-etienne-tarentaize-beaubrun"],
    title: /Ansa d’un réseau/,
    texts: ["2020–2022", "vingtaine de Cités éducatives", "petite enfance", "réussite éducative"],
  },
  {
    what: "the social economy in Bourgogne-Franche-Comté",
    territories: ["academie-besancon", "academie-dijon"],
    title: /économie sociale et solidaire en Bourgogne/,
    texts: ["21 novembre 2019", "Brochon", "ESPER", "Cress", "Académie de Dijon", "Académie de Besançon"],
  },
  {
    what: "the national social-economy agreement",
    territories: ["academie-besancon", "academie-dijon"],
    title: /Accord national/,
    texts: [
      "novembre 2018",
      "ESPER",
      "Ministère de l’Éducation nationale",
      "haut-commissaire à l’économie sociale",
    ],
  },
  {
    what: "the Pôle ressources IAE and the Greta",
    territories: ["academie-besancon"],
    title: /Greta/,
    texts: [
      "24 octobre 2019",
      "Dole",
      "Pôle ressources insertion par l’activité économique",
      "Réseau des Greta",
    ],
  },
  {
    what: "the UIMM and two lycées, on a day that is not known",
    territories: ["academie-besancon"],
    title: /UIMM/,
    texts: [
      "octobre 2019",
      "Delle",
      "Audincourt",
      "Jules-Ferry",
      "Nelson-Mandela",
      "métallurgie",
      "robotique",
    ],
  },
  {
    what: "the Mémorial de la Shoah",
    territories: ["academie-besancon"],
    title: /^Convention entre l’académie de Besançon et le Mémorial/,
    texts: ["11 octobre 2019", "Académie de Besançon", "génocides contemporains"],
  },
  {
    what: "the territory of innovation of Les Ulis, Vigneux and Viry",
    territories: ["91-les-ulis-vigneux-viry", "91-les-ulis", "91-vigneux-sur-seine", "91-viry-chatillon"],
    title: /^Territoire éducatif d’innovation/,
    texts: ["2023", "Ville des Ulis", "Ville de Vigneux-sur-Seine", "Ville de Viry-Châtillon", "25 ans"],
  },
  {
    what: "the hackathons",
    territories: ["91-les-ulis-vigneux-viry", "91-les-ulis", "91-vigneux-sur-seine", "91-viry-chatillon"],
    title: /^Hackathons/,
    texts: ["2023", "atelier Canopé d’Évry", "soixantaine de participants", "Réseau Canopé"],
  },
];

describe("what the founding documents themselves establish", () => {
  test("each event, with its dates, partners, places and aims, on the sheets of its territories", async () => {
    const { page } = await browser.open(EVERY_TYPE);
    const missing: string[] = [];
    for (const territory of new Set(EVENTS.flatMap((event) => event.territories))) {
      const events = EVENTS.filter((event) => event.territories.includes(territory));
      const sheet = await openSheet(page, territory);
      const told = await sheet.locator(".sheet__event").evaluateAll((found) =>
        found.map((event) => ({
          title: event.querySelector("h5")?.textContent ?? "",
          text: event.textContent ?? "",
        })),
      );
      for (const { what, title, texts } of events) {
        const matching = told.filter((event) => title.test(plain(event.title)));
        if (matching.length !== 1) missing.push(`${territory}: ${what}: ${matching.length} events`);
        const text = plain(matching.map((event) => event.text).join(" "));
        missing.push(
          ...texts.filter((each) => !text.includes(each)).map((each) => `${territory}: ${what}: ${each}`),
        );
      }
    }
    expect(missing).toEqual([]);
  });

  test("the day of the UIMM agreement is told as unknown, never as the 14th", async () => {
    const text = await pageText("academie-besancon");
    expect(text).toContain("jour de signature inconnu");
    expect(text).not.toMatch(/Convention · 14 octobre 2019/);
  });

  test("the quarter of Tarentaize-Beaubrun has 7 000 residents", async () => {
    const text = await pageText("42-saint-etienne-tarentaize-beaubrun");
    expect(text).toMatch(/Habitants (environ )?7 000/);
  });

  test("the data view tells the national facts with their dates", async () => {
    const { page } = await browser.open("?vue=donnees");
    await page.locator(".about__fact").first().waitFor({ state: "attached" });
    const facts = await page
      .locator(".about__fact")
      .evaluateAll((found) => found.map((fact) => fact.textContent ?? ""));
    const told = facts.map(plain);
    for (const expected of [
      /5 septembre 2019.*80 territoires labellisés.*Clichy-sous-Bois/,
      /septembre 2019.*100 000 000 €.*Près de 100 M€/,
      /expérimenté depuis deux ans à Grigny/,
      /2018.*Borloo/,
      /cités numériques/,
      /240 000.*Réseau Canopé/,
      /Ansa.*vingtaine de cités éducatives/,
      /novembre 2018.*convention nationale.*Esper/i,
      /Essonne.*Notre école, faisons-la ensemble/,
    ]) {
      expect(told.filter((fact) => expected.test(fact)).length, String(expected)).toBeGreaterThan(0);
    }
  });

  test("the founding 80 are 80, and Grigny, Besançon and Mamoudzou are among them", async () => {
    const { page } = await browser.open("?vague=2019");
    expect(await page.locator(".status").textContent()).toMatch(/^80 territoires/);
    for (const id of ["91-grigny", "25-besancon", "976-mamoudzou", "972-fort-de-france", "59-roubaix"]) {
      expect(await page.locator(`.territories__link[href="territoire/${id}/"]`).count(), id).toBe(1);
    }
    // Its label has ended: only its wave, or its time, brings it back.
    const sheet = await openSheet(page, "38-grenoble-echirolles");
    await sheet.getByRole("heading", { name: "Annonce des 80 premières Cités éducatives" }).waitFor();
  });
});
