import { type ComponentType, useEffect, useState } from "react";
import type { ChartId } from "../../../domain/viewState";
import { loadIndicators } from "../../useIndicator";
import { whenIdle } from "../../whenIdle";
import type { PrintDeckProps } from "./print/PrintDeck";
import { hasTimeline, kindOf, type Slide } from "./slides";

const CHART_CODE = {
  argent: () => import("../../charts/money/MoneySection"),
  themes: () => import("../../charts/themes/ThemesSection"),
  temps: () => import("../../charts/time/TimeSection"),
  couverture: () => import("../../charts/coverage/CoverageSection"),
  partenaires: () => import("../../charts/partners/PartnersSection"),
} satisfies Record<ChartId, () => Promise<unknown>>;

/** What is fetched for later is not given up with the page that asked for it. */
const KEEP = new AbortController().signal;

/** What a slide is shown with, beyond the code of the presentation itself. */
function codeOf({ view }: Slide): readonly (() => Promise<unknown>)[] {
  const code: (() => Promise<unknown>)[] = [];
  if (kindOf(view) === "comparison" || hasTimeline(view)) code.push(() => import("../../stage/BottomDock"));
  if (kindOf(view) === "comparison") code.push(() => import("../../compare/ComparisonDock"));
  if (hasTimeline(view)) code.push(() => import("../../charts/time/Timeline"));
  if (kindOf(view) === "panel") code.push(() => import("../../stage/PanelStage"));
  if (view.view === "graphiques") {
    code.push(() => import("../../charts/ChartsStage"), CHART_CODE[view.chart]);
  }
  if (view.view === "tableau") code.push(() => import("../../stage/tableEntry"));
  if (view.view === "rapport") code.push(() => import("../../report/ReportStage"));
  if (view.indicator !== "vague") code.push(loadIndicators);
  const { camera } = view;
  if (camera !== null) {
    code.push(
      () => import("../../map/CloseMap"),
      () => import("./still/useGround").then((still) => still.loadGround(camera.zoom, KEEP)),
    );
  }
  return code;
}

/**
 * Fetches the code of every slide while the room reads the first one: the next page comes at once, and the
 * story goes on should the network leave. A page that could not be prepared asks again when it is shown.
 * @returns what draws the pages for paper, once it is there: a browser that prints waits for nothing
 */
export function usePreload(slides: readonly Slide[]): ComponentType<PrintDeckProps> | null {
  const [paper, setPaper] = useState<ComponentType<PrintDeckProps> | null>(null);
  useEffect(
    () =>
      whenIdle(() => {
        for (const load of slides.flatMap(codeOf)) load().catch(() => undefined);
        import("./print/PrintDeck").then(
          (loaded) => setPaper(() => loaded.default),
          () => undefined,
        );
      }, 3000),
    [slides],
  );
  return paper;
}
