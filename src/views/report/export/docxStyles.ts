import { AlignmentType, type IPropertiesOptions, LevelFormat } from "docx";
import type { Language } from "../../../domain/viewState";

/** Ids of the lists and of the styles that Word does not have of its own. */
export const BULLETS = "puces";
export const NUMBERS = "sources";
export const STYLE = { note: "Note", cell: "Cellule", cellHead: "CelluleTitre" } as const;

const INK = "14213A";
const FONT = "Arial";
const LOCALE: Record<Language, string> = { fr: "fr-FR", en: "en-GB" };

/** Half-points for sizes, twips for spaces: the units of Word. */
export function docxStyles(language: Language): NonNullable<IPropertiesOptions["styles"]> {
  return {
    default: {
      document: {
        run: { font: FONT, size: 20, color: INK, language: { value: LOCALE[language] } },
        paragraph: { spacing: { after: 120, line: 264 } },
      },
      title: { run: { font: FONT, size: 40, bold: true, color: INK }, paragraph: { spacing: { after: 80 } } },
      heading1: {
        run: { font: FONT, size: 28, bold: true, color: INK },
        paragraph: { spacing: { before: 320, after: 120 }, keepNext: true, outlineLevel: 0 },
      },
      hyperlink: { run: { color: "1D4F91", underline: {} } },
      listParagraph: { run: { font: FONT, size: 20 }, paragraph: { spacing: { after: 60 } } },
    },
    paragraphStyles: [
      {
        id: "Subtitle",
        name: "Subtitle",
        basedOn: "Normal",
        next: "Normal",
        quickFormat: true,
        run: { size: 24, color: "435069" },
        paragraph: { spacing: { after: 240 } },
      },
      {
        id: "Caption",
        name: "caption",
        basedOn: "Normal",
        next: "Normal",
        quickFormat: true,
        run: { bold: true, size: 20 },
        paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
      },
      {
        id: STYLE.note,
        name: STYLE.note,
        basedOn: "Normal",
        quickFormat: true,
        run: { italics: true, size: 18 },
        paragraph: { spacing: { before: 60, after: 120 } },
      },
      {
        id: STYLE.cell,
        name: "Cellule de tableau",
        basedOn: "Normal",
        quickFormat: true,
        run: { size: 17 },
        paragraph: { spacing: { before: 20, after: 20, line: 240 }, alignment: AlignmentType.LEFT },
      },
      {
        id: STYLE.cellHead,
        name: "Titre de colonne",
        basedOn: STYLE.cell,
        quickFormat: true,
        run: { bold: true, size: 17 },
        paragraph: { keepNext: true },
      },
    ],
  };
}

/** A bulleted list, and the numbered list of the sources. */
export const DOCX_LISTS: NonNullable<IPropertiesOptions["numbering"]> = {
  config: [
    {
      reference: BULLETS,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: "•",
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 400, hanging: 260 } } },
        },
      ],
    },
    {
      reference: NUMBERS,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: "%1.",
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 560, hanging: 460 } } },
        },
      ],
    },
  ],
};
