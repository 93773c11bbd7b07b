import { type ReactNode, useId, useMemo } from "react";
import { type Atlas, type Core, isPartnership, type Source } from "../../domain/facts";
import { parsePartialDate } from "../../domain/partialDate";
import type { Language } from "../../domain/viewState";
import { formatNumber, formatPartialDate } from "../../i18n/format";
import { goToFragment } from "../goToFragment";
import { AboutContext, type AboutWords } from "./aboutContext";
import { CollectivePart } from "./CollectivePart";
import { DisagreementsPart } from "./DisagreementsPart";
import { DownloadsPart } from "./DownloadsPart";
import { FactsPart } from "./FactsPart";
import { ListsPart } from "./ListsPart";
import { Part } from "./Part";
import { Prose } from "./Prose";
import { SourcesPart } from "./SourcesPart";
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
}

const NO_SOURCES: readonly Source[] = [];

/** How to read the atlas: rules, national facts, disagreements, amounts, questions, files, sources. */
export function AboutData({ core, atlas, words, language, pending, dataBase = "data/" }: AboutDataProps) {
  const prefix = useId();
  const { data } = words;
  const sources = useMemo(
    () => new Map((atlas?.sources ?? NO_SOURCES).map((source) => [source.id, source])),
    [atlas],
  );
  const compiled = parsePartialDate(core.factsDate);
  const parts = partsOf({ core, atlas, words, dataBase }, (name) => `${prefix}-${name}`);
  return (
    <AboutContext value={{ words, language, sources }}>
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
function partsOf(
  {
    core,
    atlas,
    words,
    dataBase,
  }: Pick<AboutDataProps, "core" | "atlas" | "words"> & { readonly dataBase: string },
  idOf: (name: string) => string,
): readonly PartContent[] {
  const { data } = words;
  const part = (name: string, title: string, content: (id: string) => ReactNode) => ({
    id: idOf(name),
    title,
    content: content(idOf(name)),
  });
  const rules = part("regles", data.rules, (id) => (
    <Part id={id} title={data.rules}>
      <dl className="about__rules">
        {Object.values(data.rule).map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Part>
  ));
  const files = part("tables", data.downloads, (id) => <DownloadsPart id={id} base={dataBase} />);
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
  if (atlas === null) return [rules, files, credits];
  return [
    rules,
    part("desaccords", data.disagreements, (id) => <DisagreementsPart id={id} atlas={atlas} />),
    part("faits", data.facts, (id) => <FactsPart id={id} atlas={atlas} />),
    part("montants", data.collective, (id) => <CollectivePart id={id} core={core} atlas={atlas} />),
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
    part("listes", data.lists, (id) => <ListsPart id={id} atlas={atlas} />),
    part("themes", data.themes, (id) => <ThemesPart id={id} core={core} atlas={atlas} />),
    files,
    part("sources", data.sources, (id) => <SourcesPart id={id} atlas={atlas} />),
    credits,
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
