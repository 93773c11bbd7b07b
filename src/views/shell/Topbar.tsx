import type { ReactNode } from "react";
import { VIEWS, type View, type ViewState } from "../../domain/viewState";
import type { FirstMessages } from "../../i18n/messages";
import { formatViewState } from "../../state/urlCodec";
import { opensElsewhere } from "../opensElsewhere";
import { BrandMark } from "./BrandMark";

interface Props {
  readonly viewState: ViewState;
  readonly onView: (view: View) => void;
  readonly search: ReactNode;
  readonly tools: ReactNode;
  readonly words: FirstMessages["app"];
}

/** On a phone the tabs slide: the one that is open stays in sight. */
function showTab(tab: HTMLElement | null) {
  const tabs = tab?.parentElement;
  if (tabs) tabs.scrollLeft = tab.offsetLeft - (tabs.clientWidth - tab.clientWidth) / 2;
}

/** Name, search, views and tools. The tabs are links to the same view state, so they open in a new tab too. */
export function Topbar({ viewState, onView, search, tools, words }: Props) {
  return (
    <header className="topbar">
      <h1 className="brand">
        <BrandMark />
        <span className="brand__name">
          {words.name}
          <span className="brand__tagline">{words.tagline}</span>
        </span>
      </h1>
      {search}
      <nav className="views" aria-label={words.views}>
        {VIEWS.map((view) => (
          <a
            key={view}
            ref={viewState.view === view ? showTab : undefined}
            className="views__tab"
            href={formatViewState({ ...viewState, view }) || "./"}
            aria-current={viewState.view === view ? "page" : undefined}
            onClick={(event) => {
              if (opensElsewhere(event)) return;
              event.preventDefault();
              onView(view);
            }}
          >
            {words.view[view]}
          </a>
        ))}
      </nav>
      <div className="tools">{tools}</div>
    </header>
  );
}
