import { lazy, type ReactNode, Suspense } from "react";
import type { Core } from "../../domain/facts";
import type { Messages } from "../../i18n/messages";
import type { AtlasActions } from "../../state/store";
import type { Details } from "../details";
import type { SheetHrefs } from "../sheet/sheetContext";
import type { AtlasView } from "../useAtlasView";
import { UnknownTerritories } from "./UnknownTerritories";

const TerritoryTable = lazy(() => import("./tableEntry"));
const AboutData = lazy(() => import("./donneesEntry"));

interface Props {
  readonly core: Core;
  readonly view: AtlasView;
  readonly details: Details;
  readonly onRetry: () => void;
  readonly actions: AtlasActions;
  readonly hrefs: SheetHrefs;
  readonly summary: ReactNode;
  /** What to show instead of the table when nothing matches; else `null`. */
  readonly empty: ReactNode;
  readonly sheet: ReactNode;
  readonly words: Messages;
}

/** The views made of text and tables. */
export function PanelStage(props: Props) {
  const { core, view, details, actions, hrefs, words } = props;
  const { viewState } = view;
  const language = viewState.language;
  return (
    <div className="stage__body stage__body--wide" data-sheet={viewState.territory === null ? undefined : ""}>
      <div className="panel-scroll">
        <Suspense fallback={<p className="state">{words.app.loading}</p>}>
          {viewState.view === "tableau" ? (
            <>
              {props.summary}
              {props.empty}
              {view.matches.length > 0 && (
                <TerritoryTable
                  core={core}
                  ids={view.matches}
                  sort={viewState.sort}
                  onSort={actions.setSort}
                  hrefOf={hrefs.territory}
                  onOpen={actions.openTerritory}
                  selected={viewState.territory}
                  words={words}
                  language={language}
                />
              )}
              <UnknownTerritories
                ids={view.unknown}
                territories={view.territories}
                hrefOf={hrefs.territory}
                onOpen={actions.openTerritory}
                words={words}
              />
            </>
          ) : (
            <AboutData
              core={core}
              atlas={details.status === "ready" ? details.atlas : null}
              pending={<Pending details={details} onRetry={props.onRetry} words={words.app} />}
              words={words}
              language={language}
            />
          )}
        </Suspense>
      </div>
      {props.sheet}
    </div>
  );
}

function Pending({ details, onRetry, words }: Pick<Props, "details" | "onRetry"> & { words: Messages["app"] }) {
  return details.status === "failed" ? (
    <div className="state" role="alert">
      <p>{words.loadFailed}</p>
      <button type="button" className="button" onClick={onRetry}>
        {words.retry}
      </button>
    </div>
  ) : (
    <p className="state">{words.loading}</p>
  );
}
