import "./charts.css";
import "./chartsStage.css";
import { lazy, useMemo } from "react";
import { CHARTS, type ChartId } from "../../domain/viewState";
import { formatViewState } from "../../state/urlCodec";
import { opensElsewhere } from "../opensElsewhere";
import { LatePart } from "../shell/LatePart";
import { ChartPaper } from "./kit/ChartPaper";
import { AllSourcesContext } from "./kit/ChartSources";
import type { SectionProps } from "./sectionProps";

const SECTIONS = {
  argent: lazy(() => import("./money/MoneySection")),
  themes: lazy(() => import("./themes/ThemesSection")),
  temps: lazy(() => import("./time/TimeSection")),
  couverture: lazy(() => import("./coverage/CoverageSection")),
  partenaires: lazy(() => import("./partners/PartnersSection")),
} satisfies Record<ChartId, unknown>;

/** The charts, one subject at a time: each is loaded when it is first shown. */
export default function ChartsStage(props: SectionProps) {
  const { core, view, actions, words, language } = props;
  const { viewState } = view;
  const { chart } = viewState;
  const allSources = useMemo(
    () => ({
      href: formatViewState({ ...viewState, view: "donnees" }),
      onOpen: () => actions.setView("donnees"),
    }),
    [viewState, actions],
  );
  const Section = SECTIONS[chart];
  return (
    <div className="charts">
      <ChartPaper
        title={words.subjects.heading[chart]}
        factsDate={core.factsDate}
        chips={view.chips}
        status={view.status}
        words={words}
        language={language}
      >
        <nav className="charts__subjects" aria-label={words.subjects.region}>
          {CHARTS.map((id) => (
            <a
              key={id}
              className="charts__subject"
              href={formatViewState({ ...viewState, chart: id })}
              aria-current={id === chart ? "page" : undefined}
              onClick={(event) => {
                if (opensElsewhere(event)) return;
                event.preventDefault();
                actions.show({ chart: id, grain: null });
              }}
            >
              {words.subjects.name[id]}
            </a>
          ))}
        </nav>
        <h2 className="charts__title">{words.subjects.heading[chart]}</h2>
        <AllSourcesContext value={allSources}>
          <LatePart words={words.app} key={chart}>
            <Section {...props} />
          </LatePart>
        </AllSourcesContext>
      </ChartPaper>
    </div>
  );
}
