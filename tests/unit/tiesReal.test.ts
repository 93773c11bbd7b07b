import { describe, expect, it } from "vitest";
import { drawView, pairsOf, realFacts } from "../fixtures/ties";

const facts = realFacts();

describe("the ties of the issue, from the tables", () => {
  it("join Les Ulis, Vigneux and Viry-Châtillon at the territory that the three towns make", () => {
    const { ties } = drawView(facts, {}, { ties: "tous" });
    const centre = "91-les-ulis-vigneux-viry";
    const own = ties.filter(({ from, to }) => [from, to].some(({ territory }) => territory === centre));
    expect(pairsOf(own, "partenariat")).toEqual(
      [`91-les-ulis–${centre}`, `${centre}–91-viry-chatillon`, `${centre}–91-vigneux-sur-seine`].sort(),
    );
    // The hackathons and the territory of innovation: two partnerships, one line each way.
    for (const tie of own) expect(tie.weight).toBe(2);
  });

  it("join the pair of Toulon, by an agreement and not by a partner in common", () => {
    const { ties, sentences } = drawView(facts, {}, { territory: "83-toulon-est" });
    expect(pairsOf(ties, "partenariat")).toEqual(["83-toulon-est–83-toulon-ouest"]);
    expect(pairsOf(ties, "partenaire")).toEqual(["83-la-seyne-sur-mer–83-toulon-est"]);
    expect(sentences[0]).toBe(
      "Toulon Est partage 2 partenariats avec 1 autre territoire\u202f: Toulon Ouest.",
    );
  });

  it("join the académie of Besançon to the places where it acts", () => {
    const { ties } = drawView(facts, { type: ["academie"] }, { ties: "tous" });
    const places = ties.filter(({ kind }) => kind === "lieu");
    expect(places.map(({ accessibleName }) => /, à ([^\u202f]+)/.exec(accessibleName)?.[1]).sort()).toEqual([
      "Audincourt",
      "Delle",
      "Dole",
    ]);
    expect(new Set(places.map(({ from }) => from.territory))).toEqual(new Set(["academie-besancon"]));
    expect(pairsOf(ties, "partenariat")).toEqual(["academie-besancon–academie-dijon"]);
  });

  it("are none for the Ansa, whose network is not named: the reader is told so", () => {
    const { ties, sentences } = drawView(facts, { partenaire: ["ansa"] });
    expect(ties).toEqual([]);
    expect(sentences.join(" ")).toContain("un seul territoire est nommé");
    expect(sentences.join(" ")).toContain("Les cités du réseau ne sont pas nommées");
  });

  it("make no star of the State, present nearly everywhere: only its agreements of several territories", () => {
    const { ties, sentences } = drawView(facts, { partenaire: ["education-nationale"] });
    expect(pairsOf(ties, "partenaire")).toEqual([]);
    expect(ties.length).toBeGreaterThan(0);
    expect(sentences.join(" ")).toContain("Partenaire commun non tracé pour Éducation nationale");
  });
});
