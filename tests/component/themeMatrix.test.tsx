// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, test, vi } from "vitest";
import { NO_FILTERS } from "../../src/domain/filters";
import { themeCharts } from "../../src/i18n/fr/late/themeCharts";
import { buildScene } from "../../src/scene/buildScene";
import { placesOf } from "../../src/scene/themes/places";
import { readThemes } from "../../src/scene/themes/shownThemes";
import { themeMatrix } from "../../src/scene/themes/themeMatrix";
import { MiniMap } from "../../src/views/charts/kit/MiniMap";
import { MatrixDrawing } from "../../src/views/charts/themes/MatrixDrawing";
import { CORE, COUNTED, FRENCH, result } from "../fixtures/sceneCore";

afterEach(cleanup);

describe("matrix of themes", () => {
  const draw = (onAct = vi.fn()) => {
    const shown = readThemes(CORE, COUNTED, ["ansa"]);
    render(
      <MatrixDrawing
        core={CORE}
        matrix={themeMatrix(CORE, shown, placesOf(CORE, COUNTED, "departement"), "code")}
        grain="departement"
        filters={{ ...NO_FILTERS, theme: ["culture"] }}
        width={900}
        onAct={onAct}
        words={themeCharts}
      />,
    );
    return onAct;
  };
  const focused = () => document.activeElement?.getAttribute("aria-label");

  test("an unknown place and a theme that is not recorded are never said alike", () => {
    draw();
    expect(screen.getAllByRole("gridcell", { name: /^Essonne\s: non renseigné/ })).toHaveLength(3);
    expect(screen.getByRole("gridcell", { name: /^Loire, Culture\s: non recensé/ })).toBeTruthy();
    expect(screen.getByRole("gridcell", { name: /^Loire, Langage.*\s: 1 territoire$/ })).toBeTruthy();
  });

  test("one Tab stop; arrows, Home and End move inside the grid and never out of it", async () => {
    const user = userEvent.setup();
    draw();
    await user.tab();
    expect(document.activeElement?.getAttribute("data-cell")).toBe("1-1");
    await user.keyboard("{End}");
    expect(focused()).toMatch(/^Essonne/);
    await user.keyboard("{ArrowRight}");
    expect(focused()).toMatch(/^Essonne/);
    await user.keyboard("{ArrowUp}");
    expect(document.activeElement?.getAttribute("role")).toBe("columnheader");
    await user.keyboard("{Home}{ArrowLeft}");
    expect(document.activeElement?.getAttribute("data-cell")).toBe("0-1");
    await user.keyboard("{ArrowDown}{Home}");
    expect(document.activeElement?.getAttribute("role")).toBe("rowheader");
    await user.keyboard("{ArrowUp}");
    expect(document.activeElement?.getAttribute("data-cell")).toBe("1-0");
    await user.tab();
    expect(document.activeElement).toBe(document.body);
  });

  test("Alt and an arrow stay the browser's: back and forward in the history", async () => {
    const user = userEvent.setup();
    draw();
    await user.tab();
    await user.keyboard("{Alt>}{ArrowRight}{ArrowDown}{/Alt}");
    expect(document.activeElement?.getAttribute("data-cell")).toBe("1-1");
  });

  test("Enter, Space and a click act on the cell they are on", async () => {
    const user = userEvent.setup();
    const onAct = draw();
    await user.tab();
    await user.keyboard("{ArrowDown}{Enter}");
    expect(onAct).toHaveBeenLastCalledWith({ row: 2, column: 1 });
    await user.keyboard(" ");
    expect(onAct).toHaveBeenCalledTimes(2);
    await user.click(screen.getByRole("rowheader", { name: /^Culture/ }));
    expect(onAct).toHaveBeenLastCalledWith({ row: 2, column: 0 });
  });

  test("the theme that is filtered on is marked", () => {
    draw();
    const marked = screen
      .getAllByRole("rowheader")
      .filter((header) => header.getAttribute("aria-selected") === "true");
    expect(marked.map((header) => header.getAttribute("aria-label"))).toEqual([
      expect.stringMatching(/^Culture/),
    ]);
  });
});

describe("small map", () => {
  const scene = buildScene(CORE, result(["beaubrun", "lormont"], ["bastia"]), {
    indicator: "theme",
    family: "apprendre",
    showUnknown: true,
    language: "fr",
    words: FRENCH,
  });
  const territories = new Map(CORE.territories.map((entry) => [entry.id, entry]));
  const drawn = (container: HTMLElement) =>
    [...container.querySelectorAll("[data-mark]")].map((mark) => mark.getAttribute("data-mark")).sort();

  test("it draws exactly the marks of its scene, and says what it shows", () => {
    const { container } = render(
      <MiniMap scene={scene} territories={territories} width={240} height={240} label="Deux territoires" />,
    );
    expect(drawn(container)).toEqual(["bastia", "beaubrun", "lormont"]);
    expect(container.querySelectorAll(".glyph--hollow")).toHaveLength(2);
    expect(screen.getByRole("img", { name: "Deux territoires" })).toBeTruthy();
  });

  test("a badge takes the place of a mark, and a click tells which territory it is", async () => {
    const user = userEvent.setup();
    const onOpen = vi.fn();
    const badges = new Map([["lormont", "B"]]);
    const { container } = render(
      <MiniMap
        scene={scene}
        territories={territories}
        width={240}
        height={240}
        label="Comparés"
        badges={badges}
        onOpen={onOpen}
      />,
    );
    expect(drawn(container)).toEqual(["bastia", "beaubrun", "lormont"]);
    const badge = container.querySelector("[data-mark='lormont']");
    expect(badge?.textContent).toBe("B");
    if (badge) await user.click(badge);
    expect(onOpen).toHaveBeenCalledWith("lormont");
  });
});
