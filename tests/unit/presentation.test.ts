import { describe, expect, test, vi } from "vitest";
import type { Story } from "../../src/domain/story";
import { type Camera, DEFAULT_VIEW_STATE, type ViewState } from "../../src/domain/viewState";
import { knownValuesOf } from "../../src/state/knownValues";
import { readColors } from "../../src/views/map/gl/glColors";
import { MapSession } from "../../src/views/map/gl/MapSession";
import { arrived, ask, isThere, ready, standAt } from "../../src/views/story/presentation/flight";
import { framing } from "../../src/views/story/presentation/framing";
import { commandOf, type Focus, type KeyPress } from "../../src/views/story/presentation/keyCommand";
import {
  hasTimeline,
  isChanged,
  kindOf,
  pageWithin,
  slidesOf,
} from "../../src/views/story/presentation/slides";
import { channelName, parseSyncMessage } from "../../src/views/story/presentation/syncMessages";
import {
  elapsed,
  formatElapsed,
  formatTimer,
  parseTimer,
  STOPPED,
  startOrPause,
} from "../../src/views/story/presentation/timer";
import { stageScale } from "../../src/views/story/presentation/useStageScale";
import { core } from "../fixtures/core";
import { FakeMap } from "../fixtures/fakeMap";

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
  repeat: false,
  ...held,
});
const view = (changes: Partial<ViewState>): ViewState => ({ ...DEFAULT_VIEW_STATE, ...changes });

describe("keys of the presentation", () => {
  test.each([
    ["next", ["ArrowRight", "ArrowDown", "PageDown", " ", "Enter", "n", "N"]],
    ["previous", ["ArrowLeft", "ArrowUp", "PageUp", "Backspace", "p", "P"]],
    ["first", ["Home"]],
    ["last", ["End"]],
    ["black", ["b", "B", "."]],
    ["fullScreen", ["f", "F"]],
    ["speaker", ["s", "S"]],
    ["leave", ["Escape"]],
    ["help", ["?"]],
  ])("%s: those of keyboards and of clickers", (command, keys) => {
    expect(keys.map((key) => commandOf(press(key), "page"))).toEqual(keys.map(() => command));
  });

  test("keys of the browser stay its own: Alt + left goes back, Ctrl + F searches", () => {
    expect(commandOf(press("ArrowLeft", { altKey: true }), "page")).toBeNull();
    expect(commandOf(press("f", { ctrlKey: true }), "page")).toBeNull();
    expect(commandOf(press("p", { metaKey: true }), "page")).toBeNull();
    expect(commandOf(press("Tab"), "page")).toBeNull();
  });

  test("capitals and signs typed with Shift are obeyed, Shift with a key that moves is not", () => {
    expect(commandOf(press("?", { shiftKey: true }), "page")).toBe("help");
    expect(commandOf(press("N", { shiftKey: true }), "page")).toBe("next");
    expect(commandOf(press("ArrowDown", { shiftKey: true }), "page")).toBeNull();
  });

  test("a key held down turns one page", () => {
    expect(commandOf(press("ArrowRight", { repeat: true }), "page")).toBeNull();
  });

  test.each<[Focus, readonly string[], readonly string[]]>([
    ["button", [" ", "Enter"], ["ArrowRight", "PageDown", "n"]],
    ["map", ["ArrowRight", "ArrowUp", "Home", "Enter"], ["PageDown", "PageUp", "b"]],
    ["scroller", ["ArrowDown", "ArrowUp", "End"], ["ArrowRight", " ", "PageDown"]],
    ["choice", ["ArrowDown", " ", "n", "Home"], ["PageDown", "PageUp"]],
    ["text", ["ArrowLeft", " ", "b", "Backspace", "?"], ["PageDown", "PageUp"]],
  ])("what has the focus keeps its keys: %s", (focus, kept, obeyed) => {
    expect(kept.map((key) => commandOf(press(key), focus))).toEqual(kept.map(() => null));
    expect(obeyed.map((key) => commandOf(press(key), focus))).not.toContain(null);
  });

  test("Escape leaves from anywhere", () => {
    const everywhere: readonly Focus[] = ["page", "button", "map", "scroller", "choice", "text"];
    expect(everywhere.map((focus) => commandOf(press("Escape"), focus))).toEqual(
      everywhere.map(() => "leave"),
    );
  });
});

describe("slides of a story", () => {
  const page = (address: string) => ({ title: "Titre", view: address, sentence: "", notes: "" });
  const story = (...views: readonly string[]): Story => ({
    id: "essai",
    title: "Essai",
    description: "",
    pages: views.map(page),
  });
  const reader = { language: "en", colorTheme: "sombre" } as const;

  test("a page is read as the same link would be, in the language and the colours of the reader", () => {
    const [slide] = slidesOf(
      story("?vague=2019&indicateur=budget&inconnus=sans"),
      knownValuesOf(core),
      reader,
    );
    expect(slide?.view).toMatchObject({
      filters: { vague: [2019] },
      indicator: "budget",
      showUnknown: false,
      language: "en",
      colorTheme: "sombre",
    });
    expect(slide?.dropped).toEqual([]);
  });

  test("what the atlas does not hold is told, not guessed", () => {
    const [slide] = slidesOf(story("?departement=999"), knownValuesOf(core), reader);
    expect(slide?.view.filters.departement).toEqual([]);
    expect(slide?.dropped).toEqual([{ param: "departement", value: "999", reason: "unknown-value" }]);
  });

  test("a figure stands alone in the charts only", () => {
    const [chart, map] = slidesOf(
      story("?vue=graphiques&graphique=argent#montants-nationaux", "#montants-nationaux"),
      knownValuesOf(core),
      reader,
    );
    expect(chart?.figure).toBe("montants-nationaux");
    expect(map?.figure).toBeNull();
  });

  test("a page never leads to another story", () => {
    const [slide] = slidesOf(story("?recit=alliances&page=3&orateur=oui"), knownValuesOf(core), reader);
    expect(slide?.view).toMatchObject({ story: null, page: 1, speaker: false });
  });

  test.each([
    [0, 8, 1],
    [3, 8, 3],
    [99, 8, 8],
    [4, 0, 1],
  ])("page %i of a story of %i pages is page %i", (asked, count, shown) => {
    expect(pageWithin(asked, count)).toBe(shown);
  });

  test("the comparison takes the slide, except where nothing lies under the view", () => {
    expect(kindOf(view({ compared: ["a"] }))).toBe("comparison");
    expect(kindOf(view({ compared: ["a"], view: "rapport" }))).toBe("panel");
    expect(kindOf(view({}))).toBe("map");
    expect(kindOf(view({ view: "graphiques" }))).toBe("panel");
  });

  test("the time line is not shown twice", () => {
    expect(hasTimeline(view({ timeline: true }))).toBe(true);
    expect(hasTimeline(view({ timeline: true, view: "graphiques", chart: "temps" }))).toBe(false);
    expect(hasTimeline(view({ timeline: true, view: "donnees" }))).toBe(false);
  });

  test("moving the map changes nothing of the page; opening a sheet does", () => {
    const written = view({});
    expect(isChanged({ ...written, camera: { zoom: 8, center: [2, 48] } }, written)).toBe(false);
    expect(isChanged({ ...written, territory: "grenoble" }, written)).toBe(true);
  });
});

describe("two windows", () => {
  test("a message comes through as it was sent", () => {
    for (const message of [
      { kind: "hello", role: "speaker" },
      { kind: "bye", role: "screen" },
      { kind: "state", role: "screen", page: 3, isBlack: true },
    ]) {
      expect(parseSyncMessage(structuredClone(message))).toEqual(message);
    }
  });

  test.each([
    ["nothing", null],
    ["a text", "state"],
    ["no role", { kind: "hello" }],
    ["another role", { kind: "hello", role: "remote" }],
    ["an unknown kind", { kind: "zoom", role: "screen" }],
    ["a page that is none", { kind: "state", role: "screen", page: 0, isBlack: false }],
    ["a page that is no number", { kind: "state", role: "screen", page: "3", isBlack: false }],
    ["no darkness", { kind: "state", role: "screen", page: 3 }],
  ])("what another version may send is dropped: %s", (_, data) => {
    expect(parseSyncMessage(data)).toBeNull();
  });

  test("each story has its channel, and a packed one is not its own name", () => {
    const packed = `.${"a".repeat(3000)}`;
    expect(channelName("alliances")).not.toBe(channelName("cites-educatives"));
    expect(channelName(packed)).not.toBe(channelName(`.${"a".repeat(2999)}b`));
    expect(channelName(packed).length).toBeLessThan(60);
  });
});

describe("flight of the map from page to page", () => {
  const national: Camera = { zoom: 4.9, center: [2.4, 46.6] };
  const grenoble: Camera = { zoom: 10, center: [5.7, 45.2] };
  const evry: Camera = { zoom: 11, center: [2.4, 48.6] };

  test("from the national view, the close map begins at the same extent, and flies once it can be seen", () => {
    const opening = ask(standAt(null), grenoble, national);
    expect(opening).toEqual({ asked: grenoble, shown: national, phase: "opening" });
    expect(ready(opening)).toEqual(standAt(grenoble));
  });

  test("back to it, the close map flies home before the national one takes its place", () => {
    const closing = ask(standAt(grenoble), null, national);
    expect(closing).toEqual({ asked: null, shown: national, phase: "closing" });
    expect(arrived(closing)).toEqual(standAt(null));
  });

  test("from one close view to another it flies straight", () => {
    expect(ask(standAt(grenoble), evry, national)).toEqual(standAt(evry));
  });

  test("a page turned before the close map is there changes where it will fly", () => {
    const opening = ask(standAt(null), grenoble, national);
    expect(ready(ask(opening, evry, national))).toEqual(standAt(evry));
    expect(ask(opening, null, national)).toEqual(standAt(null));
  });

  test("a page turned on the way home flies from there", () => {
    const closing = ask(standAt(grenoble), null, national);
    expect(ask(closing, evry, national)).toEqual(standAt(evry));
    expect(arrived(standAt(evry))).toEqual(standAt(evry));
  });

  test("with less motion, or on a map not yet measured, it cuts", () => {
    expect(ask(standAt(null), grenoble, null)).toEqual(standAt(grenoble));
    expect(ask(standAt(grenoble), null, null)).toEqual(standAt(null));
  });

  test("a map that kept fewer digits is there, one on its way is not", () => {
    expect(isThere({ zoom: 4.905, center: [2.41, 46.6] }, national)).toBe(true);
    expect(isThere({ zoom: 6.2, center: [3.5, 46] }, national)).toBe(false);
  });
});

describe("the close map before a room", () => {
  const open = (options: { readonly reducedMotion: boolean }) => {
    const map = new FakeMap();
    map.view = { zoom: 5, center: [2, 47] };
    const session = new MapSession(
      map,
      {
        colors: readColors((property) => property),
        unit: 5.6,
        hasCoarsePointer: false,
        now: () => 0,
        loadDetail: () => new Promise(() => undefined),
        detailZoom: 7,
        flight: 1400,
        ...options,
      },
      {
        onReady: vi.fn(),
        onCamera: vi.fn(),
        onHover: vi.fn(),
        onOpen: vi.fn(),
        onBasemapFailed: vi.fn(),
        onLost: vi.fn(),
      },
    );
    return { map, session };
  };

  test("it flies as slowly as a room follows, and cuts for those who ask for less motion", () => {
    const flying = open({ reducedMotion: false });
    flying.session.fly({ zoom: 9, center: [4.4, 45.4] });
    expect(flying.map.flights[0]?.[1]).toBe(1400);
    const still = open({ reducedMotion: true });
    still.session.fly({ zoom: 9, center: [4.4, 45.4] });
    expect(still.map.flights[0]?.[1]).toBe(0);
  });

  test("it is drawn with the pixels that the room sees", () => {
    const { map, session } = open({ reducedMotion: false });
    session.setScale(1.5);
    expect(map.scale).toBe(1.5);
  });
});

describe("sizes", () => {
  test("a map smaller than that of the author steps back, a larger one shows more around", () => {
    expect(framing({ width: 390, height: 700 })).toBe(-1);
    expect(framing({ width: 1300, height: 900 })).toBeCloseTo(0);
    expect(framing({ width: 10, height: 10 })).toBe(-2);
  });

  test("parts grow with the screen of the room and never shrink", () => {
    expect(stageScale({ width: 1920, height: 1080 })).toBe(1.5);
    expect(stageScale({ width: 1024, height: 768 })).toBe(1);
    expect(stageScale({ width: 390, height: 844 })).toBe(1);
    expect(stageScale({ width: 7680, height: 4320 })).toBe(3);
  });
});

describe("time spoken", () => {
  test("a pause keeps what had run", () => {
    const started = startOrPause(STOPPED, 1000);
    const paused = startOrPause(started, 61_000);
    expect(elapsed(started, 31_000)).toBe(30_000);
    expect(elapsed(paused, 999_000)).toBe(60_000);
    expect(elapsed(startOrPause(paused, 100_000), 101_000)).toBe(61_000);
  });

  test.each([
    [0, "0:00"],
    [65_400, "1:05"],
    [3_729_000, "1:02:09"],
  ])("%i ms are written %s", (spoken, text) => {
    expect(formatElapsed(spoken)).toBe(text);
  });

  test("a reload of the window goes on; a damaged memory starts anew", () => {
    for (const timer of [STOPPED, { startedAt: 1000, before: 5000 }]) {
      expect(parseTimer(formatTimer(timer))).toEqual(timer);
    }
    for (const text of [null, "", "abc", "1000", "/", `/${"9".repeat(400)}`])
      expect(parseTimer(text)).toBeNull();
  });
});
