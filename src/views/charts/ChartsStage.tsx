import "./charts.css";
import "./chartsStage.css";
import "./figureAlone.css";
import { lazy, use, useMemo } from "react";
import { CHARTS, type ChartId } from "../../domain/viewState";
import { formatViewState } from "../../state/urlCodec";
import { opensElsewhere } from "../opensElsewhere";
import { LatePart } from "../shell/LatePart";
import { ChartPaper } from "./kit/ChartPaper";
import { AllSourcesContext } from "./kit/ChartSources";
import { EVERY_FIGURE, FigureContext } from "./kit/figureContext";
import type { SectionProps } from "./sectionProps";

const SECTIONS = {
  argent: lazy(() => import("./money/MoneySection")),
  themes: lazy(() => import("./themes/ThemesSection")),
  temps: lazy(() => import("./time/TimeSection")),
  couverture: lazy(() => import("./coverage/CoverageSection")),
  partenaires: lazy(() => import("./partners/PartnersSection")),
} satisfies Record<ChartId, unknown>;

interface Props extends SectionProps {
  /** Opens the panel of the stories. */
  readonly onTell: () => void;
}

/** The charts, one subject at a time: each is loaded when it is first shown. */
export default function ChartsStage({ onTell, ...props }: Props) {
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
  const outer = use(FigureContext);
  const figures = useMemo(() => {
    // A presentation says by itself which chart it shows, and adds none.
    if (outer !== EVERY_FIGURE) return outer;
    const onPresent = async (id: string, title: string) => {
      try {
        await (await import("../story/addFigure")).addFigure(viewState, id, title);
      } catch {
        // The panel, which asks for the same files, tells that they could not be loaded.
      }
      onTell();
    };
    return { only: null, onPresent: (id: string, title: string) => void onPresent(id, title) };
  }, [outer, viewState, onTell]);
  const Section = SECTIONS[chart];
  const section = (
    <AllSourcesContext value={allSources}>
      <FigureContext value={figures}>
        <LatePart words={words.app} key={chart}>
          <Section {...props} />
        </LatePart>
      </FigureContext>
    </AllSourcesContext>
  );
  if (figures.only !== null) return <div className="charts charts--one">{section}</div>;
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
        {section}
      </ChartPaper>
    </div>
  );
}
