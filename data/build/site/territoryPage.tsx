import { renderToStaticMarkup } from "react-dom/server";
import type { Atlas, Core, CoreTerritory } from "../../../src/domain/facts";
import { NO_FILTERS } from "../../../src/domain/filters";
import { DEFAULT_VIEW_STATE } from "../../../src/domain/viewState";
import { fr } from "../../../src/i18n/fr";
import { frPages } from "../../../src/i18n/fr/pages";
import { formatViewState } from "../../../src/state/urlCodec";
import { TerritorySheet } from "../../../src/views/sheet/TerritorySheet";
import { BrandMark } from "../../../src/views/shell/BrandMark";

/** The sheet of a territory as a page that reads without script. Addresses are relative to that page. */
function TerritoryPage({ core, atlas, territory }: { core: Core; atlas: Atlas; territory: CoreTerritory }) {
  const atlasUrl = (search: string) => `../../${search}`;
  return (
    <div className="page">
      <header className="page__head">
        <a className="brand" href={atlasUrl("")}>
          <BrandMark />
          <span className="brand__name">{fr.app.name}</span>
        </a>
        <nav className="page__links" aria-label={fr.app.views}>
          <a href={atlasUrl(formatViewState({ ...DEFAULT_VIEW_STATE, territory: territory.id }))}>
            {fr.app.seeOnMap}
          </a>
          <a href={atlasUrl(formatViewState({ ...DEFAULT_VIEW_STATE, view: "tableau" }))}>
            {fr.app.allTerritories}
          </a>
        </nav>
      </header>
      <main>
        <TerritorySheet
          core={core}
          atlas={atlas}
          territoryId={territory.id}
          words={{ ...fr, ...frPages }}
          language="fr"
          hrefs={{
            territory: (id) => `../${id}/`,
            filter: (patch) =>
              atlasUrl(formatViewState({ ...DEFAULT_VIEW_STATE, filters: { ...NO_FILTERS, ...patch } })),
          }}
        />
      </main>
      <footer className="footer">
        <span>{fr.app.name}</span>
        <span>{fr.app.footer}</span>
      </footer>
    </div>
  );
}

/** Markup of the body of the page of `territory`. */
export function renderTerritoryPage(core: Core, atlas: Atlas, territory: CoreTerritory): string {
  return renderToStaticMarkup(<TerritoryPage core={core} atlas={atlas} territory={territory} />);
}
