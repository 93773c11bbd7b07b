import { describe, expect, it } from "vitest";
import type { Core, LonLat } from "../../src/domain/facts";
import type { PartialDate } from "../../src/domain/partialDate";
import { COMPASS, compassPoint } from "../../src/geo/bearing";
import { departementCentre } from "../../src/geo/departementCentre";
import { FARTHEST_NEAR, nearestLabelled } from "../../src/geo/nearestLabelled";
import { sheet as english } from "../../src/i18n/en/sheet";
import { sheet } from "../../src/i18n/fr/sheet";
import { vocab } from "../../src/i18n/fr/vocab";
import { areInOneCommune, nearestTied, nearText } from "../../src/scene/coverage/nearText";
import { placePosition } from "../../src/scene/coverage/placePosition";
import { national } from "../fixtures/outlines";
import { CORE, territory } from "../fixtures/sceneCore";

const words = { sheet, vocab } as unknown as Parameters<typeof nearText>[1];
const NNBSP = "\u202f";
const PARIS: LonLat = [2.3522, 48.8566];

const withTerritories = (...territories: Core["territories"]): Core => ({ ...CORE, territories });
const ids = (core: Core, from: LonLat, options = {}) =>
  nearestLabelled(from, core, options).map(({ id }) => id);

describe("the nearest of all", () => {
  const near = (id: string, kilometres: number) => ({ id, kilometres, bearing: "nord" as const });

  it("are every one that reads at the same distance, and no other", () => {
    const found = [near("a", 37.6), near("b", 38.4), near("c", 38.6)];
    expect(nearestTied(found).map(({ id }) => id)).toEqual(["a", "b"]);
    expect(nearestTied([])).toEqual([]);
  });
});

describe("the nearest labelled territories", () => {
  const core = withTerritories(
    territory({ id: "lyon", position: [4.8357, 45.764] }),
    territory({ id: "lille", position: [3.0573, 50.6292] }),
    territory({ id: "orleans", position: [1.9093, 47.903] }),
    territory({ id: "saint-denis-reunion", position: [55.45, -20.88] }),
    territory({ id: "academie", type: "academie", position: PARIS }),
    territory({ id: "ville", type: "commune", position: PARIS }),
    territory({ id: "ancien", position: PARIS, end: "2021" as PartialDate, replacedBy: ["lyon"] }),
  );

  it("come nearest first, without académies, territories without a label, nor labels that were replaced", () => {
    expect(ids(core, PARIS)).toEqual(["orleans", "lille"]);
  });

  it("are never beyond the limit: no sea is crossed for one", () => {
    expect(ids(core, [55.5, -21])).toEqual(["saint-denis-reunion"]);
    expect(ids(core, [-52.3, 4.9])).toEqual([]);
    for (const { kilometres } of nearestLabelled(PARIS, core, { most: 10 })) {
      expect(kilometres).toBeLessThanOrEqual(FARTHEST_NEAR);
    }
  });

  it("leave out the one that is started from", () => {
    expect(ids(core, [1.9093, 47.903], { except: ["orleans"] })).toEqual([]);
  });

  it("are at the distance of a great circle", () => {
    const [first] = nearestLabelled(PARIS, core);
    // Haversine on a sphere of 6 371 km, written out.
    const radians = (degrees: number) => (degrees * Math.PI) / 180;
    const [dLat, dLon] = [radians(47.903 - PARIS[1]), radians(1.9093 - PARIS[0])];
    const a =
      Math.sin(dLat / 2) ** 2 +
      Math.cos(radians(PARIS[1])) * Math.cos(radians(47.903)) * Math.sin(dLon / 2) ** 2;
    expect(first?.kilometres).toBeCloseTo(2 * 6371 * Math.asin(Math.sqrt(a)), 0);
  });
});

describe("a direction", () => {
  it.each<[to: LonLat, point: (typeof COMPASS)[number]]>([
    [[2.3522, 50], "nord"],
    [[4, 49.9], "nord-est"],
    [[5, 48.9], "est"],
    [[4, 47.7], "sud-est"],
    [[2.3522, 47], "sud"],
    [[0.7, 47.7], "sud-ouest"],
    [[0, 48.9], "ouest"],
    [[0.7, 49.9], "nord-ouest"],
  ])("from Paris to %s is %s", (to, point) => {
    expect(compassPoint(PARIS, to)).toBe(point);
  });

  it("is told in right French, elided where it must be", () => {
    const told = COMPASS.map((bearing) => nearText({ id: "x", kilometres: 12.4, bearing }, words, "fr"));
    expect(told).toEqual([
      `à 12${NNBSP}km au nord`,
      `à 12${NNBSP}km au nord-est`,
      `à 12${NNBSP}km à l’est`,
      `à 12${NNBSP}km au sud-est`,
      `à 12${NNBSP}km au sud`,
      `à 12${NNBSP}km au sud-ouest`,
      `à 12${NNBSP}km à l’ouest`,
      `à 12${NNBSP}km au nord-ouest`,
    ]);
    expect(english.nearAt("12", english.bearing.est)).toBe("12 km to the east");
  });

  it("is not told under a kilometre, finer than the points are", () => {
    expect(nearText({ id: "x", kilometres: 0.7, bearing: "est" }, words, "fr")).toBe(
      `à moins de 1${NNBSP}km`,
    );
  });
});

describe("a distance says nothing", () => {
  const here = { communes: ["42218"], precision: "commune" as const };
  it("inside one commune, when a point is only that of the commune", () => {
    const a = territory({ id: "a", ...here, precision: "quartier" });
    const b = territory({ id: "b", ...here });
    expect(areInOneCommune(a, b)).toBe(true);
    expect(areInOneCommune(a, { ...b, precision: "quartier" })).toBe(false);
    expect(areInOneCommune(a, { ...b, communes: ["69123"] })).toBe(false);
  });
});

describe("where a commune is", () => {
  const atlas = { places: [], placePositions: [{ commune: "25031", lonLat: [6.85, 47.48] as LonLat }] };
  const core = withTerritories(
    territory({
      id: "a",
      name: "A",
      communes: ["01031", "01283"],
      precision: "communes",
      position: [5.6, 46.2],
    }),
    territory({ id: "b", communes: ["02408"], position: [3.6, 49.5] }),
  );

  it("is its own point, else that of the territory placed at it", () => {
    expect(placePosition(core, atlas, "25031")).toMatchObject({ lonLat: [6.85, 47.48], standIn: null });
    expect(placePosition(core, atlas, "02408")).toMatchObject({ lonLat: [3.6, 49.5], standIn: null });
  });

  it("is stood in for by a wider territory, which is told, and else is unknown", () => {
    expect(placePosition(core, atlas, "01031")).toMatchObject({ lonLat: [5.6, 46.2], standIn: "A" });
    expect(placePosition(core, atlas, "75056")).toEqual({ name: "75056", lonLat: null, standIn: null });
  });

  it("has a centre in its département, from the outlines", () => {
    const centre = departementCentre(national, "63");
    expect(centre?.[0]).toBeGreaterThan(2.4);
    expect(centre?.[0]).toBeLessThan(4);
    expect(centre?.[1]).toBeGreaterThan(45.3);
    expect(centre?.[1]).toBeLessThan(46.3);
    expect(departementCentre(national, "988")).toBeNull();
  });
});
