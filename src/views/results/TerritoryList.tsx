import { useRef } from "react";
import type { FirstMessages } from "../../i18n/messages";
import type { Mark } from "../../scene/scene";
import { MarkGlyph } from "../map/MarkGlyph";
import { opensElsewhere } from "../opensElsewhere";

/** One line of the list: a territory as the map paints it. */
export interface ListEntry {
  readonly id: string;
  readonly name: string;
  /** Place, class and value: with the name, all that the mark says. */
  readonly detail: string;
  readonly glyph: Pick<Mark, "shape" | "token" | "hollow">;
}

interface Props {
  readonly matches: readonly ListEntry[];
  readonly unknown: readonly ListEntry[];
  readonly activeId: string | null;
  readonly selectedId: string | null;
  readonly onActive: (id: string | null) => void;
  readonly onOpen: (id: string) => void;
  readonly words: FirstMessages;
  /** Names stay in French whatever the language of the interface. */
  readonly factsLang?: "fr" | undefined;
}

/**
 * The territories of the result, one keyboard stop for them all (roving tabindex): arrows, Home and End
 * move, Enter opens. The same list serves the map of both renderers. Items are links to the static
 * page of the territory, so that it also reads without script.
 */
export function TerritoryList(props: Props) {
  const { matches, unknown, activeId, words } = props;
  const root = useRef<HTMLDivElement>(null);
  const firstId = matches[0]?.id ?? unknown[0]?.id ?? null;
  const known = activeId !== null && [...matches, ...unknown].some((entry) => entry.id === activeId);
  const stopId = known ? activeId : firstId;

  function move(event: React.KeyboardEvent) {
    const links = [...(root.current?.querySelectorAll<HTMLAnchorElement>("a.territories__link") ?? [])];
    const here = links.indexOf(document.activeElement as HTMLAnchorElement);
    if (here < 0) return;
    const target = {
      ArrowDown: here + 1,
      ArrowRight: here + 1,
      ArrowUp: here - 1,
      ArrowLeft: here - 1,
      Home: 0,
      End: links.length - 1,
    }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    links[Math.max(0, Math.min(links.length - 1, target))]?.focus();
  }

  const item = (entry: ListEntry) => (
    <li key={entry.id}>
      <a
        className="territories__link"
        href={`territoire/${entry.id}/`}
        tabIndex={entry.id === stopId ? 0 : -1}
        aria-current={entry.id === props.selectedId ? "true" : undefined}
        data-active={entry.id === activeId ? "" : undefined}
        onFocus={() => props.onActive(entry.id)}
        onMouseEnter={() => props.onActive(entry.id)}
        onMouseLeave={() => props.onActive(null)}
        onClick={(event) => {
          if (opensElsewhere(event)) return;
          event.preventDefault();
          props.onOpen(entry.id);
        }}
      >
        <svg className="territories__glyph" viewBox="-8 -8 16 16" aria-hidden="true">
          <MarkGlyph {...entry.glyph} radius={5} />
        </svg>
        <span className="territories__text">
          <span className="territories__name" lang={props.factsLang}>
            {entry.name}
          </span>{" "}
          <span className="territories__detail">{entry.detail}</span>
        </span>
      </a>
    </li>
  );

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move between the links inside
    <div
      className="territories"
      ref={root}
      onKeyDown={move}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) props.onActive(null);
      }}
    >
      <p className="sr-only">{words.map.keyboard}</p>
      <ul className="territories__list" aria-label={words.map.list}>
        {matches.map(item)}
      </ul>
      {unknown.length > 0 && (
        <>
          <h3 className="territories__heading">{words.app.unknownHeading(unknown.length)}</h3>
          <ul className="territories__list" aria-label={words.app.unknownHeading(unknown.length)}>
            {unknown.map(item)}
          </ul>
        </>
      )}
    </div>
  );
}
