// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, describe, expect, it } from "vitest";
import { AboutData, type AboutDataProps } from "../../src/views/donnees/AboutData";
import { sheetAtlas, sheetCore, words } from "../fixtures/sheetFixture";

function about(props: Partial<AboutDataProps> = {}) {
  return <AboutData core={sheetCore} atlas={sheetAtlas} words={words} language="fr" {...props} />;
}

const part = (name: string) => screen.getByRole("region", { name });

afterEach(cleanup);

describe("the view of the data", () => {
  it("puts the versions of a disagreement side by side, each with its value, and what separates them", () => {
    render(about());
    const disagreements = part("Quand les sources se contredisent");
    const claims = within(disagreements).getAllByText(/^1(06|35)\s000\s000\s€/);
    expect(claims).toHaveLength(2);
    expect(within(disagreements).getByText("Périmètres différents.")).toBeTruthy();
  });

  it("says 'source non renseignée' for a fact without source, and 'déduit' for a deduced one", () => {
    render(about());
    const fact = within(part("Les faits nationaux"))
      .getByText(/^Estimation plus large/)
      .closest("li");
    expect(fact?.textContent).toContain("source non renseignée");
    expect(fact?.textContent).toContain("déduit");
  });

  it("makes a link of a source id named in a text", () => {
    render(about());
    expect(document.body.textContent).not.toContain("voir S-1");
  });

  it("attributes a collective amount to no single territory", () => {
    render(about());
    const amounts = part("Montants collectifs").textContent?.replace(/\s/g, " ");
    expect(amounts).toContain("90 000 €");
    expect(amounts).toContain("financeur non renseigné");
  });

  it("offers every table, the map layer and their description as files", () => {
    render(about());
    const links = within(part("Télécharger les tables")).getAllByRole("link");
    const files = links
      .map((link) => link.getAttribute("href") ?? "")
      .filter((href) => href.startsWith("data/"));
    expect(files).toHaveLength(16);
    expect(files).toEqual(
      expect.arrayContaining(["data/territoires.csv", "data/territoires.geojson", "data/datapackage.json"]),
    );
  });

  it("finds a source and unfolds where it is", async () => {
    render(about());
    const sources = part("Sources");
    await userEvent.type(within(sources).getByRole("searchbox", { name: "Chercher une source" }), "piege");
    expect(within(sources).getByRole("status").textContent).toContain("1 source sur 4");
    expect(within(sources).getByText("Un piège").closest("details")?.open).toBe(true);
    expect(within(sources).queryByRole("link", { name: /Un piège/ })).toBeNull();
  });

  it("shows rules, files and credits while the details are missing, with what stands for them", () => {
    render(about({ atlas: null, pending: <p>Un instant</p> }));
    expect(part("Définitions et limites")).toBeTruthy();
    expect(part("Télécharger les tables")).toBeTruthy();
    expect(screen.getByText("Un instant")).toBeTruthy();
    expect(screen.queryByRole("region", { name: "Sources" })).toBeNull();
  });

  it("carries no style attribute (content security policy)", () => {
    expect(renderToStaticMarkup(about())).not.toContain("style=");
  });
});
