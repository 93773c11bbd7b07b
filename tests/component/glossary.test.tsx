// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { glossary } from "../../src/i18n/fr/glossary";
import Gloss from "../../src/views/glossary/Gloss";
import { GlossaryList } from "../../src/views/glossary/GlossaryList";
import { GlossaryContext } from "../../src/views/glossary/glossaryContext";

/** The words come with a dynamic import, slow to transform the first time. */
const LATE = { timeout: 15_000 };

const TEXT = "Un QPV, un autre QPV et un préfet.";

/** The explanation of a word; jsdom holds every popover for hidden, and gives what is hidden no name. */
function note(name: string): HTMLElement {
  const shown = screen.getByRole("dialog", { hidden: true });
  expect(document.getElementById(shown.getAttribute("aria-labelledby") ?? "")?.textContent).toBe(name);
  return shown;
}

/** What jsdom lacks of popovers: shown or not, and nothing else. */
function stubPopovers(): void {
  const shown = new WeakSet<Element>();
  const { matches } = Element.prototype;
  Object.assign(HTMLElement.prototype, {
    showPopover(this: HTMLElement) {
      shown.add(this);
    },
    hidePopover(this: HTMLElement) {
      shown.delete(this);
    },
  });
  vi.spyOn(Element.prototype, "matches").mockImplementation(function (this: Element, selector: string) {
    return selector === ":popover-open" ? shown.has(this) : matches.call(this, selector);
  });
}

beforeEach(() => {
  document.documentElement.lang = "fr";
  stubPopovers();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  Reflect.deleteProperty(HTMLElement.prototype, "showPopover");
  Reflect.deleteProperty(HTMLElement.prototype, "hidePopover");
});

describe("a text with difficult words", () => {
  it("is plain text until the words have come, then the same text with each word linked once", async () => {
    const { container } = render(<Gloss text={TEXT} />);
    expect(container.textContent).toBe(TEXT);
    expect((await screen.findAllByRole("link", {}, LATE)).map((link) => link.textContent)).toEqual([
      "QPV",
      "préfet",
    ]);
    expect(container.textContent).toBe(TEXT);
    expect(screen.getByRole("link", { name: "QPV" }).getAttribute("href")).toBe("glossaire/#qpv");
  });

  it("opens the explanation by keyboard, takes the focus, and gives it back on Escape", async () => {
    const onKey = vi.fn();
    document.addEventListener("keydown", onKey);
    render(<Gloss text={TEXT} />);
    const word = await screen.findByRole("link", { name: "QPV" }, LATE);
    word.focus();
    await userEvent.keyboard("{Enter}");
    const opened = note("QPV, quartier prioritaire");
    expect(opened.textContent).toContain("l’État aide en priorité");
    expect(document.activeElement).toBe(opened);
    onKey.mockClear();
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("dialog", { hidden: true })).toBeNull();
    expect(document.activeElement).toBe(word);
    // The sheet behind listens to Escape: it must not close.
    expect(onKey.mock.calls.filter(([event]) => event.key === "Escape")).toEqual([]);
    document.removeEventListener("keydown", onKey);
  });

  it("closes on its button, and leads to related words and to the whole glossary", async () => {
    render(<Gloss text={TEXT} />);
    const word = await screen.findByRole("link", { name: "QPV" }, LATE);
    await userEvent.click(word);
    await userEvent.click(screen.getByText("Politique de la ville"));
    const opened = note("Politique de la ville");
    expect(document.activeElement).toBe(opened);
    const all = within(opened).getByText("Tous les mots expliqués");
    expect(all.getAttribute("href")).toBe("glossaire/#politique-de-la-ville");
    await userEvent.click(within(opened).getByText("Fermer"));
    expect(screen.queryByRole("dialog", { hidden: true })).toBeNull();
    expect(document.activeElement).toBe(word);
  });

  it("follows the language of the page", async () => {
    document.documentElement.lang = "en";
    await act(async () => render(<Gloss text="A priority neighbourhood" />));
    await userEvent.click(await screen.findByRole("link", { name: "priority neighbourhood" }, LATE));
    expect(screen.getByRole("dialog", { hidden: true }).textContent).toContain("the State helps first");
  });

  it("is plain links in a static page, relative to it, and plain text without the words", () => {
    const html = renderToStaticMarkup(
      <GlossaryContext value={{ base: "../../", words: glossary }}>
        <Gloss text={TEXT} />
      </GlossaryContext>,
    );
    expect(html).toContain('<a class="term" href="../../glossaire/#qpv">QPV</a>');
    expect(renderToStaticMarkup(<Gloss text={TEXT} />)).toBe(TEXT);
  });
});

describe("the list of words", () => {
  it("gives each word the id that links name, and letters that lead to them", () => {
    const { container } = render(<GlossaryList words={glossary} />);
    for (const id of Object.keys(glossary.entry)) expect(container.querySelector(`#${id} dt`)).not.toBeNull();
    for (const link of screen.getAllByRole("link")) {
      const target = decodeURIComponent(link.getAttribute("href") ?? "").slice(1);
      expect(document.getElementById(target), target).not.toBeNull();
    }
  });

  it("carries no style attribute (content security policy)", () => {
    expect(renderToStaticMarkup(<GlossaryList words={glossary} />)).not.toContain("style=");
  });
});
