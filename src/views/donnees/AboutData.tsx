import { type ReactNode, useMemo } from "react";
import { type Atlas, type Core, isPartnership, type Source } from "../../domain/facts";
import { parsePartialDate } from "../../domain/partialDate";
import type { Language } from "../../domain/viewState";
import { formatNumber, formatPartialDate } from "../../i18n/format";
import { nationalFacts } from "../../scene/errorReport/nationalFacts";
import { goToFragment } from "../goToFragment";
import type { Reporting } from "../sheet/sheetContext";
import { AboutContext, type AboutWords } from "./aboutContext";
import { CitePart } from "./CitePart";
import { CollectivePart } from "./CollectivePart";
import { CompletenessPart } from "./CompletenessPart";
import { DisagreementsPart } from "./DisagreementsPart";
import { DoubtsPart } from "./DoubtsPart";
import { DownloadsPart } from "./DownloadsPart";
import { FactsPart } from "./FactsPart";
import { GlossaryPart } from "./GlossaryPart";
import { ListsPart } from "./ListsPart";
import { Part } from "./Part";
import { Prose } from "./Prose";
import { ReportPart } from "./ReportFact";
import { SourcesPart } from "./SourcesPart";
import { TermsPart } from "./TermsPart";
import { ThemesPart } from "./ThemesPart";

export interface AboutDataProps {
  readonly core: Core;
  /** `null` while the details load, or when they failed; the rules and downloads show meanwhile. */
  readonly atlas: Atlas | null;
  readonly words: AboutWords;
  readonly language: Language;
  /** What stands for the details while they are missing: the caller's loading or error message. */
  readonly pending?: ReactNode;
  /** Where the served files are, relative to the page. */
  readonly dataBase?: string;
  /** Address of the site, where the build knows it, for the citation; the app reads its own. */
  readonly siteAddress?: string | null;
  /** Address of the sheet of a territory; without it names are no links. */
  readonly hrefOf?: (id: string) => string;
  /** Opens a sheet without leaving the page. */
  readonly onOpenTerritory?: (id: string) => void;
  /** Whether errors can be reported and texts copied: in the app, not in a static page. */
  readonly canReport?: boolean;
}

const NO_SOURCES: readonly Source[] = [];

/** About the data: what is known, rules, method, doubts, national facts, disagreements, amounts, questions, files, sources. */
export function AboutData({
  core,
  atlas,
  words,
  language,
  pending,
  dataBase = "data/",
  siteAddress = null,
  hrefOf,
  onOpenTerritory,
  canReport = false,
}: AboutDataProps) {
  const { data } = words;
  const sources = useMemo(
    () => new Map((atlas?.sources ?? NO_SOURCES).map((source) => [source.id, source])),
    [atlas],
  );
  const compiled = parsePartialDate(core.factsDate);
  const reporting = useMemo<Reporting | undefined>(
    () =>
      canReport && atlas !== null
        ? { facts: (all) => nationalFacts(atlas, all, language), factsDate: core.factsDate }
        : undefined,
    [canReport, core, atlas, language],
  );
  const parts = partsOf({ core, atlas, words, dataBase, siteAddress, canReport });
  return (
    <AboutContext value={{ words, language, sources, hrefOf, onOpenTerritory, reporting }}>
      <div className="about">
        <header className="about__header">
          <h2 className="about__title">{data.title}</h2>
          <p className="about__intro">{data.intro}</p>
          {compiled !== null && (
            <p className="about__compiled">{data.compiled(formatPartialDate(compiled, language))}</p>
          )}
          <Tally core={core} atlas={atlas} words={words} language={language} />
        </header>
        <nav className="about__contents" aria-label={data.contents}>
          <ol>
            {parts.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`} onClick={(event) => goToFragment(event, "start")}>
                  {title}
                </a>
              </li>
            ))}
          </ol>
        </nav>
        <div className="about__parts">
          {parts.map(({ id, content }) => (
            <div key={id}>{content}</div>
          ))}
          {atlas === null && pending}
          <p className="about__independent">{data.independent}</p>
        </div>
      </div>
    </AboutContext>
  );
}

interface PartContent {
  readonly id: string;
  readonly title: string;
  readonly content: ReactNode;
}

/** The parts that can be shown, in reading order: those that need the details wait for them. */
function partsOf({
  core,
  atlas,
  words,
  dataBase,
  siteAddress,
  canReport,
}: Pick<AboutDataProps, "core" | "atlas" | "words"> & {
  readonly dataBase: string;
  readonly siteAddress: string | null;
  readonly canReport: boolean;
}): readonly PartContent[] {
  const { data } = words;
  const part = (name: string, title: string, content: (id: string) => ReactNode) => ({
    id: name,
    title,
    content: content(name),
  });
  const rules = part("regles", data.rules, (id) => (
    <TermsPart id={id} title={data.rules} items={Object.values(data.rule)} />
  ));
  const method = part("methode", data.method.title, (id) => (
    <TermsPart id={id} title={data.method.title} items={Object.values(data.method.item)} />
  ));
  const files = part("tables", data.downloads, (id) => <DownloadsPart id={id} base={dataBase} />);
  const cite = part("citer", data.cite.title, (id) => (
    <CitePart id={id} factsDate={core.factsDate} siteAddress={siteAddress} />
  ));
  const credits = part("credits", data.credits, (id) => (
    <Part id={id} title={data.credits}>
      <dl className="about__credits">
        {Object.values(data.credit).map(({ what, text }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Part>
  ));
  const glossary = part("glossaire", data.words.title, (id) => <GlossaryPart id={id} />);
  if (atlas === null) return [rules, method, glossary, files, cite, credits];
  return [
    part("completude", data.completeness.title, (id) => (
      <CompletenessPart id={id} core={core} atlas={atlas} />
    )),
    rules,
    method,
    part("doutes", data.doubts.title, (id) => <DoubtsPart id={id} core={core} atlas={atlas} />),
    part("questions", data.questions, (id) => (
      <Part id={id} title={data.questions} help={data.questionsHelp}>
        <ul className="about__questions">
          {atlas.openQuestions.map((question) => (
            <li key={question.id}>
              <Prose>{question.statement}</Prose>
            </li>
          ))}
        </ul>
      </Part>
    )),
    part("desaccords", data.disagreements, (id) => <DisagreementsPart id={id} atlas={atlas} />),
    part("faits", data.facts, (id) => <FactsPart id={id} atlas={atlas} />),
    part("montants", data.collective, (id) => <CollectivePart id={id} core={core} atlas={atlas} />),
    part("listes", data.lists, (id) => <ListsPart id={id} atlas={atlas} />),
    part("themes", data.themes, (id) => <ThemesPart id={id} core={core} atlas={atlas} />),
    glossary,
    files,
    cite,
    part("sources", data.sources, (id) => <SourcesPart id={id} atlas={atlas} />),
    credits,
    ...(canReport ? [part("signaler", data.report.title, (id) => <ReportPart id={id} />)] : []),
  ];
}

function Tally({
  core,
  atlas,
  words,
  language,
}: Pick<AboutDataProps, "core" | "atlas" | "words" | "language">) {
  const { tally } = words.data;
  const counts = [
    [tally.territories, core.territories.length],
    [tally.partnerships, core.partnerships.filter(isPartnership).length],
    [tally.amounts, core.budgets.length],
    ...(atlas === null ? [] : [[tally.sources, atlas.sources.length] as const]),
  ] as const;
  return (
    <ul className="about__tally">
      {counts.map(([what, count]) => (
        <li key={what}>
          <strong>{formatNumber(count, language)}</strong> {what}
        </li>
      ))}
    </ul>
  );
}
