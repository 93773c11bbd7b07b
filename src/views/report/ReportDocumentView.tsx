import { type ReactNode, useMemo } from "react";
import type { Language } from "../../domain/viewState";
import type { AudienceWords } from "../../i18n/messages";
import type { ReportBlock, ReportDocument, ReportSection } from "../../scene/report/reportDocument";
import { goToFragment } from "../goToFragment";
import { ReportFigures } from "./ReportFigures";
import { ReportSources } from "./ReportSources";
import { ReportTableView } from "./ReportTableView";
import { type ReportSetting, ReportSettingContext, useReport } from "./reportView";

export interface ReportDocumentViewProps {
  readonly report: ReportDocument;
  /** What stands for the block "map". */
  readonly map: ReactNode;
  readonly hrefOf: (territory: string) => string;
  /** Opens a sheet in place of the links; left out in a static page. */
  readonly onOpen?: (territory: string) => void;
  /** A text with its difficult words explained. */
  readonly gloss?: (text: string) => ReactNode;
  /** Level of the title; sections are one below. 2 by default. */
  readonly level?: 1 | 2;
  /** What stands between the title and the first section: tools, a way out. */
  readonly head?: ReactNode;
  /** What stands at the end of a section, by its id. */
  readonly after?: Readonly<Record<string, ReactNode>>;
  readonly words: Pick<AudienceWords, "report" | "sheet" | "vocab">;
  readonly language: Language;
}

const plain = (text: string): ReactNode => text;

/** A report on a page or on paper: pure, so that it also stands in a static page. */
export function ReportDocumentView(props: ReportDocumentViewProps) {
  const { report, hrefOf, onOpen, gloss = plain, level = 2, words, language } = props;
  const setting = useMemo<ReportSetting>(
    () => ({
      hrefOf,
      onOpen,
      gloss,
      unknown: words.vocab.unknown,
      newTab: words.sheet.newTab,
      sourceName: words.report.source,
      language,
      factsLang: language === "fr" ? undefined : "fr",
    }),
    [hrefOf, onOpen, gloss, words, language],
  );
  const Title = level === 1 ? "h1" : "h2";
  const Heading = level === 1 ? "h2" : "h3";
  return (
    <ReportSettingContext value={setting}>
      <article className="report">
        <header className="report__header">
          <Title className="report__title" tabIndex={-1}>
            {report.title}
          </Title>
          <p className="report__subtitle">{report.subtitle}</p>
        </header>
        {props.head}
        <nav className="report__contents" aria-label={words.report.contents}>
          <ul>
            {report.sections.map(({ id, heading }) => (
              <li key={id}>
                <a href={`#${id}`} onClick={(event) => goToFragment(event, "start")}>
                  {heading}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {report.sections.map((section) => (
          <section key={section.id} className="report__section" aria-labelledby={section.id}>
            <Heading className="report__heading" id={section.id} tabIndex={-1}>
              {section.heading}
            </Heading>
            <Blocks section={section} map={props.map} />
            {props.after?.[section.id]}
          </section>
        ))}
      </article>
    </ReportSettingContext>
  );
}

function Blocks({ section, map }: { readonly section: ReportSection; readonly map: ReactNode }) {
  return section.blocks.map((block, rank) => (
    // Blocks have no id of their own and keep their order.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <Block key={rank} block={block} map={map} />
  ));
}

function Block({ block, map }: { readonly block: ReportBlock; readonly map: ReactNode }) {
  switch (block.kind) {
    case "paragraph":
      return <Paragraph text={block.text} isNote={block.tone === "note"} />;
    case "list":
      return (
        <ul className="report__list">
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case "figures":
      return <ReportFigures figures={block.figures} />;
    case "table":
      return <ReportTableView table={block.table} />;
    case "map":
      return map;
    case "sources":
      return <ReportSources sources={block.sources} />;
    default:
      return block satisfies never;
  }
}

function Paragraph({ text, isNote }: { readonly text: string; readonly isNote: boolean }) {
  const { gloss } = useReport();
  return <p className={isNote ? "report__note" : "report__paragraph"}>{gloss(text)}</p>;
}
