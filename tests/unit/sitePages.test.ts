import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { loadDataset } from "../../data/build/dataset";
import { baseOf } from "../../data/build/site/paths";
import { renderNotFound, renderPage } from "../../data/build/site/renderPage";
import { type SiteFacts, siteFacts } from "../../data/build/site/siteFacts";
import { robots, sitemap } from "../../data/build/site/siteFiles";
import { describe as describePage, LONGEST_DESCRIPTION, type SitePage } from "../../data/build/site/sitePage";
import { sitePages } from "../../data/build/site/sitePages";
import { jsonLdText } from "../../data/build/site/structuredData";
import { notFoundPage } from "../../data/build/site/textPages";
import { knownValuesOf } from "../../src/state/knownValues";
import { parseViewState } from "../../src/state/urlCodec";
import { itemsOf, rowsOf } from "../fixtures/seeds";

const SITE_URL = "https://exemple.org/atlas/";
const SHELL = { siteUrl: SITE_URL, factsDate: "2026-11-22", contact: null, stylesheets: ["assets/a.css"] };

/** Before React is loaded: the pages are then rendered as the build does it, in a fifth of the time. */
const formerMode = vi.hoisted(() => {
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = "production";
  return NODE_ENV;
});
afterAll(() => {
  process.env.NODE_ENV = formerMode;
});

let facts: SiteFacts;
let pages: readonly SitePage[];
/** The document of each page, by path. */
let documents: ReadonlyMap<string, string>;

beforeAll(() => {
  const dataset = loadDataset(fileURLToPath(new URL("../../data", import.meta.url)));
  if (!dataset.ok) throw new Error(dataset.failure);
  facts = siteFacts(dataset.value);
  pages = sitePages(facts, SITE_URL);
  documents = new Map(pages.map((page) => [page.path, renderPage(page, SHELL)]));
}, 300_000);

const decode = (text: string) =>
  text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, "&");

const allOf = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map(([, found]) => decode(found ?? ""));
const metaOf = (html: string, name: string) =>
  decode(new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? "");
const hrefsOf = (html: string) => allOf(html, /<a\b[^>]*?\shref="([^"]*)"/g);
const idsOf = (html: string) => new Set(allOf(html, /\sid="([^"]*)"/g));
const graphOf = (html: string): Record<string, unknown>[] => {
  const [text] = /(?<=<script type="application\/ld\+json">)[\s\S]*?(?=<\/script>)/.exec(html) ?? [];
  return JSON.parse(text ?? "")["@graph"];
};

/** Every node of a graph, those inside others included. */
function nodesIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== "object" || value === null) return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(nodesIn)];
}

describe("the static pages", () => {
  test("there is one for each territory, département and theme, and for each list", () => {
    const require = createRequire(import.meta.url);
    const departements: {
      readonly code: string;
    }[] = require("@etalab/decoupage-administratif/data/departements.json");
    const expected = [
      ...["territoire/", "departement/", "theme/", "glossaire/", "a-propos-des-donnees/"],
      ...[...rowsOf("territoires").keys()].map((id) => `territoire/${id}/`),
      ...departements.map(({ code }) => `departement/${code}/`),
      ...[...rowsOf("themes").keys()].map((id) => `theme/${id}/`),
    ];
    expect(pages.map(({ path }) => path).sort()).toEqual(expected.sort());
  });

  test("no two have the same title, or the same description", () => {
    for (const texts of [pages.map(({ title }) => title), pages.map(({ description }) => description)]) {
      const doubles = texts.filter((text, rank) => texts.indexOf(text) !== rank);
      expect(doubles).toEqual([]);
    }
  });

  test("a description is a whole sentence, is no longer than engines show, and holds no accident of code", () => {
    const faulty = pages.filter(
      ({ title, description }) =>
        description.length > LONGEST_DESCRIPTION ||
        description.length < 40 ||
        !/[.…]$/.test(description) ||
        /undefined|null|NaN|\[object/.test(title + description),
    );
    expect(faulty.map(({ path, description }) => `${path}: ${description}`)).toEqual([]);
  });

  test("each says its own description, title, address and card", () => {
    for (const { path, title, description } of pages) {
      const html = documents.get(path) ?? "";
      const url = SITE_URL + path;
      expect(metaOf(html, "description"), path).toBe(description);
      expect(metaOf(html, "og:description"), path).toBe(description);
      expect(metaOf(html, "og:title"), path).toBe(title);
      expect(metaOf(html, "og:url"), path).toBe(url);
      expect(metaOf(html, "twitter:card"), path).toBe("summary");
      expect(html, path).toContain(`<link rel="canonical" href="${url}">`);
      // There is no image to show: none is announced.
      expect(html, path).not.toContain("og:image");
    }
  });

  test("has one first heading, and no attribute that the policy would refuse", () => {
    for (const [path, html] of documents) {
      expect(html.match(/<h1\b/g)?.length, path).toBe(1);
      expect(html, path).not.toMatch(/<[^>]+\s(style|on[a-z]+)="/);
      expect(html, path).toContain("default-src 'none'");
    }
  });

  test("no element id stands twice on a page", () => {
    for (const [path, html] of documents) {
      const ids = allOf(html, /\sid="([^"]*)"/g);
      expect(
        ids.filter((id, rank) => ids.indexOf(id) !== rank),
        path,
      ).toEqual([]);
    }
  });

  test("every link inside the site leads to a page, a fragment or a view that exists", () => {
    const known = knownValuesOf(facts.core);
    const broken: string[] = [];
    for (const [path, html] of documents) {
      for (const href of new Set(hrefsOf(html))) {
        if (/^(https?|mailto):/.test(href)) continue;
        const url = new URL(href, SITE_URL + path);
        const target = url.href.startsWith(SITE_URL) ? url.pathname.slice("/atlas/".length) : null;
        const fault = (what: string) => broken.push(`${path} → ${href}: ${what}`);
        if (target === null) fault("out of the site");
        else if (target === "") {
          const { dropped } = parseViewState(url.search, known);
          for (const { param, value } of dropped) fault(`${param}=${value} is dropped`);
        } else if (target.startsWith("data/")) {
          if (
            !/^data\/([a-z_]+\.csv|territoires\.geojson|atlas\.json|index\.json|datapackage\.json)$/.test(
              target,
            )
          )
            fault("unknown file");
        } else {
          const html = documents.get(target);
          const id = decodeURIComponent(url.hash.slice(1));
          if (html === undefined) fault("no such page");
          else if (id !== "" && !idsOf(html).has(id)) fault("no such fragment");
        }
      }
    }
    expect(broken).toEqual([]);
  });

  test("a territory opens its own sheet in the atlas, and my neighbourhood at each of its communes", () => {
    for (const [id, row] of rowsOf("territoires")) {
      const searches = hrefsOf(documents.get(`territoire/${id}/`) ?? "")
        .filter((href) => href.startsWith("../../?"))
        .map((href) => parseViewState(href.slice("../../".length)).state);
      expect(
        searches.some(({ territory }) => territory === id),
        id,
      ).toBe(true);
      const places = searches.filter(({ view }) => view === "quartier").map(({ filters }) => filters.lieu);
      expect([...new Set(places)].filter((lieu) => lieu !== null).sort(), id).toEqual(
        [...itemsOf(row.communes)].sort(),
      );
    }
  });
});

describe("the law of the same ids", () => {
  const territories = rowsOf("territoires");
  const counts = (id: string) => {
    const row = territories.get(id);
    return row?.type !== "academie" && !(row?.fin && row.remplace_par);
  };
  /** Ids of the pages of territories that a part of a page leads to, in no order. */
  const territoriesIn = (html: string) =>
    [...new Set(hrefsOf(html).flatMap((href) => /territoire\/([^/]+)\/$/.exec(href)?.[1] ?? []))].sort();

  test("a theme page lists the territories where it is recorded, and apart those of which no theme is", () => {
    const recorded = new Map<string, Set<string>>();
    const add = (id: string, themes: readonly string[]) => {
      if (themes.length > 0) recorded.set(id, new Set([...(recorded.get(id) ?? []), ...themes]));
    };
    for (const [id, row] of territories) add(id, itemsOf(row.themes_declares));
    for (const row of rowsOf("partenariats").values()) {
      if (row.type === "label") continue;
      for (const id of itemsOf(row.territoires)) add(id, itemsOf(row.themes));
    }
    const unknown = [...territories.keys()].filter((id) => counts(id) && !recorded.has(id)).sort();
    expect(unknown.length).toBeGreaterThan(10);
    for (const theme of rowsOf("themes").keys()) {
      const html = documents.get(`theme/${theme}/`) ?? "";
      const [list = ""] = /Territoires où ce thème est recensé[\s\S]*?<\/section>/.exec(html) ?? [];
      const [known = "", rest = ""] = list.split("<details");
      const expected = [...recorded]
        .flatMap(([id, themes]) => (counts(id) && themes.has(theme) ? id : []))
        .sort();
      expect(territoriesIn(known), theme).toEqual(expected);
      expect(territoriesIn(rest), theme).toEqual(unknown);
    }
  });

  test("a theme page tells every partnership of the theme, and no other", () => {
    for (const theme of rowsOf("themes").keys()) {
      const html = documents.get(`theme/${theme}/`) ?? "";
      const titles = allOf(html, /<h5 class="sheet__event-title">([\s\S]*?)<\/h5>/g).map((text) =>
        text.replace(/<[^>]+>/g, ""),
      );
      const expected = [...rowsOf("partenariats").values()]
        .filter((row) => row.type !== "label" && itemsOf(row.themes).includes(theme))
        .map(({ titre }) => titre);
      expect(titles.sort(), theme).toEqual(expected.sort());
    }
  });

  test("a département page reports the territories that it holds, and says so where there is none", () => {
    const empty: string[] = [];
    for (const { code } of facts.departements) {
      const html = documents.get(`departement/${code}/`) ?? "";
      const expected = facts.core.territories
        .filter(({ id, departements }) => counts(id) && departements.includes(code))
        .map(({ id }) => id)
        .sort();
      const [table = ""] = /<table[^>]*data-table="territoires"[\s\S]*?<\/table>/.exec(html) ?? [];
      expect(territoriesIn(table), code).toEqual(expected);
      expect(html.includes("Aucun territoire de l’atlas dans"), code).toBe(expected.length === 0);
      if (expected.length === 0) empty.push(code);
    }
    expect(empty).toContain("15");
    expect(empty).toContain("988");
  });
});

describe("structured data", () => {
  test("every page has one graph: the page, and the trail that leads to it", () => {
    for (const { path, description } of pages) {
      const [page, trail] = graphOf(documents.get(path) ?? "");
      expect(page, path).toMatchObject({
        "@type": "WebPage",
        description,
        url: SITE_URL + path,
        inLanguage: "fr",
        dateModified: SHELL.factsDate,
        license: "https://www.etalab.gouv.fr/licence-ouverte-open-licence/",
      });
      expect((trail?.itemListElement as { item: string }[] | undefined)?.at(-1)?.item, path).toBe(
        SITE_URL + path,
      );
    }
  });

  test("a place has a point only where its own is known", () => {
    for (const [id, row] of rowsOf("territoires")) {
      const [page] = graphOf(documents.get(`territoire/${id}/`) ?? "");
      const about = page?.about as Record<string, unknown>;
      const codes = (row.position_source ?? "").split(/[ ,]+/).filter((word) => /^QP\d/.test(word));
      const isOwn =
        (row.precision === "quartier" && codes.length === 1) ||
        (row.type === "commune" && row.precision === "commune");
      expect("geo" in about, id).toBe(isOwn);
      if (isOwn) {
        expect(about.geo, id).toEqual({
          "@type": "GeoCoordinates",
          // The atlas keeps a hundred metres.
          latitude: expect.closeTo(Number(row.lat), 2),
          longitude: expect.closeTo(Number(row.lon), 2),
        });
      }
    }
  });

  test("says no amount, and no more of a source than its table", () => {
    const sources = [...rowsOf("sources").values()];
    for (const [path, html] of documents) {
      const nodes = nodesIn(graphOf(html));
      expect(JSON.stringify(nodes), path).not.toMatch(
        /MonetaryAmount|"(price|amount|value|currency)"|undefined|:null/,
      );
      for (const node of nodes.filter((each) => each["@type"] === "CreativeWork")) {
        expect(
          sources.some(({ url }) => url === node.url),
          `${path} ${node.url}`,
        ).toBe(true);
      }
    }
  });

  test("text of the tables cannot leave its element", () => {
    const text = jsonLdText([{ "@type": "Place", name: "</script><!--<script>&\u2028" }]);
    expect(text).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(text)["@graph"][0].name).toBe("</script><!--<script>&\u2028");
  });
});

describe("addresses", () => {
  test("the sitemap lists exactly the pages", () => {
    const listed = allOf(sitemap(SITE_URL, pages, "2026-11-22"), /<loc>([^<]*)<\/loc>/g);
    expect(listed).toEqual([SITE_URL, ...pages.map(({ path }) => SITE_URL + path)]);
  });

  test("without the address of the site, nothing that must be absolute is written", () => {
    const page = pages.find(({ path }) => path === "territoire/38-grenoble/") as SitePage;
    const html = renderPage(page, { ...SHELL, siteUrl: null });
    expect(html).not.toMatch(/canonical|og:url/);
    const own = nodesIn(graphOf(html)).filter((node) => node["@type"] !== "CreativeWork");
    expect(own.filter((node) => "url" in node || "item" in node)).toEqual([]);
    expect(robots(null)).not.toContain("Sitemap");
    expect(robots(SITE_URL)).toContain(`Sitemap: ${SITE_URL}sitemap.xml`);
  });

  test("a page of any depth finds its way back", () => {
    expect(baseOf("territoire/38-grenoble/")).toBe("../../");
    expect(baseOf("glossaire/")).toBe("../");
    expect(baseOf("404.html")).toBe("./");
  });

  test("the page of a missing address is not indexed, holds its styles, and links from the root", () => {
    const html = renderNotFound(notFoundPage("/atlas/"), "a{color:red}", "/atlas/", SHELL);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).not.toContain('rel="canonical"');
    expect(html).toContain("<style>a{color:red}</style>");
    const inside = hrefsOf(html).filter((href) => !/^(#|mailto:)/.test(href));
    expect(inside.length).toBeGreaterThan(5);
    expect(inside.filter((href) => !href.startsWith("/atlas/"))).toEqual([]);
  });
});

describe("a description", () => {
  test("keeps the sentences that fit, whole", () => {
    expect(describePage(["Un.", "x".repeat(170), "Deux."])).toBe("Un. Deux.");
  });

  test("is cut between words when even the first does not fit", () => {
    const text = describePage([`${"mot ".repeat(60)}fin.`]);
    expect(text.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
    expect(text).toMatch(/mot…$/);
  });
});

test("the words of the pages keep French typography", () => {
  const text = readFileSync(fileURLToPath(new URL("../../src/i18n/fr/site.ts", import.meta.url)), "utf8");
  const said = [...text.matchAll(/(["`])((?:(?!\1)[^\\]|\\.)*)\1/g)].map(([, , words]) => words ?? "");
  const faulty = said.filter((words) =>
    /\p{L}'\p{L}|[^\u202f](?=[;:!?»](\s|$))|«[^\u202f]|\.\.\./u.test(words),
  );
  expect(faulty).toEqual([]);
});
