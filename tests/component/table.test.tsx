// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { TerritoryTable, type TerritoryTableProps } from "../../src/views/table/TerritoryTable";
import {
  ACADEMY,
  BEAUBRUN,
  FORMER,
  MONTREYNAUD,
  sheetCore,
  territory,
  words,
} from "../fixtures/sheetFixture";

const noop = () => undefined;

function table(props: Partial<TerritoryTableProps> = {}) {
  return (
    <TerritoryTable
      core={sheetCore}
      ids={[BEAUBRUN, ACADEMY, MONTREYNAUD, FORMER]}
      sort={null}
      onSort={noop}
      hrefOf={(id) => `?territoire=${id}`}
      onOpen={noop}
      words={words}
      language="fr"
      {...props}
    />
  );
}

const grid = () => screen.getByRole("table", { name: "Territoires" });
const rowHeaders = () => within(grid()).getAllByRole("rowheader");

afterEach(cleanup);

describe("the table of territories", () => {
  it("holds the ids given, in the order given, then what can be said of all", () => {
    render(table());
    const names = rowHeaders().map((header) => within(header).queryByRole("link")?.textContent ?? "total");
    expect(names).toEqual([
      "Saint-Étienne Tarentaize-Beaubrun",
      "Académie de Besançon",
      "Saint-Étienne Montreynaud",
      "Ancien label",
      "total",
    ]);
  });

  it("says 'non renseigné' where nothing is known and 'sans objet' where nothing can be", () => {
    render(table({ ids: [FORMER, ACADEMY] }));
    const [, former, academy] = within(grid()).getAllByRole("row");
    const cells = (row: HTMLElement | undefined) =>
      row
        ? within(row)
            .getAllByRole("cell")
            .map((cell) => cell.textContent)
        : [];
    expect(cells(former).slice(4)).toEqual(Array(4).fill("non renseigné"));
    expect(cells(academy).slice(-2)).toEqual(["sans objet", "sans objet"]);
  });

  it("tells which column sorts and which way, and asks for the other on a press", async () => {
    const onSort = vi.fn();
    render(table({ sort: { column: "budget", descending: true }, onSort }));
    const header = screen.getByRole("columnheader", { name: "Dotation annuelle comparable" });
    expect(header.getAttribute("aria-sort")).toBe("descending");
    await userEvent.click(within(header).getByRole("button"));
    await userEvent.click(screen.getByRole("button", { name: "Partenariats" }));
    expect(onSort.mock.calls).toEqual([
      [{ column: "budget", descending: false }],
      [{ column: "partenariats", descending: true }],
    ]);
  });

  it("opens the sheet from the name, and leaves a new tab to the browser", async () => {
    const onOpen = vi.fn();
    render(table({ onOpen }));
    const link = screen.getByRole("link", { name: "Saint-Étienne Montreynaud" });
    expect(link.getAttribute("href")).toBe(`?territoire=${MONTREYNAUD}`);
    await userEvent.click(link);
    expect(onOpen).toHaveBeenCalledWith(MONTREYNAUD);
    const user = userEvent.setup();
    await user.keyboard("{Control>}");
    await user.click(link);
    expect(onOpen).toHaveBeenCalledOnce();
  });

  it("marks the territory whose sheet is open", () => {
    render(table({ selected: FORMER }));
    expect(screen.getByRole("link", { current: true }).textContent).toBe("Ancien label");
  });

  it("says so when no territory answers", () => {
    render(table({ ids: [] }));
    expect(screen.getByText("Aucun territoire ne répond à ces filtres.")).toBeTruthy();
  });
});

describe("a long table", () => {
  const many = Array.from({ length: 5000 }, (_, index) =>
    territory({ id: `t-${index}`, name: `Territoire ${index}` }),
  );

  // jsdom lays nothing out: give the scroll container and the rows a height.
  beforeEach(() => {
    vi.spyOn(Element.prototype, "clientHeight", "get").mockReturnValue(800);
    vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(45);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it("keeps in the document the rows in view only, and still tells how many there are", () => {
    render(table({ core: { ...sheetCore, territories: many }, ids: many.map(({ id }) => id) }));
    expect(grid().getAttribute("aria-rowcount")).toBe("5002");
    const links = screen.getAllByRole("link");
    expect(links.length).toBeGreaterThan(10);
    expect(links.length).toBeLessThan(100);
    const second = screen.getByRole("link", { name: "Territoire 1" }).closest("tr");
    expect(second?.getAttribute("aria-rowindex")).toBe("3");
  });
});
