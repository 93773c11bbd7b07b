import { describe, expect, it } from "vitest";
import { readColors } from "../../src/views/map/gl/glColors";
import { EMBEDDED_GROUND } from "../../src/views/map/gl/groundLayers";
import { ABOVE_BASEMAP, buildStyle, layers, paintChanges } from "../../src/views/map/gl/style";

/** Each property of the page as a colour that names it. */
const named = (theme: string) => readColors((property) => `${theme}${property}`);
const day = named("day");

describe("style of the WebGL map", () => {
  it("asks no server for tiles, glyphs or sprites", () => {
    const style = buildStyle(day);
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
    expect(JSON.stringify(style)).not.toMatch(/https?:/);
  });

  it("has no colour of its own: each comes from the page", () => {
    const text = JSON.stringify(layers(day));
    expect(text).not.toMatch(/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/i);
    expect(text).toContain("day--map-sea");
  });

  it("tells apart the features that have a state by a string property, never by a number", () => {
    const { sources } = buildStyle(day);
    const stateful = layers(day).filter((layer) => JSON.stringify(layer).includes("feature-state"));
    expect(stateful.length).toBeGreaterThan(4);
    for (const layer of stateful) {
      expect(sources["source" in layer ? layer.source : ""], layer.id).toMatchObject({ promoteId: "id" });
    }
  });

  it("gives every layer a source that exists, and every id once", () => {
    const { sources } = buildStyle(day);
    const ids = layers(day).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const layer of layers(day)) if ("source" in layer) expect(sources).toHaveProperty(layer.source);
    for (const id of [...EMBEDDED_GROUND, ABOVE_BASEMAP]) expect(ids).toContain(id);
  });

  it("draws marks over académies, and académies over the land", () => {
    const ids = layers(day).map(({ id }) => id);
    const order = [
      "sea",
      "neighbours",
      "land",
      "areas",
      "areas-outline",
      "leaders",
      "marks",
      "emphasis-mark",
    ];
    expect(order.map((id) => ids.indexOf(id))).toEqual(
      order.map((id) => ids.indexOf(id)).sort((a, b) => a - b),
    );
  });

  it("changes only the paint that differs between two themes", () => {
    expect(paintChanges(day, named("day"))).toEqual([]);
    const night = readColors((property) => (property === "--map-coast" ? "night" : `day${property}`));
    expect(paintChanges(day, night)).toEqual([
      { layer: "shore", property: "line-color", value: "night" },
      { layer: "coast", property: "line-color", value: "night" },
    ]);
  });
});

describe("colours", () => {
  it("are read once for a set, so that a set stays what it was when the theme changes", () => {
    let theme = "day";
    const colors = readColors((property) => `${theme}${property}`);
    expect(colors.data("vague-2019")).toBe("day--data-vague-2019");
    theme = "night";
    expect(colors.data("vague-2019")).toBe("day--data-vague-2019");
  });

  it("fall back on the ink for a token that has no colour", () => {
    const colors = readColors((property) => (property === "--ink" ? " ink " : ""));
    expect(colors.data("unheard-of")).toBe("ink");
  });
});
