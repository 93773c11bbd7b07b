import { cleanText } from "../../dataset/cleanText";
import { type Cell, parseCsv } from "../../dataset/csv";
import { decodeTable, isGarbled } from "../../dataset/encoding";
import { nearest } from "../../dataset/nearest";
import { fail, type Outcome, succeed } from "../../dataset/outcome";
import { detectSeparator } from "../../dataset/separator";
import type { Atlas, Core, CoreTerritory } from "../../domain/facts";
import { buildSheetDetails, buildSheetHead } from "../sheetModel";
import { webAddress } from "../sheetReferences";
import { askedColumns, CHECKLIST_COLUMNS, type ChecklistColumn } from "./checklist";
import { readCompleted, readDate } from "./completedCell";
import { COMPLETED_COLUMNS, type CompletedColumn, type Completion } from "./completion";
import type { CompletionProblem, CompletionReason } from "./completionProblem";
import { missingFacts } from "./missingFacts";

/** What a completed file gives: what is right is kept, and each row refused says why. */
export interface ReadCompletions {
  readonly accepted: readonly Completion[];
  readonly problems: readonly CompletionProblem[];
  /** Rows whose value is still empty: nothing is wrong with them. */
  readonly leftEmpty: number;
}

/** Far more than every missing fact of France; a larger file is another file. */
export const LARGEST_FILE = 5_000_000;

/** Without these a row says nothing; the others may be absent from the file. */
const REQUIRED: readonly ChecklistColumn[] = ["id", "colonne", "valeur", "source_titre"];

/** A row by the names of its columns, with the line where it starts. */
interface Row {
  readonly line: number;
  readonly text: (column: ChecklistColumn) => string;
}

/**
 * Reads a file of missing facts that someone has filled in, in any of the encodings and separators that
 * spreadsheets write. A value is kept only with its source, of a fact that the atlas lacks.
 */
export function readCompletions(bytes: Uint8Array, core: Core, atlas: Atlas): ReadCompletions {
  if (bytes.length > LARGEST_FILE) return refused({ code: "tooLarge", most: LARGEST_FILE });
  const text = decodeTable(bytes).text.replace(/^\uFEFF/, "");
  const { rows, findings } = parseCsv(text, detectSeparator(text, CHECKLIST_COLUMNS));
  const [header, ...body] = rows;
  if (header === undefined) return refused({ code: "empty" });
  const ranks = new Map(header.map(({ text: name }, rank) => [name.trim().toLowerCase(), rank]));
  const missing = REQUIRED.filter((column) => !ranks.has(column));
  if (missing.length > 0) {
    return {
      accepted: [],
      leftEmpty: 0,
      problems: missing.map((column) => ({ line: 1, column, reason: { code: "missingColumn" } })),
    };
  }

  const problems: CompletionProblem[] = findings.map(({ line }) => ({
    line,
    column: null,
    reason: { code: "quotes" },
  }));
  const accepted = new Map<string, { readonly completion: Completion; readonly line: number }>();
  const askedOf = askedByTerritory(core, atlas);
  let leftEmpty = 0;
  for (const cells of body) {
    const row = rowOf(cells, ranks);
    if (cells.length > header.length) {
      const reason = { code: "tooManyCells", found: cells.length, expected: header.length } as const;
      problems.push({ line: row.line, column: null, reason });
      continue;
    }
    if (row.text("valeur") === "") {
      if (row.text("id") !== "" && row.text("colonne") !== "") leftEmpty++;
      continue;
    }
    const read = readRow(row, core, askedOf);
    if (!read.ok) {
      problems.push(read.failure);
      continue;
    }
    const key = keyOf(read.value);
    const first = accepted.get(key);
    if (first === undefined) accepted.set(key, { completion: read.value, line: row.line });
    else problems.push({ line: row.line, column: "id", reason: { code: "repeated", firstLine: first.line } });
  }
  return {
    accepted: [...accepted.values()].map(({ completion }) => completion),
    problems: problems.sort((a, b) => a.line - b.line),
    leftEmpty,
  };
}

/** Those known before with those of a new file, which replace what they say again. */
export function mergeCompletions(
  before: readonly Completion[],
  added: readonly Completion[],
): readonly Completion[] {
  const all = new Map([...before, ...added].map((completion) => [keyOf(completion), completion]));
  return [...all.values()];
}

function refused(reason: CompletionReason): ReadCompletions {
  return { accepted: [], leftEmpty: 0, problems: [{ line: 1, column: null, reason }] };
}

/** A territory has several partnerships, and several amounts without payer: their values tell them apart. */
function keyOf({ territory, column, value, period }: Completion): string {
  const isOneOfMany = column === "partenariat" || column === "financeur" || column === "montant_eur";
  return JSON.stringify(isOneOfMany ? [territory, column, value, period] : [territory, column]);
}

function rowOf(cells: readonly Cell[], ranks: ReadonlyMap<string, number>): Row {
  return {
    line: cells[0]?.line ?? 1,
    text: (column) => {
      const rank = ranks.get(column);
      const written = rank === undefined ? "" : cleanText(cells[rank]?.text ?? "").trim();
      // The apostrophe that keeps a spreadsheet from running a text as a formula.
      return written.replace(/^'(?=[=+\-@])/, "");
    },
  };
}

type AskedOf = (territory: CoreTerritory) => ReadonlySet<CompletedColumn>;

function askedByTerritory(core: Core, atlas: Atlas): AskedOf {
  const known = new Map<string, ReadonlySet<CompletedColumn>>();
  return ({ id }) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const head = buildSheetHead(core, id);
    const details = head && buildSheetDetails(core, atlas, head);
    const asked = askedColumns(head && details ? missingFacts({ ...head, details }) : []);
    known.set(id, asked);
    return asked;
  };
}

function readRow(row: Row, core: Core, askedOf: AskedOf): Outcome<Completion, CompletionProblem> {
  const refuse = (column: ChecklistColumn, reason: CompletionReason) =>
    fail({ line: row.line, column, reason });
  const garbled = CHECKLIST_COLUMNS.find((column) => isGarbled(row.text(column)));
  if (garbled !== undefined) {
    return refuse(garbled, { code: "garbled", found: row.text(garbled).slice(0, 40) });
  }
  const territory = core.territories.find(({ id }) => id === row.text("id"));
  if (territory === undefined) {
    const ids = core.territories.map(({ id }) => id);
    return refuse("id", {
      code: "unknownTerritory",
      found: row.text("id"),
      nearest: nearest(row.text("id"), ids),
    });
  }
  const column = COMPLETED_COLUMNS.find((each) => each === row.text("colonne"));
  if (column === undefined) {
    const found = row.text("colonne");
    return refuse("colonne", { code: "unknownColumn", found, nearest: nearest(found, COMPLETED_COLUMNS) });
  }
  if (!askedOf(territory).has(column)) return refuse("colonne", { code: "alreadyKnown", asked: column });
  const value = readCompleted(row.text("valeur"), { core, territory, column });
  if (!value.ok) return refuse("valeur", value.failure);
  const source = readSource(row);
  if (!source.ok) return fail(source.failure);
  return succeed({
    territory: territory.id,
    column,
    value: value.value,
    period: row.text("annee_ou_periode") || null,
    source: source.value,
    comment: row.text("commentaire") || null,
  });
}

/** Who says so: a title or an address at least, for a value without a source is worth nothing here. */
function readSource(row: Row): Outcome<Completion["source"], CompletionProblem> {
  const refuse = (column: ChecklistColumn, reason: CompletionReason) =>
    fail({ line: row.line, column, reason });
  const [title, url, dated] = [row.text("source_titre"), row.text("source_url"), row.text("source_date")];
  if (title === "" && url === "") return refuse("source_titre", { code: "noSource" });
  if (url !== "" && webAddress(url) === null) return refuse("source_url", { code: "badUrl", found: url });
  const date = dated === "" ? null : readDate(dated);
  if (dated !== "" && date === null) return refuse("source_date", { code: "badDate", found: dated });
  return succeed({ title: title || null, url: url || null, date });
}
