import { StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import "./views/tokens.css";
import "./views/app.css";
import { decodeIndex } from "./dataset/indexCodec";
import type { Atlas, Core } from "./domain/facts";
import type { Language } from "./domain/viewState";
import { fr } from "./i18n/fr";
import type { FirstMessages } from "./i18n/messages";
import type { TextEngine } from "./query/textEngine";
import { loadTypeface } from "./services/documentLook";
import { loadJson } from "./services/loadData";
import { markInteractive, measureFilters } from "./services/timing";
import { browserHistory } from "./state/browserHistory";
import { bindHistory } from "./state/history";
import { knownValuesOf } from "./state/knownValues";
import { createAtlasStore } from "./state/store";
import { formatViewState, parseViewState } from "./state/urlCodec";
import { Root } from "./views/Root";
import { LoadFailure } from "./views/shell/LoadFailure";
import { loadIndicators } from "./views/useIndicator";
import { whenIdle } from "./views/whenIdle";

async function loadWords(language: Language): Promise<FirstMessages> {
  return language === "fr" ? fr : (await import("./i18n/en")).en;
}

async function loadText(core: Core): Promise<TextEngine> {
  const engine = (await import("./query/textEngine")).createTextEngine(core);
  engine.warm();
  return engine;
}

async function loadAtlas(): Promise<Atlas> {
  const [{ decodeAtlas }, json] = await Promise.all([
    import("./dataset/atlasCodec"),
    loadJson("data/atlas.json"),
  ]);
  const outcome = decodeAtlas(json);
  if (!outcome.ok) throw new Error(`data/atlas.json: ${outcome.failure}`);
  return outcome.value;
}

async function keepForOffline(): Promise<void> {
  (await import("./services/offline")).keepForOffline();
}

/** The page answers: filters work. */
function tellReady(): void {
  document.documentElement.classList.remove("is-deferred");
  markInteractive();
  void loadTypeface();
  if (import.meta.env.PROD) whenIdle(() => void keepForOffline().catch(() => undefined), 10_000);
}

async function start(container: HTMLElement): Promise<void> {
  const outcome = decodeIndex(await loadJson("data/index.json"));
  if (!outcome.ok) throw new Error(`data/index.json: ${outcome.failure}`);
  const core = outcome.value;
  const known = knownValuesOf(core);
  const { state, dropped } = parseViewState(location.search, known);
  const store = createAtlasStore({ initial: state, dropped, communes: known.communes });
  const [words, text] = await Promise.all([
    loadWords(state.language),
    state.filters.q === "" ? null : loadText(core),
    // Without them the map is coloured by wave, and asks again.
    state.indicator === "vague" ? null : loadIndicators().catch(() => undefined),
  ]);
  // After all that may fail: a retry starts anew, and must not leave a listener behind.
  bindHistory(store, browserHistory(window), known);
  measureFilters(store);
  const root = (
    <StrictMode>
      <Root
        store={store}
        core={core}
        loadAtlas={loadAtlas}
        loadWords={loadWords}
        loadText={loadText}
        words={words}
        text={text}
        onReady={tellReady}
      />
    </StrictMode>
  );
  // The prerendered page is the default view: any other view is drawn anew.
  const isDefault = formatViewState(state) === "" && dropped.length === 0;
  if (isDefault && container.firstElementChild) hydrateRoot(container, root);
  else createRoot(container).render(root);
}

function startOrTell(container: HTMLElement): void {
  start(container).catch((error: unknown) => {
    console.error(error);
    document.documentElement.classList.remove("is-deferred");
    const failure = document.createElement("div");
    container.before(failure);
    const root = createRoot(failure);
    root.render(
      <LoadFailure
        words={fr.app}
        onRetry={() => {
          root.unmount();
          failure.remove();
          startOrTell(container);
        }}
      />,
    );
  });
}

const container = document.getElementById("app");
if (container) startOrTell(container);
