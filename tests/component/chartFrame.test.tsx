// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { frLate } from "../../src/i18n/fr/late";
import type { AllMessages } from "../../src/i18n/messages";
import { ChartFrame, type ChartFrameProps } from "../../src/views/charts/kit/ChartFrame";
import { ChartMark } from "../../src/views/charts/kit/ChartMark";
import { ChartPaper } from "../../src/views/charts/kit/ChartPaper";
import { AllSourcesContext } from "../../src/views/charts/kit/ChartSources";
import { ChartSvg } from "../../src/views/charts/kit/ChartSvg";
import { MarkTip } from "../../src/views/charts/kit/MarkTip";
import { useRoving } from "../../src/views/charts/kit/useRoving";
import { useShown } from "../../src/views/charts/kit/useShown";
import { words as messages } from "../fixtures/sheetFixture";

const words: AllMessages = { ...messages, ...frLate };

/** Told each time that the marks are drawn. */
const onDraw = vi.fn();

function Bars({ onPress }: { readonly onPress: (rank: number) => void }) {
  const roving = useRoving(3);
  const shown = useShown();
  onDraw();
  return (
    <>
      <ChartSvg width={300} height={60} label="Trois barres">
        <g {...roving.container}>
          {[0, 1, 2].map((rank) => (
            <ChartMark
              key={rank}
              roving={roving}
              rank={rank}
              label={`Barre ${rank}`}
              onPress={() => onPress(rank)}
              onShow={shown.onShow(rank)}
            >
              <rect width={10} height={10} />
            </ChartMark>
          ))}
        </g>
      </ChartSvg>
      <MarkTip shown={shown} marks={[0, 1, 2]} width={300} at={() => ({ x: 0, y: 0 })}>
        {(rank) => `Faits de ${rank}`}
      </MarkTip>
    </>
  );
}

function frame(props: Partial<ChartFrameProps> = {}, onPress: (rank: number) => void = () => undefined) {
  return (
    <ChartFrame
      id="essai"
      title="Ce que dit le graphique"
      sample="Connu pour 2 territoires sur 3."
      notes={["Une note."]}
      sources={[
        { label: "Un document", url: "https://exemple.org/", cited: 2 },
        { label: "Un autre", url: null, cited: 1 },
      ]}
      table={{
        columns: [
          { label: "Territoire" },
          { label: "Montant", numeric: true, format: (value) => `${value} euros` },
        ],
        rows: [
          ["Creil", 12],
          ["Dreux", null],
        ],
      }}
      caption="Les montants"
      words={words}
      language="fr"
      {...props}
    >
      {() => <Bars onPress={onPress} />}
    </ChartFrame>
  );
}

const figure = () => screen.getByRole("figure", { name: "Ce que dit le graphique" });

afterEach(cleanup);

describe("the frame of a chart", () => {
  it("says its title, its sample, its notes, and its sources with a link where there is one", () => {
    render(frame());
    expect(within(figure()).getByRole("heading", { level: 3 }).textContent).toBe("Ce que dit le graphique");
    for (const text of ["Connu pour 2 territoires sur 3.", "Une note.", "2 sources", "Un autre"]) {
      expect(within(figure()).getByText(text)).toBeTruthy();
    }
    expect(within(figure()).getByText("Un document").closest("a")?.href).toBe("https://exemple.org/");
  });

  it("lists the forty sources cited most, counts the others, and leads to them without leaving the page", async () => {
    const onOpen = vi.fn();
    const sources = Array.from({ length: 43 }, (_, rank) => ({
      label: `Document ${rank}`,
      url: null,
      cited: rank < 3 ? 1 : 2,
    }));
    render(
      <AllSourcesContext value={{ href: "?vue=donnees", onOpen }}>{frame({ sources })}</AllSourcesContext>,
    );
    const folded = screen.getByText("43 sources").closest("details") as HTMLElement;
    const listed = within(folded).getAllByRole("listitem", { hidden: true });
    expect(listed.map((item) => item.textContent)).toEqual(sources.slice(3).map(({ label }) => label));
    expect(within(folded).getByText(/^Et 3 autres documents, cités/)).toBeTruthy();
    await userEvent.click(screen.getByText("43 sources"));
    await userEvent.click(within(folded).getByRole("link", { name: "Voir toutes les sources" }));
    expect(onOpen).toHaveBeenCalledOnce();
  });

  it("gives its table twin in one press, the unknown written out, and the drawing back in another", async () => {
    render(frame());
    expect(screen.queryByRole("table")).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Voir en tableau" }));
    const table = screen.getByRole("table", { name: "Les montants" });
    expect(
      within(table)
        .getAllByRole("columnheader")
        .map((cell) => cell.textContent),
    ).toEqual(["Territoire", "Montant"]);
    expect(
      within(table)
        .getAllByRole("rowheader")
        .map((cell) => cell.textContent),
    ).toEqual(["Creil", "Dreux"]);
    expect(
      within(table)
        .getAllByRole("cell")
        .map((cell) => cell.textContent),
    ).toEqual(["12 euros", "non renseigné"]);
    expect(screen.queryByRole("group", { name: "Trois barres" })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Voir le graphique" }));
    expect(screen.getByRole("group", { name: "Trois barres" })).toBeTruthy();
  });

  it("with nothing to draw, says so in place of the drawing, and offers no file", () => {
    render(frame({ empty: "Rien n’est recensé." }));
    expect(screen.getByText("Rien n’est recensé.")).toBeTruthy();
    expect(screen.queryAllByRole("button")).toEqual([]);
    expect(screen.getByText("Connu pour 2 territoires sur 3.")).toBeTruthy();
  });
});

describe("marks of a chart", () => {
  it("are one Tab stop; arrows, Home and End go through them; Enter and the space bar press", async () => {
    const pressed = vi.fn();
    render(frame({}, pressed));
    const marks = screen.getAllByRole("button", { name: /^Barre/ });
    expect(marks.map((mark) => mark.getAttribute("tabindex"))).toEqual(["0", "-1", "-1"]);
    marks[0]?.focus();
    await userEvent.keyboard("{ArrowRight}{Enter}{End} {Home}{ArrowLeft}{Enter}");
    expect(pressed.mock.calls.map(([rank]) => rank)).toEqual([1, 2, 0]);
    expect(marks.map((mark) => mark.getAttribute("tabindex"))).toEqual(["0", "-1", "-1"]);
  });

  it("are not drawn again when one of them is pointed at", () => {
    render(frame());
    const [mark] = screen.getAllByRole("button", { name: /^Barre/ });
    if (!mark) throw new Error("no mark");
    onDraw.mockClear();
    fireEvent.pointerEnter(mark);
    expect(screen.getByText("Faits de 0")).toBeTruthy();
    expect(onDraw).not.toHaveBeenCalled();
  });

  it("show their facts under the pointer and under the focus, until Escape", () => {
    render(frame());
    const [first, second] = screen.getAllByRole("button", { name: /^Barre/ });
    if (!first || !second) throw new Error("no mark");
    fireEvent.pointerEnter(first);
    expect(screen.getByText("Faits de 0")).toBeTruthy();
    fireEvent.pointerLeave(first);
    expect(screen.queryByText(/^Faits/)).toBeNull();
    fireEvent.focus(second);
    expect(screen.getByText("Faits de 1")).toBeTruthy();
    fireEvent.keyDown(document, { key: "Escape" });
    expect(screen.queryByText(/^Faits/)).toBeNull();
  });
});

describe("files of a chart", () => {
  const saved: { name: string; blob: Blob }[] = [];
  beforeEach(() => {
    saved.length = 0;
    let blob: Blob | null = null;
    vi.stubGlobal(
      "URL",
      Object.assign(URL, {
        createObjectURL: (given: Blob) => {
          blob = given;
          return "blob:essai";
        },
        revokeObjectURL: () => undefined,
      }),
    );
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      if (blob !== null) saved.push({ name: this.download, blob });
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  const read = (blob: Blob | undefined) =>
    new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result));
      if (blob !== undefined) reader.readAsText(blob);
    });

  it("the CSV bears the id of the chart, its figures, and says title, atlas, date of the facts and filters", async () => {
    const chips = [{ facet: "vague" as const, option: "2019", label: "Vague", value: "2019" }];
    render(
      <ChartPaper
        title="Partenaires"
        factsDate="2026-03-01"
        chips={chips}
        status="3 territoires sur 9"
        words={words}
        language="fr"
      >
        {frame()}
      </ChartPaper>,
    );
    await userEvent.click(screen.getByRole("button", { name: "CSV" }));
    expect(saved.map(({ name }) => name)).toEqual(["essai.csv"]);
    const lines = (await read(saved[0]?.blob)).split("\r\n");
    expect(lines.slice(1, 3)).toEqual(["Creil;12", "Dreux;non renseigné"]);
    for (const part of [
      "Ce que dit le graphique",
      "Atlas des alliances éducatives",
      "1er mars 2026",
      "Vague\u202f: 2019",
      "3 territoires sur 9",
    ]) {
      expect(lines.at(-2)).toContain(part);
    }
  });

  it("paper says the page, the filters and the date of the facts first", () => {
    render(
      <ChartPaper
        title="Partenaires"
        factsDate="2026-03-01"
        chips={[]}
        status="9 territoires sur 9"
        words={words}
        language="fr"
      >
        {frame()}
      </ChartPaper>,
    );
    const head = document.querySelector(".charts__paper");
    expect(head?.textContent).toMatch(/Partenaires.*Aucun filtre.*9 territoires sur 9.*1er mars 2026/);
  });
});
