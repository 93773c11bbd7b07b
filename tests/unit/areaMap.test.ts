import { geoDistance } from "d3";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { CoreTerritory, LonLat } from "../../src/domain/facts";
import { areaExtents } from "../../src/geo/areaExtents";
import { areaFrame, panelPoint } from "../../src/geo/areaFrame";
import type { Rect } from "../../src/geo/plane";
import { rectsOverlap } from "../../src/scene/placement/geometry";
import { labelBox } from "../../src/scene/placement/placeLabels";
import type { Mark } from "../../src/scene/scene";
import { AreaMap, type AreaMapProps } from "../../src/views/area/AreaMap";
import { type AreaMapSubject, areaLayout } from "../../src/views/area/areaLayout";
import { LABEL_SIZE, labelWidth } from "../../src/views/map/labelWidth";

import { detail, national, placedTerritories } from "../fixtures/outlines";
import { territory } from "../fixtures/sheetFixture";

const placed = placedTerritories();
const territories: ReadonlyMap<string, CoreTerritory> = new Map(
  placed.map(({ id, departements }) => [id, { ...territory({ id, name: id }), departements }]),
);
const markAt = (id: string, lonLat: LonLat): Mark => ({
  id,
  lonLat,
  classId: "vague-2019",
  shape: "circle",
  token: "vague-2019",
  hollow: false,
  radius: 1,
  precise: false,
  order: 0,
  prominence: 0,
  label: id.slice(3, 17),
  accessibleName: id,
});
const marks = placed.map(({ id, lonLat }) => markAt(id, lonLat));
const idsIn = (focus: readonly string[]) =>
  placed.filter(({ departements }) => departements.some((code) => focus.includes(code))).map(({ id }) => id);

const SIZES = [
  { width: 300, height: 260 },
  { width: 800, height: 560 },
];
const subject = (focus: readonly string[], rest: Partial<AreaMapSubject> = {}): AreaMapSubject => ({
  outlines: detail,
  focus,
  marks,
  territories,
  width: 480,
  height: 400,
  names: true,
  here: null,
  selectedId: null,
  ...rest,
});
const drawnIds = (input: AreaMapSubject) =>
  areaLayout(input).panels.flatMap((panel) => panel.marks.map(({ id }) => id));

const EVERY = areaExtents(detail).map(({ code }) => code);
const SEVERAL = [
  ["75", "77", "78", "91", "92", "93", "94", "95"],
  ["25", "39", "70", "90"],
  ["2A", "2B"],
];

describe("the area map", () => {
  it.each([...EVERY.map((code) => [code]), ...SEVERAL].map((focus) => [focus.join(" "), focus] as const))(
    "draws every mark of its subject once, inside of the map: %s",
    (_, focus) => {
      const { frame, panels } = areaLayout(subject(focus));
      const spots = panels.flatMap((panel) => panel.marks);
      const ids = spots.map(({ id }) => id);
      expect(ids.filter((id) => idsIn(focus).includes(id)).sort()).toEqual(idsIn(focus).sort());
      expect(new Set(ids).size).toBe(ids.length);
      for (const { x, y, r } of spots) {
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(frame.width);
        expect(y).toBeLessThanOrEqual(frame.height);
        expect(r).toBeGreaterThan(0);
      }
    },
  );

  it("shows its subject whole, as large as its padding allows", () => {
    const extents = areaExtents(detail);
    for (const focus of [...EVERY.map((code) => [code]), ...SEVERAL]) {
      for (const size of SIZES) {
        const padding = 20;
        const frame = areaFrame({ extents, focus, places: [], padding, ...size });
        const [panel] = frame.panels;
        if (panel === undefined) throw new Error("no panel");
        const points = extents
          .filter(({ code }) => focus.includes(code))
          .flatMap((extent) => extent.points.map((point) => panelPoint(panel, point)));
        const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
        const margins = [
          Math.min(...xs),
          Math.min(...ys),
          size.width - Math.max(...xs),
          size.height - Math.max(...ys),
        ];
        // The shape fills one direction up to the padding and is centred in the other.
        expect(Math.min(...margins), focus.join()).toBeCloseTo(padding, 0);
        expect(margins[0]).toBeCloseTo(margins[2] ?? 0, 0);
        expect(margins[1]).toBeCloseTo(margins[3] ?? 0, 0);
      }
    }
  });

  it("has the scale that its bar says, at its centre, on the mainland and overseas", () => {
    const centres: readonly (readonly [string, LonLat])[] = [
      ["75", [2.34, 48.86]],
      ["38", [5.6, 45.25]],
      ["973", [-53.1, 4]],
      ["974", [55.53, -21.13]],
    ];
    for (const [code, [lon, lat]] of centres) {
      const frame = areaFrame({
        ...{ extents: areaExtents(detail), focus: [code], places: [], padding: 20 },
        ...{ width: 480, height: 400 },
      });
      const [panel] = frame.panels;
      if (panel === undefined) throw new Error("no panel");
      for (const [dx, dy] of [
        [0.02, 0],
        [0, 0.02],
      ] as const) {
        const [from, to]: [LonLat, LonLat] = [
          [lon - dx, lat - dy],
          [lon + dx, lat + dy],
        ];
        const kilometres = 6371 * geoDistance([...from], [...to]);
        const [a, b] = [panelPoint(panel, from), panelPoint(panel, to)];
        const pixels = Math.hypot(a[0] - b[0], a[1] - b[1]);
        expect(pixels / kilometres / (frame.pixelsPerKilometre ?? 0), code).toBeCloseTo(1, 2);
      }
    }
  });

  it("paints no name over a mark, another name, the scale or the sign of a place", () => {
    for (const focus of [["93"], ["69"], ["13"], ...SEVERAL]) {
      const input = subject(focus, {
        here: placed.find(({ id }) => idsIn(focus).includes(id))?.lonLat ?? null,
      });
      const { panels, scale, here } = areaLayout(input);
      const names: Rect[] = panels.flatMap(({ marks, departements }) => [
        ...marks.flatMap(({ label }) =>
          label === null ? [] : [labelBox(label, labelWidth(label.text), LABEL_SIZE)],
        ),
        ...departements.map(({ text, x, y }) => {
          const width = labelWidth(text);
          return { x: x - width / 2, y: y - 9, width, height: 10 };
        }),
      ]);
      const others: Rect[] = [
        ...panels.flatMap(({ marks }) =>
          marks.map(({ x, y, r }) => ({ x: x - r / 2, y: y - r / 2, width: r, height: r })),
        ),
        ...(scale === null ? [] : [scale.box]),
        ...(here === null ? [] : [{ x: here[0] - 10, y: here[1] - 10, width: 20, height: 20 }]),
      ];
      expect(names.length).toBeGreaterThan(2);
      names.forEach((name, index) => {
        for (const other of [...names.slice(index + 1), ...others]) {
          expect(rectsOverlap(name, other), `${focus} ${JSON.stringify([name, other])}`).toBe(false);
        }
      });
    }
  });

  it("names the départements of its subject only when they are several, with codes where names are too long", () => {
    const namesOf = (focus: readonly string[]) =>
      areaLayout(subject(focus)).panels.flatMap(({ departements }) =>
        departements.filter(({ isFocus }) => isFocus).map(({ text }) => text),
      );
    expect(namesOf(["38"])).toEqual([]);
    expect(namesOf(["25", "39", "70", "90"])).toEqual(
      expect.arrayContaining(["Doubs", "Jura", "Haute-Saône"]),
    );
    const codes = areaLayout(subject(["92", "75", "93", "94"], { marks: [], width: 220, height: 200 }));
    expect(codes.panels[0]?.departements.filter(({ isFocus }) => isFocus).map(({ text }) => text)).toContain(
      "92",
    );
  });

  it("shows on the composed map of France what one drawing cannot hold, each mark still once", () => {
    const focus = ["38", "974"];
    const layout = areaLayout(subject(focus));
    expect(layout.panels.map(({ panel }) => panel.id)).toContain("974");
    expect(layout.scale).toBeNull();
    const ids = drawnIds(subject(focus));
    expect(idsIn(focus).filter((id) => !ids.includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("takes no département for all of France, none of them in the background", () => {
    const layout = areaLayout(subject([], { outlines: national }));
    expect(layout.around.size).toBe(0);
    expect(layout.panels.every(({ ground }) => ground.around === "")).toBe(true);
    expect(drawnIds(subject([])).length).toBe(placed.length);
  });

  it("shows a subject without an outline by its own places rather than elsewhere", () => {
    const marks = [markAt("noumea", [166.45, -22.27])];
    const far = new Map([
      ["noumea", { ...territory({ id: "noumea", name: "Nouméa" }), departements: ["988"] }],
    ]);
    expect(drawnIds(subject(["988"], { marks, territories: far }))).toEqual(["noumea"]);
  });

  it("shows given bounds instead of its subject, and then no mark as background", () => {
    const { frame, around } = areaLayout(subject(["69"], { bounds: [4.7, 45.6, 5, 45.9] }));
    expect(frame.project([4.85, 45.75], ["69"])).not.toBeNull();
    expect(frame.project([4.5, 46.3], ["69"])).toBeNull();
    expect(around.size).toBe(0);
  });
});

describe("the drawing of the area map", () => {
  const props = (rest: Partial<AreaMapProps> = {}): AreaMapProps => ({
    outlines: detail,
    focus: ["69"],
    scene: { marks },
    territories,
    width: 480,
    height: 400,
    label: "Carte du Rhône",
    ...rest,
  });
  const html = (rest?: Partial<AreaMapProps>) => renderToStaticMarkup(createElement(AreaMap, props(rest)));

  it("is the same each time, and needs nothing of the page: no id, no reference, no inline style", () => {
    expect(html()).toBe(html());
    expect(html()).not.toMatch(/<use|url\(|\sid=|\sstyle=|NaN|undefined/);
  });

  it("is one named picture, whose marks are no links unless asked", () => {
    expect(html()).toContain('role="img" aria-label="Carte du Rhône"');
    expect(html()).not.toContain("<a ");
    const linked = html({ hrefOf: (id) => `../../territoire/${id}/` });
    expect(linked).not.toContain('role="img"');
    expect(linked).toContain("Carte du Rhône");
    for (const [link] of linked.matchAll(/<a [^>]*>/g)) expect(link).toContain('tabindex="-1"');
  });

  it("rings what it is about and names it before the others", () => {
    const focus = ["93"];
    const own = marks.filter(({ id }) => idsIn(focus).includes(id));
    const named = (id: string, selectedId: string | null) =>
      html({ focus, scene: { marks: own }, width: 320, height: 260, selectedId }).includes(
        `>${own.find((mark) => mark.id === id)?.label}</text>`,
      );
    const short = own.filter(({ id }) => !named(id, null));
    expect(short.length).toBeGreaterThan(0);
    expect(short.some(({ id }) => named(id, id))).toBe(true);
    const markup = html({ focus, selectedId: own[0]?.id ?? null });
    expect(markup.match(/mark__ring/g)).toHaveLength(1);
  });

  it("draws a letter in place of a mark", () => {
    const [first = ""] = idsIn(["69"]);
    const markup = html({ badges: new Map([[first, "A"]]) });
    expect(markup).toContain(">A</text>");
    expect(markup.match(/area-map__badge/g)).toHaveLength(1);
  });
});
