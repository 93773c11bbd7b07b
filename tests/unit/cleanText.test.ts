import { describe, expect, test } from "vitest";
import { cleanText, wellFormed } from "../../src/dataset/cleanText";

describe("a text from outside", () => {
  test.each([
    ["a control", "Isère\u0000\u000b\u001b", "Isère"],
    ["a sign that turns what follows", "Cité \u202etxt.exe\u202c", "Cité txt.exe"],
    ["an isolate", "\u2066Laon\u2069", "Laon"],
    ["what takes no room", "La\u200bon\ufeff\u2060", "Laon"],
    ["half of an emoji", "école \ud83c", "école \ufffd"],
  ])("loses %s", (_, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  test.each([
    "1\u202f250\u00a0€ ; l’école",
    "deux\nlignes\tet\r\nune",
    "👩‍🏫 🇫🇷",
    "עברית",
    "e\u0301",
    "Ã\u0089cole",
  ])("keeps “%s” as it is", (text) => {
    expect(cleanText(text)).toBe(text);
  });

  test("can be put in an address once it has no half of an emoji", () => {
    expect(() => encodeURIComponent("\ud83c")).toThrow(URIError);
    expect(decodeURIComponent(encodeURIComponent(wellFormed("a\udf4e🍎")))).toBe("a\ufffd🍎");
  });
});
