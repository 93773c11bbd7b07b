// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, describe, expect, it } from "vitest";
import { AboutData, type AboutDataProps } from "../../src/views/donnees/AboutData";
import { MONTREYNAUD, sheetAtlas, sheetCore, words } from "../fixtures/sheetFixture";

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

  it("tells how many of each fact are known of how many, with a bar as long", () => {
    render(about());
    const table = within(part("Ce que l’atlas sait, et ce qu’il ignore")).getByRole("table");
    const row = within(table).getByRole("rowheader", { name: "Collège chef de file" }).closest("tr");
    expect(row?.textContent?.replace(/\s/g, " ")).toContain("1 sur 333 %");
    expect(row?.querySelector(".about__bar-known")?.getAttribute("width")).toBe("33");
  });

  it("lists weak facts by reason, each leading to its sheet where there is one to lead to", () => {
    render(about({ hrefOf: (id) => `../territoire/${id}/` }));
    const doubts = part("Les faits à prendre avec prudence");
    const links = within(doubts).getAllByRole("link", { hidden: true });
    expect(links.map((link) => link.getAttribute("href"))).toContain(`../territoire/${MONTREYNAUD}/`);
    expect(doubts.textContent).toContain("2022 dans l’atlas, 2021 selon des sources locales");
    expect(doubts.textContent?.replace(/\s/g, " ")).toContain("déduit : partenaires");
    expect(renderToStaticMarkup(about())).not.toContain("/territoire/");
  });

  it("says how to cite, with the address that the build knows", () => {
    render(about({ siteAddress: "https://exemple.fr/" }));
    expect(part("Citer l’atlas").textContent).toContain(
      "(https://exemple.fr/), données compilées au 1er mars 2026",
    );
  });

  it("leads to each of its parts", () => {
    render(about());
    const links = within(screen.getByRole("navigation", { name: "Sur cette page" })).getAllByRole("link");
    for (const link of links) {
      expect(document.getElementById(link.getAttribute("href")?.slice(1) ?? "")?.textContent).toBe(
        link.textContent,
      );
    }
    expect(links.length).toBeGreaterThan(12);
  });

  it("is whole without scripts: no button that would do nothing", () => {
    expect(renderToStaticMarkup(about())).not.toContain("<button");
  });

  it("carries no style attribute (content security policy)", () => {
    expect(renderToStaticMarkup(about())).not.toContain("style=");
  });
});
