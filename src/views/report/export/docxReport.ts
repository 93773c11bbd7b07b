import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TextRun,
} from "docx";
import type { ReportDocument, ReportSection } from "../../../scene/report/reportDocument";
import { type DocxContext, docxBlock } from "./docxBlocks";
import { PAGE, textWidth } from "./docxPage";
import { DOCX_LISTS, docxStyles } from "./docxStyles";

/** Columns from which a table is laid on a landscape page, with its whole section. */
const WIDE_COLUMNS = 7;

/**
 * The report as a text document that an agent can take over: real headings, lists and tables, the title
 * at the head of each page and « Page X sur Y » at its foot.
 */
export function docxReport(report: ReportDocument, context: DocxContext): Document {
  const { words, language, address } = context;
  return new Document({
    title: report.title,
    subject: report.subtitle,
    creator: words.app.name,
    lastModifiedBy: words.app.name,
    description: [words.app.name, words.data.licence, address].join(" — "),
    styles: docxStyles(language),
    numbering: DOCX_LISTS,
    sections: pagesOf(report, context),
  });
}

interface Run {
  readonly isLandscape: boolean;
  readonly children: (Paragraph | Table)[];
}

/** Sections of Word: a new one where the paper turns. */
function pagesOf(report: ReportDocument, context: DocxContext): ISectionOptions[] {
  const runs: Run[] = [
    {
      isLandscape: false,
      children: [
        new Paragraph({ heading: HeadingLevel.TITLE, text: report.title }),
        new Paragraph({ style: "Subtitle", text: report.subtitle }),
      ],
    },
  ];
  for (const section of report.sections) {
    const isLandscape = isWide(section);
    let run = runs.at(-1);
    if (run === undefined || run.isLandscape !== isLandscape) {
      run = { isLandscape, children: [] };
      runs.push(run);
    }
    run.children.push(
      new Paragraph({ heading: HeadingLevel.HEADING_1, text: section.heading }),
      ...section.blocks.flatMap((block) => docxBlock(block, context, textWidth(isLandscape))),
    );
  }
  return runs.map(({ isLandscape, children }) => ({
    properties: {
      page: {
        size: {
          width: PAGE.width,
          height: PAGE.height,
          orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { top: PAGE.margin, right: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin },
      },
    },
    headers: { default: runningHead(report) },
    footers: { default: pageNumbers(context) },
    children,
  }));
}

function isWide({ blocks }: ReportSection): boolean {
  return blocks.some((block) => block.kind === "table" && block.table.table.columns.length >= WIDE_COLUMNS);
}

function runningHead({ runningHead }: ReportDocument): Header {
  return new Header({
    children: [new Paragraph({ style: "Header", children: [new TextRun({ text: runningHead, size: 16 })] })],
  });
}

/** Stands for a number that Word works out. */
const FIELD = "\0";

function pageNumbers({ words: { reportExport } }: DocxContext): Footer {
  const [before = "", between = "", after = ""] = reportExport.page(FIELD, FIELD).split(FIELD);
  const children = [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after];
  return new Footer({
    children: [
      new Paragraph({
        style: "Footer",
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ children: children.filter((part) => part !== ""), size: 16 })],
      }),
    ],
  });
}
