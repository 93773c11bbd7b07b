import { useEffect, useMemo, useState } from "react";
import type { Core } from "../domain/facts";
import type { Language, ViewState } from "../domain/viewState";
import type { FirstMessages } from "../i18n/messages";
import { paintedSentence } from "../scene/paintedSentence";
import { CLOSE_ZOOM } from "../scene/ties/closeZoom";
import type { Details } from "./details";
import type { Painter } from "./overlayPainter";
import type { AtlasView } from "./useAtlasView";

function wantsTies({ ties, filters, territory }: ViewState): boolean {
  return ties === "tous" || (ties === "choisis" && (territory !== null || filters.partenaire.length > 0));
}

/** Whether the view shows something that is drawn over the scene, from the details: zones, or ties. */
export function wantsOverlays(viewState: ViewState): boolean {
  return viewState.view === "carte" && (viewState.indicator === "couverture" || wantsTies(viewState));
}

async function loadPainter(language: Language): Promise<Painter> {
  return (await import("./overlayPainter")).painterIn(language);
}

/** A view with what is drawn over its scene. */
export interface OverlaidView extends AtlasView {
  /** Whether ties were asked for, and drawn where there are any. */
  readonly showsTies: boolean;
}

/**
 * The view with its overlays, drawn by code that is loaded when first asked for, and with the whole
 * summary. Until then, and should the code not come, the view stays as it is.
 */
export function useOverlays(
  view: AtlasView,
  core: Core,
  details: Details,
  words: FirstMessages,
): OverlaidView {
  const { viewState, result } = view;
  const { language, indicator, filters, grain, ties, territory } = viewState;
  const [painter, setPainter] = useState<Painter | null>(null);
  const isWanted = wantsOverlays(viewState);

  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    loadPainter(language).then(
      (loaded) => {
        if (isCurrent) setPainter(loaded);
      },
      // The map stays usable without what is drawn over it.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [isWanted, language]);

  const atlas = details.status === "ready" ? details.atlas : null;
  // From afar, moving the map draws nothing anew.
  const camera = viewState.camera !== null && viewState.camera.zoom >= CLOSE_ZOOM ? viewState.camera : null;
  const enriched = useMemo(() => {
    if (!isWanted || painter === null || atlas === null) return null;
    return painter.enrich(view.scene, {
      core,
      atlas,
      result,
      viewState: { indicator, filters, grain, ties, territory, camera },
      words: { ...words, ...painter.late },
      language,
    });
  }, [
    isWanted,
    painter,
    atlas,
    view.scene,
    core,
    result,
    indicator,
    filters,
    grain,
    ties,
    territory,
    camera,
    words,
    language,
  ]);

  const scene = enriched?.scene ?? view.scene;
  const summary = useMemo(() => {
    const painted = viewState.view === "carte" ? paintedSentence(scene.legend, words) : null;
    return [...view.summary, ...(painted === null ? [] : [painted]), ...(enriched?.sentences ?? [])];
  }, [view.summary, viewState.view, scene.legend, enriched, words]);
  return { ...view, scene, summary, showsTies: enriched !== null && wantsTies(viewState) };
}
