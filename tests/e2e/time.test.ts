import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { csvParse } from "d3";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { accessibilityFaults } from "./axeScan";
import { useBrowser } from "./browser";

const browser = useBrowser();
const CHARTS = "?vue=graphiques&graphique=temps";

// What the tables say, computed here by a few lines of our own.
type Row = Readonly<Record<string, string>>;
const table = (name: string): readonly Row[] =>
  csvParse(readFileSync(fileURLToPath(new URL(`../../data/${name}.csv`, import.meta.url)), "utf8"));
const year = (date: string | undefined) => Number((date ?? "").slice(0, 4));
const cell = (row: Row, column: string) => row[column] ?? "";
const ids = (row: Row) => cell(row, "territoires").split("|");
const territories = table("territoires").filter((row) => row.type !== "academie");
const counted = new Set(territories.map((row) => row.id));
const agreements = table("partenariats").filter(
  (row) => row.type !== "label" && ids(row).some((id) => counted.has(id)),
);
const budgets = table("budgets").filter((row) => ids(row).some((id) => counted.has(id)));
const covers = (row: Row, at: number) => {
  const [from, to] = [cell(row, "debut") || cell(row, "fin"), cell(row, "fin") || cell(row, "debut")];
  return from !== "" && year(from) <= at && at <= year(to);
};
const isDated = (row: Row) => cell(row, "debut") + cell(row, "fin") !== "";
/** The joint label of Grenoble – Échirolles leaves 2022 to the two that replace it. */
const hasLabel = (row: Row, at: number) => {
  if (row.type !== "cite-educative") return false;
  const ends =
    cell(row, "remplace_par") !== "" ? year(row.fin) - 1 : cell(row, "fin") === "" ? 9999 : year(row.fin);
  return year(cell(row, "debut") || cell(row, "vague")) <= at && at <= ends;
};
const keptIn = (from: number, to: number) =>
  territories.filter((row) => {
    const startsLater = (row.id === "38-grenoble" || row.id === "38-echirolles") && to < 2022;
    const isOver = row.id === "38-grenoble-echirolles" && to >= 2022;
    if (startsLater || isOver) return false;
    const own = [...table("partenariats"), ...budgets].filter((each) => ids(each).includes(row.id ?? ""));
    const starts = cell(row, "debut") || cell(row, "vague");
    const ends = cell(row, "fin") === "" ? 9999 : year(row.fin);
    const holds = starts !== "" && year(starts) <= to && from <= ends;
    return (
      holds ||
      own.some((each) =>
        Array.from({ length: to - from + 1 }, (_, at) => from + at).some((at) => covers(each, at)),
      )
    );
  });

const status = async (page: Page) => (await page.locator(".status").textContent()) ?? "";
const period = (page: Page) => new URL(page.url()).searchParams.get("periode");
const listIds = (page: Page) =>
  page
    .getByRole("region", { name: "Carte des territoires" })
    .locator("ul[aria-label='Territoires de la carte'] a")
    .evaluateAll((links) =>
      links.map((link) => /territoire\/([^/]+)\//.exec(link.getAttribute("href") ?? "")?.[1] ?? "").sort(),
    );
const slider = (page: Page, name: string) => page.getByRole("slider", { name });

/** The table twin of a figure: cells by row header, then by column header. */
async function twin(page: Page, figure: string): Promise<Readonly<Record<string, Row>>> {
  const frame = page.locator(`figure#${figure}`);
  await frame.getByRole("button", { name: "Voir en tableau" }).click();
  return frame.locator("table").evaluate((element) => {
    const text = (node: Element) => (node.textContent ?? "").replace(/\s/g, " ");
    const columns = [...element.querySelectorAll("thead th")].map(text);
    const rows = [...element.querySelectorAll("tbody tr")].map((row) => {
      const cells = [...row.children].map(text);
      return [cells[0] ?? "", Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ""]))];
    });
    return Object.fromEntries(rows) as Record<string, Record<string, string>>;
  });
}

describe("counts of the time line", () => {
  test("labels, partnerships, budget lines and the undated are those of the tables, year by year", async () => {
    const { page } = await browser.open(CHARTS);
    const read = await twin(page, "frise");
    for (let at = 2017; at <= 2026; at++) {
      const row = read[String(at)] ?? {};
      const of = (rows: readonly Row[], holds: (row: Row, at: number) => boolean) =>
        String(rows.filter((each) => holds(each, at)).length);
      expect({ at, count: row["Labels : total"] }).toEqual({ at, count: of(territories, hasLabel) });
      expect({ at, count: row["Partenariats : total"] }).toEqual({ at, count: of(agreements, covers) });
      expect({ at, count: row["Lignes de montants : total"] }).toEqual({ at, count: of(budgets, covers) });
      const kept = row["Territoires retenus si l’année est choisie"];
      expect({ at, kept }).toEqual({ at, kept: String(keptIn(at, at).length) });
    }
    const undated = (rows: readonly Row[]) => String(rows.filter((row) => !isDated(row)).length);
    expect(read["Sans date"]?.["Partenariats : total"]).toBe(undated(agreements));
    expect(read["Sans date"]?.["Lignes de montants : total"]).toBe(undated(budgets));
  });

  test("the parts of a year add up: waves to labels, kinds of dating to partnerships", async () => {
    const { page } = await browser.open(CHARTS);
    const row = (await twin(page, "frise"))["2022"] ?? {};
    const sum = (lane: string) =>
      Object.entries(row)
        .filter(([column]) => column.startsWith(`${lane} : `) && !column.endsWith(": total"))
        .reduce((total, [, count]) => total + Number(count), 0);
    for (const lane of ["Labels", "Partenariats", "Lignes de montants"]) {
      expect(String(sum(lane))).toBe(row[`${lane} : total`]);
    }
    const begun = agreements.filter((each) => year(each.debut) === 2022 && cell(each, "fin") !== "");
    expect(row["Partenariats : Commencés dans l’année, fin connue"]).toBe(String(begun.length));
  });
});

describe("the brush", () => {
  test("moves by the keyboard and filters everything: status, link and list", async () => {
    const { page } = await browser.open("?frise=oui");
    await slider(page, "Dernière année").focus();
    for (let presses = 0; presses < 8; presses++) await page.keyboard.press("ArrowLeft");
    await expect.poll(() => period(page)).toBe("2017-2020");
    const kept = keptIn(2017, 2020).map((row) => row.id ?? "");
    expect(await status(page)).toMatch(new RegExp(`^${kept.length} territoires sur `));
    expect(await listIds(page)).toEqual(kept.sort());
    await expect
      .poll(() => page.getByRole("group", { name: "Période", exact: true }).getByLabel("À").inputValue())
      .toBe("2020");
    await page.getByRole("button", { name: "Toute la période" }).click();
    await expect.poll(() => period(page)).toBeNull();
  });

  test("a pointer draws a span over the years, in one step back; a click chooses one year", async () => {
    const { page } = await browser.open("?frise=oui");
    const middleOf = async (at: number) => {
      const box = await page.getByRole("button", { name: new RegExp(`^Choisir ${at},`) }).boundingBox();
      if (!box) throw new Error(`no ${at}`);
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    };
    const [from, to] = [await middleOf(2019), await middleOf(2021)];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 12 });
    await page.mouse.up();
    await expect.poll(() => period(page)).toBe("2019-2021");
    expect(await status(page)).toMatch(new RegExp(`^${keptIn(2019, 2021).length} territoires`));
    await page.goBack();
    await expect.poll(() => period(page)).toBeNull();
    await page.mouse.click(to.x, to.y);
    await expect.poll(() => period(page)).toBe("2021-2021");
  });

  test("the window between the handles is dragged whole, and follows a link", async () => {
    const { page } = await browser.open("?frise=oui&periode=2019-2020");
    expect(await slider(page, "Première année").getAttribute("aria-valuenow")).toBe("2019");
    const window = await page.locator(".year-slider__window").boundingBox();
    if (!window) throw new Error("no window");
    await page.mouse.move(window.x + window.width / 2, window.y + window.height / 2);
    await page.mouse.down();
    await page.mouse.move(window.x + window.width * 1.5, window.y + window.height / 2, { steps: 8 });
    await page.mouse.up();
    await expect.poll(() => period(page)).toBe("2021-2022");
  });
});

describe("playing", () => {
  test("walks the years until held", async () => {
    const { page } = await browser.open("?frise=oui&periode=2020-2020");
    await page.getByRole("button", { name: "Lecture" }).click();
    await expect.poll(() => period(page), { timeout: 6000 }).toBe("2022-2022");
    await page.getByRole("button", { name: "Pause" }).click();
    const held = period(page);
    await page.waitForTimeout(2000);
    expect(period(page)).toBe(held);
  });

  test("who asks for less motion has steps and no timer", async () => {
    const { page } = await browser.open("?frise=oui&periode=2020-2020", { reducedMotion: "reduce" });
    await page.getByRole("button", { name: "Année suivante" }).click();
    await expect.poll(() => period(page)).toBe("2021-2021");
    expect(await page.getByRole("button", { name: "Lecture" }).count()).toBe(0);
    await page.waitForTimeout(3000);
    expect(period(page)).toBe("2021-2021");
  });
});

describe("Grenoble – Échirolles, on both sides of 2022", () => {
  test("one joint label until 2021, two labels after, the place counted once", async () => {
    const { page } = await browser.open("?frise=oui&departement=38&periode=2019-2019");
    await page.getByRole("slider", { name: "Première année" }).waitFor();
    for (const at of [2019, 2020, 2021]) {
      await expect.poll(() => period(page)).toBe(`${at}-${at}`);
      expect(await listIds(page)).toEqual(["38-grenoble-echirolles"]);
      await page.getByRole("button", { name: "Année suivante" }).click();
    }
    await page.getByRole("button", { name: "Année suivante" }).click();
    await expect.poll(() => period(page)).toBe("2023-2023");
    const after = await listIds(page);
    expect(after).toContain("38-grenoble");
    expect(after).toContain("38-echirolles");
    expect(after).not.toContain("38-grenoble-echirolles");
  });

  test("the bars of labels of Isère say one, then those of each side", async () => {
    const { page } = await browser.open(`${CHARTS}&departement=38`);
    const read = await twin(page, "frise");
    const inIsere = territories.filter((row) => cell(row, "communes").startsWith("38"));
    for (const at of [2019, 2020, 2021, 2022, 2023]) {
      const labels = inIsere.filter((row) => hasLabel(row, at)).length;
      expect(read[String(at)]?.["Labels : total"]).toBe(String(labels));
    }
    expect(read["2021"]?.["Labels : total"]).toBe("1");
  });

  test.each([2020, 2023])("seen from %i, both sides of the fork are drawn and told", async (at) => {
    const { page } = await browser.open(`${CHARTS}&departement=38&periode=${at}-${at}`);
    const figure = page.locator("figure#frise-territoires");
    await figure.locator(".fork__branch").first().waitFor();
    for (const name of ["Grenoble – Échirolles", "Grenoble", "Échirolles"]) {
      expect(await figure.getByRole("button", { name: new RegExp(`^${name}, Label, vague`) }).count()).toBe(
        1,
      );
    }
    const told = ((await figure.textContent()) ?? "").replace(/\s/g, " ");
    expect(told).toContain("devient deux labels (29 janvier 2022)");
    expect(told).toContain("un label commun (du 5 septembre 2019 au 29 janvier 2022), puis deux labels");
    expect(await figure.locator(".fork__branch").count()).toBe(2);
  });

  test("with every territory, the succession is what is drawn, and the reader is told how to see the rest", async () => {
    const { page } = await browser.open(CHARTS);
    const figure = page.locator("figure#frise-successions");
    await figure.locator(".fork__branch").first().waitFor();
    expect(await figure.textContent()).toContain("trop pour une ligne chacun");
  });

  test("a few that match have their rows, however many are unknown for the filters", async () => {
    const { page } = await browser.open(`${CHARTS}&partenaire=reseau-canope`);
    const figure = page.locator("figure#frise-territoires");
    await figure.locator(".time-row").first().waitFor();
    expect(await figure.textContent()).toMatch(
      /territoires non renseignés pour les filtres n’ont pas de ligne/,
    );
  });
});

describe("the rows of territories", () => {
  test("hold the dates and amounts of the tables, the undated included", async () => {
    const { page } = await browser.open(`${CHARTS}&departement=42`);
    const figure = page.locator("figure#frise-territoires");
    await figure.getByRole("button", { name: "Voir en tableau" }).click();
    const read = await figure
      .locator("tbody tr")
      .evaluateAll((rows) =>
        rows.map((row) => [...row.children].map((each) => (each.textContent ?? "").replace(/\s/g, " "))),
      );
    const loire = new Set(
      territories.filter((row) => /^42/.test(cell(row, "communes"))).map((row) => row.id),
    );
    const inLoire = (row: Row) => ids(row).filter((id) => loire.has(id)).length;
    const linesOf = (rows: readonly Row[]) => rows.reduce((sum, row) => sum + inLoire(row), 0);
    const kinds = (kind: string) => read.filter(([, each]) => each === kind);
    expect(kinds("Label")).toHaveLength(loire.size);
    expect(kinds("Partenariat")).toHaveLength(linesOf(agreements));
    const own = budgets.filter((row) => row.portee !== "programme");
    expect(kinds("Montant")).toHaveLength(linesOf(own));
    const amounts = (texts: readonly (string | undefined)[]) =>
      texts.map((text) => Number((text ?? "").replace(/\D/g, ""))).sort((a, b) => a - b);
    expect(amounts(kinds("Montant").map((row) => row[6]))).toEqual(
      amounts(own.flatMap((row) => Array.from({ length: inLoire(row) }, () => row.montant_eur))),
    );
  });

  test("a bar opens the sheet of its territory, and arrows go from one to the next", async () => {
    const { page } = await browser.open(`${CHARTS}&departement=42`);
    const figure = page.locator("figure#frise-territoires");
    await figure.locator(".time-row__link").first().focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.getByRole("region", { name: "Fiche du territoire" }).waitFor();
    await expect.poll(() => new URL(page.url()).searchParams.get("territoire")).toMatch(/^42-/);
  });
});

describe("the time line is for everyone", () => {
  test.each([
    ["the charts of time", `${CHARTS}&departement=38`, "light"],
    ["the charts of time, dark", `${CHARTS}&departement=38&periode=2020-2022`, "dark"],
    ["the strip under the map", "?frise=oui&periode=2020-2022", "light"],
  ] as const)("nothing is against the rules of accessibility: %s", async (_, path, colorScheme) => {
    const { page } = await browser.open(path, { colorScheme });
    await page.getByRole("slider", { name: "Première année" }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test("on a phone nothing is wider than the screen, and the handles are large enough", async () => {
    const { page } = await browser.open(`${CHARTS}&departement=38`, {
      width: 390,
      height: 844,
      hasTouch: true,
    });
    await page.getByRole("slider", { name: "Première année" }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const sizes = await page
      .locator(".time-controls button")
      .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
  });
});
