import { type ReactNode, useCallback, useMemo, useState } from "react";
import type { FirstMessages } from "../../i18n/messages";
import type { AtlasActions } from "../../state/store";
import { LegendPanel } from "../map/LegendPanel";
import { MapView } from "../map/MapView";
import { MARK_UNIT, markUnit } from "../map/markUnit";
import { TieChoice } from "../map/TieChoice";
import { listEntries } from "../results/listEntries";
import { TerritoryList } from "../results/TerritoryList";
import type { AtlasView } from "../useAtlasView";

interface Props {
  readonly view: AtlasView;
  readonly actions: AtlasActions;
  /** What the ties drawn mean: beside the sheet when one is open, which hides the list. */
  readonly ties: ReactNode;
  readonly summary: ReactNode;
  /** What to show instead of the list when nothing matches; else `null`. */
  readonly empty: ReactNode;
  readonly sheet: ReactNode;
  readonly words: FirstMessages;
}

/** The map with its legend, and beside it the summary and the list: one set of territories. */
export function MapStage({ view, actions, ties, summary, empty, sheet, words }: Props) {
  const { viewState, scene, territories } = view;
  const [activeId, setActiveId] = useState<string | null>(null);
  const [unit, setUnit] = useState(MARK_UNIT);
  const follow = useCallback((width: number) => setUnit(markUnit(width)), []);
  const { zones } = scene;
  const open = useCallback(
    (id: string) => {
      const zone = zones.find((each) => each.id === id);
      if (zone === undefined) return actions.openTerritory(id);
      actions.toggleOption(viewState.grain === "region" ? "region" : "departement", id);
    },
    [zones, actions, viewState.grain],
  );
  const matches = useMemo(
    () => listEntries(view.matches, scene, territories),
    [view.matches, scene, territories],
  );
  const unknown = useMemo(
    () => listEntries(view.unknown, scene, territories),
    [view.unknown, scene, territories],
  );
  return (
    <div className="stage__body" data-sheet={viewState.territory === null ? undefined : ""}>
      <section className="map-region" aria-label={words.map.region}>
        <MapView
          scene={scene}
          territories={territories}
          activeId={activeId}
          selectedId={viewState.territory}
          camera={viewState.camera}
          basemap={viewState.basemap}
          colorTheme={viewState.colorTheme}
          onActive={setActiveId}
          onOpen={open}
          onCamera={actions.setCamera}
          onWidth={follow}
          onBasemap={actions.setBasemap}
          language={viewState.language}
          words={words}
        />
        <div className="map-side">
          <LegendPanel scene={scene} unit={unit} words={words} />
          <TieChoice ties={viewState.ties} onTies={(ties) => actions.show({ ties })} words={words.map} />
          {viewState.territory === null && ties}
          {summary}
          {empty}
          {matches.length + unknown.length > 0 && (
            <TerritoryList
              matches={matches}
              unknown={unknown}
              activeId={activeId}
              selectedId={viewState.territory}
              onActive={setActiveId}
              onOpen={actions.openTerritory}
              words={words}
              factsLang={viewState.language === "fr" ? undefined : "fr"}
            />
          )}
        </div>
      </section>
      {sheet}
    </div>
  );
}
