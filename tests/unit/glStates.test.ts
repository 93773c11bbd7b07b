import { describe, expect, it } from "vitest";
import {
  areaState,
  changedStates,
  HIDDEN_MARK,
  markState,
  type States,
} from "../../src/views/map/gl/featureStates";
import { readColors } from "../../src/views/map/gl/glColors";
import { mark } from "../fixtures/sceneCore";

const colors = readColors((property) => property);
const states = (...marks: Parameters<typeof mark>[0][]): States =>
  new Map(marks.map((fields) => [fields.id, markState(mark(fields), colors)]));

describe("feature states", () => {
  it("are written only for the ids that changed", () => {
    const before = states({ id: "a" }, { id: "b" }, { id: "c" });
    const next = states({ id: "a" }, { id: "b", token: "seq-2" }, { id: "c" });
    expect(changedStates(before, next, HIDDEN_MARK).map(([id]) => id)).toEqual(["b"]);
    expect(changedStates(next, next, HIDDEN_MARK)).toEqual([]);
  });

  it("hide what left the scene, and show again what comes back", () => {
    const all = states({ id: "2A001" }, { id: "2A002" });
    const one = states({ id: "2A002" });
    expect(changedStates(all, one, HIDDEN_MARK)).toEqual([["2A001", HIDDEN_MARK]]);
    expect(changedStates(one, all, HIDDEN_MARK)).toEqual([["2A001", all.get("2A001")]]);
  });

  it("draw a hollow mark as paper with a coloured outline, a full one as colour without", () => {
    expect(markState(mark({ id: "a", hollow: true, token: "inconnu" }), colors)).toMatchObject({
      fill: "--map-halo",
      stroke: "--data-inconnu",
      outline: 1,
    });
    expect(markState(mark({ id: "a" }), colors)).toMatchObject({ fill: "--data-seq-1", outline: 0 });
  });

  it("hatch an académie that is not recorded, and darken the one pointed at", () => {
    const area = { ...mark({ id: "a" }), departements: ["25"] };
    expect(areaState({ ...area, hollow: true }, false, colors).hatch).toBeGreaterThan(0);
    expect(areaState(area, false, colors).hatch).toBe(0);
    expect(areaState(area, true, colors).fill).toBeGreaterThan(Number(areaState(area, false, colors).fill));
  });
});
