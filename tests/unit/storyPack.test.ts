import fc from "fast-check";
import { deflateSync, strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import type { Story } from "../../src/domain/story";
import { DEFAULT_VIEW_STATE } from "../../src/domain/viewState";
import { LONGEST_SHARED, packStory, unpackStory } from "../../src/scene/story/packStory";
import { formatViewState, parseViewState } from "../../src/state/urlCodec";
import { runs } from "../fixtures/runs";
import { anyStory, page } from "../fixtures/stories";

const packed = (json: unknown) =>
  `.${Buffer.from(deflateSync(strToU8(JSON.stringify(json)))).toString("base64url")}`;

describe("a story packed in a link", () => {
  test("opens into the same story", () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        expect(unpackStory(packStory(story))).toEqual({ ok: true, value: story });
      }),
      { numRuns: runs(150) },
    );
  });

  test("passes through the address of the page", () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const recit = packStory(story);
        fc.pre(recit.length <= LONGEST_SHARED);
        const { state, dropped } = parseViewState(formatViewState({ ...DEFAULT_VIEW_STATE, story: recit }));
        expect(dropped).toEqual([]);
        expect(state.story).toBe(recit);
      }),
      { numRuns: runs(100) },
    );
  });

  test("an ordinary story of six pages is short enough to share", () => {
    const sentence =
      "Les quatre cités éducatives de l’Isère, la ville de Grenoble et ce que l’on sait de leur dotation annuelle.";
    const story: Story = {
      id: "isere",
      title: "L’Isère et ses alliances éducatives",
      description: "Pour le conseil municipal du 12 mars.",
      pages: Array.from({ length: 6 }, (_, rank) =>
        page(`Page ${rank + 1} : ce que l’on sait à Grenoble`, {
          view: `?indicateur=budget&departement=38&carte=${10 + rank}.5/45.18/5.72`,
          sentence: `${rank} ${sentence.slice(rank * 9)}`,
        }),
      ),
    };
    expect(packStory(story).length).toBeLessThan(LONGEST_SHARED);
  });

  test.each([
    ["nothing", ""],
    ["a point alone", "."],
    ["what is not base64", ".é à"],
    ["what is not deflated", ".AAAA____"],
    ["what is not JSON", `.${Buffer.from(deflateSync(strToU8("{"))).toString("base64url")}`],
    ["another value", packed({ pages: 3 })],
    ["a list of something else", packed([1, 2, 3])],
    ["another version", packed([2, "recit", "Récit", "", [["Page", "", "", ""]]])],
    ["a page that is none", packed([1, "recit", "Récit", "", ["Page"]])],
    ["a foreign view", packed([1, "recit", "Récit", "", [["Page", "javascript:alert(1)", "", ""]]])],
    ["a text too long for a link", `.${"A".repeat(7000)}`],
  ])("%s is refused", (_, text) => {
    expect(unpackStory(text).ok).toBe(false);
  });

  test("a link cut short is refused wherever it is cut", () => {
    const whole = packStory({ id: "recit", title: "Récit", description: "", pages: [page("Une page")] });
    const opened = Array.from({ length: whole.length - 1 }, (_, length) =>
      unpackStory(whole.slice(0, length)),
    );
    expect(opened.filter(({ ok }) => ok)).toEqual([]);
  });

  test("a bomb is left before it has grown", () => {
    const bomb = deflateSync(new Uint8Array(4_000_000), { level: 9 });
    const text = `.${Buffer.from(bomb).toString("base64url")}`;
    expect(text.length).toBeLessThan(6000);
    expect(unpackStory(text).ok).toBe(false);
  });
});
