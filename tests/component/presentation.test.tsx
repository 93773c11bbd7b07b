// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DEFAULT_VIEW_STATE } from "../../src/domain/viewState";
import { frAudiences } from "../../src/i18n/fr/audiences";
import { MissingStory } from "../../src/views/story/presentation/MissingStory";
import { PageMenu } from "../../src/views/story/presentation/PageMenu";
import type { Slide } from "../../src/views/story/presentation/slides";
import type { Role, Shared } from "../../src/views/story/presentation/syncMessages";
import { useKeys } from "../../src/views/story/presentation/useKeys";
import { useSync } from "../../src/views/story/presentation/useSync";

const words = frAudiences.presentation;
const slide = (title: string): Slide => ({
  title,
  sentence: "",
  notes: "",
  view: DEFAULT_VIEW_STATE,
  dropped: [],
  figure: null,
});

afterEach(cleanup);

describe("the list of pages", () => {
  it("goes to a page, tells the current one, and Escape closes it without leaving the presentation", () => {
    const onPage = vi.fn();
    const onKeyDown = vi.fn((event: KeyboardEvent) => event.defaultPrevented);
    window.addEventListener("keydown", onKeyDown);
    render(
      <PageMenu
        slides={[slide("Une"), slide("Deux"), slide("Deux")]}
        page={2}
        onPage={onPage}
        words={words}
      />,
    );
    const button = screen.getByRole("button", { name: "2 / 3, Aller à une page" });
    fireEvent.click(button);
    expect(document.activeElement?.textContent).toBe("2Deux");
    fireEvent.keyDown(document.activeElement ?? document.body, { key: "Escape" });
    expect(onKeyDown).toHaveReturnedWith(true);
    expect(screen.queryByRole("list")).toBeNull();
    expect(document.activeElement).toBe(button);

    fireEvent.click(button);
    fireEvent.click(screen.getByRole("button", { name: "3Deux" }));
    expect(onPage).toHaveBeenCalledExactlyOnceWith(3);
    window.removeEventListener("keydown", onKeyDown);
  });
});

describe("keys", () => {
  function Page({ obey }: { readonly obey: (command: string) => void }) {
    useKeys(obey);
    return (
      <>
        <button type="button">Bouton</button>
        <select aria-label="Choix">
          <option>1</option>
        </select>
        <input aria-label="Texte" />
        <div className="map-canvas">
          <button type="button">Zoomer</button>
        </div>
      </>
    );
  }

  it("are obeyed from anywhere but what keeps them", () => {
    const obey = vi.fn();
    render(<Page obey={obey} />);
    const pressed = (from: Element, key: string): unknown => {
      obey.mockClear();
      fireEvent.keyDown(from, { key });
      return obey.mock.calls[0]?.[0];
    };
    const button = screen.getByRole("button", { name: "Bouton" });
    const select = screen.getByLabelText("Choix");
    const zoom = screen.getByRole("button", { name: "Zoomer" });
    expect(pressed(document.body, " ")).toBe("next");
    expect(pressed(button, " ")).toBeUndefined();
    expect(pressed(button, "ArrowRight")).toBe("next");
    expect(pressed(select, "ArrowDown")).toBeUndefined();
    expect(pressed(select, "PageDown")).toBe("next");
    expect(pressed(screen.getByLabelText("Texte"), "b")).toBeUndefined();
    expect(pressed(zoom, "ArrowRight")).toBeUndefined();
    expect(pressed(zoom, "PageUp")).toBe("previous");
  });

  it("print with pages prepared first, and leave what another part has taken", () => {
    const obey = vi.fn();
    render(<Page obey={obey} />);
    fireEvent.keyDown(document.body, { key: "p", ctrlKey: true });
    expect(obey).toHaveBeenCalledExactlyOnceWith("print");
    obey.mockClear();
    const take = (event: Event) => event.preventDefault();
    document.addEventListener("keydown", take);
    fireEvent.keyDown(document.body, { key: "ArrowRight" });
    expect(obey).not.toHaveBeenCalled();
    document.removeEventListener("keydown", take);
  });
});

describe("two windows of one story", () => {
  /** The browser's channel, delivered at once and to the others only. */
  class Channel {
    static open: Channel[] = [];
    onmessage: ((event: { data: unknown }) => void) | null = null;
    constructor(readonly name: string) {
      Channel.open.push(this);
    }
    postMessage(data: unknown) {
      for (const other of Channel.open) {
        if (other !== this && other.name === this.name) act(() => other.onmessage?.({ data }));
      }
    }
    close() {
      Channel.open = Channel.open.filter((channel) => channel !== this);
    }
  }
  beforeEach(() => {
    Channel.open = [];
    vi.stubGlobal("BroadcastChannel", Channel);
  });
  afterEach(() => vi.unstubAllGlobals());

  interface WindowProps {
    readonly side: Role;
    readonly shared: Shared;
    readonly onShared: (next: Shared) => void;
    readonly story?: string;
  }
  function Window({ side, shared, onShared, story = "alliances" }: WindowProps) {
    const { isOtherHere, tell } = useSync(story, side, shared, onShared);
    return (
      <button type="button" onClick={() => tell({ ...shared, page: shared.page + 1 })}>
        {side} {isOtherHere ? "relié" : "seul"}
      </button>
    );
  }

  it("a window that arrives is told the page; each hears of the other’s coming and going", async () => {
    const heard = vi.fn();
    render(<Window side="screen" shared={{ page: 4, isBlack: true }} onShared={vi.fn()} />);
    const second = render(<Window side="speaker" shared={{ page: 1, isBlack: false }} onShared={heard} />);
    await waitFor(() => expect(screen.getByText("screen relié")).toBeTruthy());
    expect(screen.getByText("speaker relié")).toBeTruthy();
    expect(heard).toHaveBeenCalledWith({ page: 4, isBlack: true });
    second.unmount();
    expect(screen.getByText("screen seul")).toBeTruthy();
  });

  it("of two windows of the room, one may close", () => {
    render(<Window side="speaker" shared={{ page: 4, isBlack: false }} onShared={vi.fn()} />);
    const [first, second] = [1, 2].map(() =>
      render(<Window side="screen" shared={{ page: 4, isBlack: false }} onShared={vi.fn()} />),
    );
    first?.unmount();
    expect(screen.getByText("speaker relié")).toBeTruthy();
    second?.unmount();
    expect(screen.getByText("speaker seul")).toBeTruthy();
  });

  it("a page turned in one is turned in the other, and not in another story", () => {
    const heard = vi.fn();
    const elsewhere = vi.fn();
    render(<Window side="screen" shared={{ page: 4, isBlack: false }} onShared={heard} />);
    render(<Window side="speaker" shared={{ page: 4, isBlack: false }} onShared={vi.fn()} />);
    render(
      <Window
        side="screen"
        shared={{ page: 1, isBlack: false }}
        onShared={elsewhere}
        story="cites-educatives"
      />,
    );
    heard.mockClear();
    fireEvent.click(screen.getByText("speaker relié"));
    expect(heard).toHaveBeenCalledExactlyOnceWith({ page: 5, isBlack: false });
    expect(elsewhere).not.toHaveBeenCalled();
  });

  it("what another version says is dropped", () => {
    const heard = vi.fn();
    render(<Window side="screen" shared={{ page: 1, isBlack: false }} onShared={heard} />);
    new Channel(Channel.open[0]?.name ?? "").postMessage({ kind: "state", role: "speaker", page: "9" });
    expect(heard).not.toHaveBeenCalled();
  });
});

describe("a story that is not here", () => {
  it("says where stories live, how to get this one, and keeps the view underneath", () => {
    const show = vi.fn();
    const viewState = {
      ...DEFAULT_VIEW_STATE,
      filters: { ...DEFAULT_VIEW_STATE.filters, departement: ["42"] },
      story: "le-mien",
      page: 3,
    };
    render(<MissingStory viewState={viewState} actions={{ show }} words={words} />);
    expect(screen.getByText(/fichier/)).toBeTruthy();
    const way = screen.getByRole("link", { name: "Ouvrir l’atlas" });
    expect(way.getAttribute("href")).toBe("?departement=42");
    fireEvent.click(way);
    expect(show).toHaveBeenCalledExactlyOnceWith({ story: null, page: 1, speaker: false });
  });

  it("tells a damaged link from a story of someone else", () => {
    const viewState = { ...DEFAULT_VIEW_STATE, story: ".abc" };
    render(<MissingStory viewState={viewState} actions={{ show: vi.fn() }} words={words} />);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(words.damagedTitle);
  });
});
