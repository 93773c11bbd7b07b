// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { frLate } from "../../src/i18n/fr/late";
import type { AllMessages } from "../../src/i18n/messages";
import { ChartFrame } from "../../src/views/charts/kit/ChartFrame";
import { EVERY_FIGURE, FigureContext } from "../../src/views/charts/kit/figureContext";
import { words as messages } from "../fixtures/sheetFixture";

const words: AllMessages = { ...messages, ...frLate };
const sources = ["Un", "Deux", "Trois", "Quatre", "Cinq"].map((label) => ({ label, url: null, cited: 1 }));

function frames(figures = EVERY_FIGURE) {
  return render(
    <FigureContext value={figures}>
      {["argent", "temps"].map((id) => (
        <ChartFrame
          key={id}
          id={id}
          title={`Figure ${id}`}
          sample="12 connus sur 20."
          notes={["Première note.", "Deuxième note.", "Troisième note.", "Quatrième note."]}
          sources={sources}
          table={{ columns: [], rows: [] }}
          caption="Le tableau"
          words={words}
          language="fr"
        >
          {() => <svg aria-label="Dessin" role="img" />}
        </ChartFrame>
      ))}
    </FigureContext>,
  );
}

afterEach(cleanup);

describe("the charts on a page of a story", () => {
  it("only the one asked for is there, with nothing to press, its sample and its sources on a line", () => {
    frames({ only: "temps", onPresent: null });
    expect(screen.getAllByRole("figure").map((figure) => figure.id)).toEqual(["temps"]);
    expect(screen.queryAllByRole("button")).toEqual([]);
    expect(screen.getByText("12 connus sur 20.")).toBeTruthy();
    expect(screen.getByText("Troisième note.")).toBeTruthy();
    expect(screen.queryByText("Quatrième note.")).toBeNull();
    expect(screen.getByText(/^Sources/).textContent).toMatch(/^Sources\s: .+ et 2 autres documents\.$/);
  });

  it("each offers itself to the story where there is one, by its id and title", () => {
    const onPresent = vi.fn();
    frames({ only: null, onPresent });
    fireEvent.click(screen.getAllByRole("button", { name: "Ajouter au récit" })[1] as HTMLElement);
    expect(onPresent.mock.calls).toEqual([["temps", "Figure temps"]]);
  });

  it("elsewhere nothing speaks of a story", () => {
    frames();
    expect(screen.getAllByRole("figure")).toHaveLength(2);
    expect(screen.queryByRole("button", { name: "Ajouter au récit" })).toBeNull();
  });
});
