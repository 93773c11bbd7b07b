import { describe, expect, it } from "vitest";
import { citationsIn, splitCitations } from "../../src/scene/citedText";
import { buildSheetDetails, buildSheetHead } from "../../src/scene/sheetModel";
import { neighboursOf } from "../../src/scene/sheetNeighbours";
import { numberReferences, webAddress } from "../../src/scene/sheetReferences";
import { eventDateText } from "../../src/scene/sheetSentences";
import { buildTimeline } from "../../src/scene/sheetTimeline";
import {
  ACADEMY,
  BEAUBRUN,
  date,
  FORMER,
  MONTREYNAUD,
  sheetAtlas,
  sheetCore,
  source,
} from "../fixtures/sheetFixture";

function sheetOf(id: string) {
  const head = buildSheetHead(sheetCore, id);
  const details = head && buildSheetDetails(sheetCore, sheetAtlas, head);
  if (head === null || details === null) throw new Error(`no sheet for ${id}`);
  return { head, details };
}

describe("the top of a sheet", () => {
  it("is known without the details", () => {
    const head = buildSheetHead(sheetCore, BEAUBRUN);
    expect(head?.communes.map(({ name }) => name)).toEqual(["Saint-Étienne"]);
    expect(head?.academies.map(({ name }) => name)).toEqual(["Lyon"]);
  });

  it("counts partnerships and their partners, label events left out", () => {
    const head = buildSheetHead(sheetCore, BEAUBRUN);
    expect([head?.partnershipCount, head?.partnerCount]).toEqual([3, 2]);
  });

  it("links an ended label to its successor and back", () => {
    expect(sheetOf(FORMER).head.successors.map(({ id }) => id)).toEqual([MONTREYNAUD]);
    expect(sheetOf(MONTREYNAUD).head.predecessors.map(({ id }) => id)).toEqual([FORMER]);
  });

  it("leaves out another name that only differs by accents or hyphens", () => {
    expect(sheetOf(BEAUBRUN).head.otherNames).toEqual(["Tarentaize"]);
  });

  it("is null for an unknown territory", () => {
    expect(buildSheetHead(sheetCore, "nulle-part")).toBeNull();
  });
});

describe("the timeline", () => {
  it("goes by year, oldest first and undated last", () => {
    const years = buildTimeline(sheetCore, sheetAtlas, BEAUBRUN).map(({ year }) => year);
    expect(years).toEqual([2019, 2020, 2023, null]);
  });

  it("tells label events from partnerships", () => {
    const [first, second] = buildTimeline(sheetCore, sheetAtlas, BEAUBRUN);
    expect(first?.entries.map((entry) => entry.isPartnership)).toEqual([false]);
    expect(second?.entries.map((entry) => entry.isPartnership)).toEqual([true]);
  });

  it("names the other territories of a shared row, never the territory itself", () => {
    const entries = buildTimeline(sheetCore, sheetAtlas, BEAUBRUN).flatMap((year) => year.entries);
    const shared = entries.find((entry) => entry.row.id === "seminaire");
    expect(shared?.others.map(({ id }) => id)).toEqual([MONTREYNAUD]);
  });

  it("tells a row that has a beginning and no end by its beginning, not by 'since'", () => {
    expect(eventDateText(date("2023-10-04"), null, "fr")).toBe("4 octobre 2023");
    expect(eventDateText(date("2020"), date("2022"), "fr")).toBe("2020–2022");
    expect(eventDateText(null, null, "fr")).toBeNull();
  });
});

describe("what is unknown", () => {
  it("lists the facts that no source gives, and only those", () => {
    expect(sheetOf(BEAUBRUN).details.unknowns).toEqual(["young", "schools", "payer"]);
  });

  it("says that partnerships and themes are not recorded, rather than that there are none", () => {
    expect(sheetOf(FORMER).details.unknowns).toEqual(expect.arrayContaining(["partnerships", "themes"]));
  });

  it("does not take a fund announced alike for all as a budget of the territory", () => {
    expect(sheetOf(FORMER).details.money.programme).toHaveLength(1);
    expect(sheetOf(FORMER).details.unknowns).toContain("budget");
  });

  it("does not ask an académie for a wave, a lead collège or a neighbourhood", () => {
    expect(sheetOf(ACADEMY).details.unknowns).toEqual(["partnerships", "themes", "budget"]);
  });
});

describe("references", () => {
  it("are numbered from 1 in reading order, each source once", () => {
    const { references } = sheetOf(BEAUBRUN).details;
    expect([...references.values()].map(({ id, number }) => [number, id])).toEqual([
      [1, "S-1"],
      [2, "S-4"],
      [3, "S-3"],
      [4, "S-2"],
    ]);
  });

  it("hold every source of the rows shown", () => {
    const { references, timeline } = sheetOf(BEAUBRUN).details;
    const cited = timeline.flatMap((year) => year.entries.flatMap((entry) => entry.row.sources));
    for (const id of cited) expect(references.has(id)).toBe(true);
  });

  it("leave out an id that no source bears", () => {
    expect([...numberReferences([["X-1", "S-1"]], sheetAtlas.sources).keys()]).toEqual(["S-1"]);
  });

  it.each([
    ["https://exemple.fr/a", "https://exemple.fr/a"],
    ["HTTP://exemple.fr", "HTTP://exemple.fr"],
    ["javascript:alert(1)", null],
    ["data:text/html,x", null],
    [" https://exemple.fr", null],
    ["https://", null],
    [null, null],
  ])("only follow web addresses: %s", (url, expected) => {
    expect(webAddress(url)).toBe(expected);
    expect(numberReferences([["A"]], [source({ id: "A", url })]).get("A")?.href).toBe(expected);
  });
});

describe("source ids named in a text", () => {
  const isSource = (id: string) => id === "P-S62" || id === "ARA-S22";

  it("become references, without the brackets that held only them", () => {
    expect(splitCitations("Vu (P-S62, ARA-S22).", isSource)).toEqual([
      { kind: "text", text: "Vu " },
      { kind: "source", id: "P-S62", isAside: true },
      { kind: "text", text: ", " },
      { kind: "source", id: "ARA-S22", isAside: true },
      { kind: "text", text: "." },
    ]);
  });

  it("are words of the sentence when they stand bare", () => {
    expect(splitCitations("P-S62 dit l’inverse.", isSource)[0]).toEqual({
      kind: "source",
      id: "P-S62",
      isAside: false,
    });
  });

  it("stay text when no source bears them", () => {
    const text = "REP-PLUS et (SARS-COV) restent.";
    expect(splitCitations(text, isSource)).toEqual([{ kind: "text", text }]);
    expect(citationsIn(null, isSource)).toEqual([]);
  });
});

describe("neighbours in the current list", () => {
  it("are the ids before and after, none at the ends", () => {
    expect(neighboursOf(["a", "b", "c"], "a")).toEqual({ previous: null, next: "b", rank: 1, total: 3 });
    expect(neighboursOf(["a", "b", "c"], "c")).toEqual({ previous: "b", next: null, rank: 3, total: 3 });
  });

  it("are not defined outside the list", () => {
    expect(neighboursOf(["a"], "z")).toBeNull();
  });
});
