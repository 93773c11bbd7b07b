// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { NO_FILTERS } from "../../src/domain/filters";
import { moneyContext } from "../../src/scene/money/moneyContext";
import { collectiveLines } from "../../src/scene/money/publishedLines";
import { publishedTable } from "../../src/scene/money/tables/publishedTable";
import { GrantChart } from "../../src/views/charts/money/GrantChart";
import { NationalChart } from "../../src/views/charts/money/NationalChart";
import { OverTimeChart } from "../../src/views/charts/money/OverTimeChart";
import { PerResidentChart } from "../../src/views/charts/money/PerResidentChart";
import { PublishedChart } from "../../src/views/charts/money/PublishedChart";
import { allWords } from "../fixtures/moneyFixture";
import { BEAUBRUN, MONTREYNAUD, sheetAtlas, sheetCore } from "../fixtures/sheetFixture";

const context = moneyContext(sheetCore, sheetAtlas, NO_FILTERS, allWords, "fr");
const territories = sheetCore.territories.filter(({ id }) => id === BEAUBRUN || id === MONTREYNAUD);
const plain = (text: string | null) => (text ?? "").replace(/[\s\u202f]+/g, " ");
const chart = () => plain(screen.getByRole("figure").textContent);

afterEach(cleanup);

describe("the distribution of grants", () => {
  it("draws every territory, opens the one that is pressed, and gives its figure in the table too", async () => {
    const onOpen = vi.fn();
    const props = { territories, unknownForFilters: [], selected: null, context, onOpen };
    render(<GrantChart {...props} />);
    const marks = screen.getAllByRole("button", { name: /Saint-Étienne/ });
    expect(marks.map((mark) => plain(mark.getAttribute("aria-label")))).toEqual([
      "Saint-Étienne Tarentaize-Beaubrun : 200 000 € par an, 2020–2022, donné comme annuel par la source",
      "Saint-Étienne Montreynaud : dotation annuelle non renseignée",
    ]);
    await userEvent.click(marks[1] as HTMLElement);
    expect(onOpen).toHaveBeenCalledWith(MONTREYNAUD);
    await userEvent.click(screen.getByRole("button", { name: "Voir en tableau" }));
    const row = within(screen.getByRole("table")).getByRole("row", { name: /Montreynaud/ });
    expect(row.textContent).toContain("non renseigné");
  });

  it("says that the question does not arise where nobody holds the label", () => {
    render(
      <GrantChart
        territories={[]}
        unknownForFilters={[]}
        selected={null}
        context={context}
        onOpen={vi.fn()}
      />,
    );
    expect(chart()).toContain("la dotation annuelle y est sans objet");
  });
});

describe("the grant per resident", () => {
  it("does not divide by residents that nothing ties to the territory, and says why", () => {
    render(<PerResidentChart territories={territories} context={context} onOpen={vi.fn()} />);
    expect(chart()).toContain("Dotation par habitant : aucune comparaison possible");
    expect(chart()).toContain(
      "Saint-Étienne Tarentaize-Beaubrun : rien ne dit que les quartiers comptés sont ceux de la cité éducative",
    );
  });
});

describe("amounts by year", () => {
  const props = {
    places: {
      ids: new Set(territories.map(({ id }) => id)),
      labels: [{ territory: BEAUBRUN, wave: 2019, from: 2019, to: 2030 }],
      elsewhere: 0,
    },
    choice: null,
    onChoice: vi.fn(),
    year: null,
    context,
  };

  it("gives each year as a minimum, for how many territories, and filters on the year that is pressed", async () => {
    const onYear = vi.fn();
    render(<OverTimeChart {...props} onYear={onYear} />);
    const bar = screen.getByRole("button", { name: /^2021/ });
    expect(plain(bar.getAttribute("aria-label"))).toContain(
      "2021 : au moins 200 000 €, connu pour 1 territoire sur 1",
    );
    await userEvent.click(bar);
    expect(onYear).toHaveBeenCalledWith(2021);
  });

  it("says that a filter of period chooses territories, and that years are told among the result", () => {
    const filters = { ...NO_FILTERS, periode: { min: 2019, max: 2021 } };
    const filtered = moneyContext(sheetCore, sheetAtlas, filters, allWords, "fr");
    const { rerender } = render(<OverTimeChart {...props} onYear={vi.fn()} />);
    expect(chart()).not.toContain("choisit les territoires");
    expect(chart()).not.toContain("parmi le résultat");
    rerender(<OverTimeChart {...props} context={filtered} onYear={vi.fn()} />);
    expect(chart()).toContain("Le filtre de période choisit les territoires, non les montants");
    expect(chart()).toContain("labellisés cette année-là parmi le résultat");
  });

  it("offers only natures whose amounts may be added", () => {
    render(<OverTimeChart {...props} onYear={vi.fn()} />);
    const options = within(screen.getByLabelText("Nature")).getAllByRole("option");
    expect(options.map(({ textContent }) => textContent)).toEqual([
      "Dotation de l’État",
      "Fonds d’amorçage",
      "Total d’une convention",
    ]);
  });
});

describe("amounts one by one", () => {
  it("draws each, and leaves shared ones to their own chart", () => {
    render(<PublishedChart territories={territories.slice(0, 2)} context={context} onOpen={vi.fn()} />);
    const marks = screen.getAllByRole("button", { name: /Tarentaize-Beaubrun/ });
    expect(marks).toHaveLength(3);
    expect(chart()).toContain("aucun montant propre publié");
  });

  it("tells how to get there when the result is too large", () => {
    const many = Array.from({ length: 13 }, (_, rank) => ({ ...territories[0], id: `t${rank}` }) as never);
    render(<PublishedChart territories={many} context={context} onOpen={vi.fn()} />);
    expect(chart()).toContain("filtrez jusqu’à 12 territoires au plus");
  });
});

describe("amounts common to several territories", () => {
  it("names in the table the territories of each", () => {
    const { groups } = collectiveLines(new Set([MONTREYNAUD]), sheetAtlas, {
      shared: "Partagés",
      programme: "Programme",
    });
    const { rows } = publishedTable(groups, context);
    expect(rows.length).toBeGreaterThan(0);
    for (const [who] of rows) expect(who).toContain("Saint-Étienne Montreynaud");
  });
});

describe("national amounts", () => {
  it("puts each one alone on the scale of what it measures, says what is inferred, and shows its source", async () => {
    render(<NationalChart context={context} />);
    const bars = within(screen.getByRole("region", { name: "Le programme, une année" })).getAllByRole(
      "button",
    );
    expect(bars.map((bar) => plain(bar.getAttribute("aria-label")).slice(0, 20))).toEqual([
      "135 000 000 € par an",
      "106 000 000 €, 2024.",
    ]);
    expect(bars[0]?.getAttribute("aria-label")).toContain("déduit");
    await userEvent.click(bars[1] as HTMLElement);
    expect(screen.getAllByRole("link", { name: /France Bleu, 2019/ }).length).toBeGreaterThan(1);
    expect(screen.getByText("Périmètres différents.").closest("blockquote")).toBeTruthy();
  });
});
