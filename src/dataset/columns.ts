import {
  arrayAt,
  arrayOf,
  type Codec,
  type Json,
  malformed,
  number,
  numberOrText,
  objectAt,
  rankIn,
  text,
} from "./codec";

/** How one column of a table is written: all its values together, since like values compress best side by side. */
export type Column<Value> = Codec<readonly Value[]>;

type Columns<Row> = { readonly [Name in keyof Row]-?: Column<Row[Name]> };

/** Rows as one entry per column, in order of declaration. */
export function columnsOf<Row extends object>(columns: Columns<Row>): Column<Row> {
  const names = Object.keys(columns) as (keyof Row & string)[];
  return {
    write: (rows) =>
      Object.fromEntries(names.map((name) => [name, columns[name].write(rows.map((row) => row[name]))])),
    read: (json, path) => {
      const object = objectAt(json, path);
      const read = names.map((name) => columns[name].read(object[name], `${path}.${name}`));
      const length = read[0]?.length ?? 0;
      if (read.some((column) => column.length !== length)) malformed(path, "columns of one length");
      return Array.from(
        { length },
        (_, row) => Object.fromEntries(names.map((name, column) => [name, read[column]?.[row]])) as Row,
      );
    },
  };
}

/** Texts as the lines of one string; as an array when a text is itself of several lines, or when there is none. */
export const lines: Column<string> = {
  write: (values) =>
    values.length === 0 || values.some((value) => value.includes("\n")) ? [...values] : values.join("\n"),
  read: (json, path) => (typeof json === "string" ? json.split("\n") : arrayOf(text).read(json, path)),
};

/** Lists of texts as the lines of one string, items parted by `|`; as arrays when an item has one of these. */
export const listLines: Column<readonly string[]> = {
  write: (values) => {
    const isPlain = values.length > 0 && values.flat().every((item) => item !== "" && !/[|\n]/.test(item));
    return isPlain ? values.map((items) => items.join("|")).join("\n") : values;
  },
  read: (json, path) =>
    typeof json === "string"
      ? json.split("\n").map((line) => (line === "" ? [] : line.split("|")))
      : arrayOf(arrayOf(text)).read(json, path),
};

/** Integers as differences from one row to the next: shorter where neighbours in the table are alike. */
export const differences: Column<number> = {
  write: (values) => values.map((value, row) => value - (values[row - 1] ?? 0)),
  read: (json, path) => {
    let last = 0;
    return arrayAt(json, path).map((each, row) => {
      last += number.read(each, `${path}[${row}]`);
      return last;
    });
  },
};

/** Ids by rank, as differences: for rows that are sorted by the table they refer to. */
export function rankDifferences(ids: readonly string[]): Column<string> {
  const rank = rankIn(ids);
  return {
    write: (values) => differences.write(values.map(rank.write)),
    read: (json, path) => differences.read(json, path).map((each) => rank.read(each, path)),
  };
}

/** Codes as `shortenCode` leaves them: differences when all are numbers, as such otherwise. */
export const codes: Column<number | string> = {
  write: (values) => {
    const numbers = values.filter((value) => typeof value === "number");
    return numbers.length === values.length ? { by: differences.write(numbers) } : [...values];
  },
  read: (json, path) =>
    Array.isArray(json)
      ? arrayOf(numberOrText).read(json, path)
      : differences.read(objectAt(json, path).by, `${path}.by`),
};

/** A column where most values are `usual`: its length, then the gaps between the others, and the others. */
export function sparse<Value>(codec: Codec<Value>, usual: Value): Column<Value> {
  const usualJson = JSON.stringify(codec.write(usual));
  return {
    write: (values) => {
      const written = values.map(codec.write);
      const rows = [...written.keys()].filter((row) => JSON.stringify(written[row]) !== usualJson);
      const others: Json[] = rows.map((row) => written[row] ?? null);
      return [values.length, differences.write(rows), others];
    },
    read: (json, path) => {
      const [length, gaps, others] = arrayAt(json, path);
      const values: Value[] = Array.from({ length: number.read(length, `${path}[0]`) }, () => usual);
      const read = arrayOf(codec).read(others, `${path}[2]`);
      for (const [rank, row] of differences.read(gaps, `${path}[1]`).entries()) {
        const value = read[rank];
        if (value === undefined || row < 0 || row >= values.length)
          return malformed(path, "row of the table");
        values[row] = value;
      }
      return values;
    },
  };
}
