import { describe, expect, test } from "vitest";
import type { Core, CorePartnership, Partner } from "../../src/domain/facts";
import { NO_FILTERS } from "../../src/domain/filters";
import type { PartialDate } from "../../src/domain/partialDate";
import { prepare, runQuery } from "../../src/query/runQuery";
import { answeringPartnershipsOf } from "../../src/scene/partners/answers";
import { natureReach } from "../../src/scene/partners/natureReach";
import { partnerKnowledge } from "../../src/scene/partners/partnerKnowledge";
import { partnerReach } from "../../src/scene/partners/partnerReach";
import { reachRows } from "../../src/scene/partners/reachRows";
import { typesByYear } from "../../src/scene/partners/typesByYear";
import { CORE } from "../fixtures/sceneCore";

const partner = (id: string, nature: Partner["nature"]): Partner => ({
  id,
  name: id,
  otherNames: [],
  nature,
});
let rank = 0;
const row = (fields: Partial<CorePartnership>): CorePartnership => ({
  id: `p${rank++}`,
  type: "projet",
  start: null,
  end: null,
  territories: [],
  partners: [],
  themes: [],
  ...fields,
});
const year = (text: string) => text as PartialDate;

const WORKED: Core = {
  ...CORE,
  partners: [
    partner("etat", "etat"),
    partner("ville", "commune"),
    partner("asso", "association"),
    partner("prefecture", "etat"),
  ],
  partnerships: [
    row({ territories: ["beaubrun", "bastia"], partners: ["etat", "ville"], start: year("2020-03") }),
    row({
      territories: ["beaubrun"],
      partners: ["etat", "prefecture"],
      type: "convention",
      start: year("2022"),
    }),
    row({ territories: ["les-ulis", "academie-dijon"], partners: ["asso"] }),
    row({ territories: ["lormont"] }),
    row({ territories: ["montreynaud"], partners: ["ville"], type: "label", start: year("2019") }),
  ],
};
const run = (filters = {}) => {
  const result = runQuery(prepare(WORKED), { ...NO_FILTERS, ...filters });
  return { result, answers: answeringPartnershipsOf(WORKED, result) };
};

describe("partners by reach", () => {
  test("territories count once however many partnerships they share; widest reach first", () => {
    const found = partnerReach(WORKED, run().answers).map(
      ({ partner: { id }, territories, partnerships }) => [id, territories, partnerships],
    );
    expect(found).toEqual([
      ["etat", 2, 2],
      ["ville", 2, 1],
      ["asso", 1, 1],
      ["prefecture", 1, 1],
    ]);
  });

  test("a territory that is not in the result is not counted, though its partnership is", () => {
    const [asso] = partnerReach(WORKED, run({ type: ["academie"] }).answers);
    expect(asso).toMatchObject({ partner: { id: "asso" }, territories: 1, partnerships: 1 });
    expect(run({ vague: [2021] }).answers.map(({ territories }) => territories)).toEqual([["bastia"]]);
  });

  test("a partner filtered on comes with its partners in the same partnerships only", () => {
    const ids = partnerReach(WORKED, run({ partenaire: ["ville"] }).answers).map(({ partner: { id } }) => id);
    expect(ids).toEqual(["etat", "ville"]);
  });

  test("grouping by nature shows the same partners, and names each group on its first bar", () => {
    const reaches = partnerReach(WORKED, run().answers);
    const plain = reachRows(reaches, "portee", 3);
    const grouped = reachRows(reaches, "nature", 3);
    expect(grouped.map(({ reach, heading }) => [reach.partner.id, heading])).toEqual([
      ["ville", "commune"],
      ["etat", "etat"],
      ["asso", "association"],
    ]);
    expect(new Set(grouped.map(({ reach }) => reach))).toEqual(new Set(plain.map(({ reach }) => reach)));
  });
});

describe("natures of partners", () => {
  test("a partnership with two partners of one nature counts once in it, and once in each other nature", () => {
    expect(natureReach(WORKED, run().answers)).toEqual([
      { nature: "etat", partners: 2, partnerships: 2, territories: 2 },
      { nature: "commune", partners: 1, partnerships: 1, territories: 2 },
      { nature: "association", partners: 1, partnerships: 1, territories: 1 },
    ]);
  });
});

describe("types of partnership by year", () => {
  test("each counts once, in the year it began; years without any are there; the undated apart; no label", () => {
    expect(typesByYear(run().answers)).toEqual({
      years: [2020, 2021, 2022],
      types: [
        { type: "projet", total: 3, begun: [1, 0, 0], undated: 2 },
        { type: "convention", total: 1, begun: [0, 0, 1], undated: 0 },
      ],
    });
  });

  test("when none is dated there is no year, and nothing is lost", () => {
    const { years, types } = typesByYear(run({ vague: [2025] }).answers);
    expect(years).toEqual([]);
    expect(types).toEqual([{ type: "projet", total: 1, begun: [], undated: 1 }]);
  });
});

describe("what is known of partnerships", () => {
  test("every territory of the result is in one of three: answering, with others only, not recorded", () => {
    const { result, answers } = run();
    const known = partnerKnowledge(WORKED, result, answers);
    expect(known).toMatchObject({ answering: 4, otherwise: 0, partnerships: 4, partnerless: 1 });
    expect(known.answering + known.otherwise + known.unrecorded).toBe(result.matches.length);
  });

  test("a territory that matches by its label has partnerships of another time: not unrecorded", () => {
    const core: Core = {
      ...WORKED,
      partnerships: [row({ territories: ["ancien"], partners: ["etat"], start: year("2025") })],
      territories: WORKED.territories.map((each) =>
        each.id === "ancien" ? { ...each, start: year("2019") } : each,
      ),
    };
    const result = runQuery(prepare(core), { ...NO_FILTERS, periode: { min: 2019, max: 2020 } });
    expect(result.matches).toContain("ancien");
    const known = partnerKnowledge(core, result, answeringPartnershipsOf(core, result));
    expect(known).toMatchObject({ answering: 0, otherwise: 1 });
  });
});
