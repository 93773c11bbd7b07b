import { type PartialDate, parsePartialDate } from "../domain/partialDate";
import { fail, type Outcome, succeed } from "./outcome";

/** What `JSON.parse` gives and `JSON.stringify` takes. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/** One way to write a value as JSON and to read it back, checked. */
export interface Codec<Value, Written extends Json = Json> {
  readonly write: (value: Value) => Written;
  /** Throws `Malformed` only; `decode` turns it into a failure. `path` says where the value stands. */
  readonly read: (json: unknown, path: string) => Value;
}

class Malformed extends Error {}

/** Reads `json` with `codec`. The failure says which part of the content is not of the expected shape. */
export function decode<Value>(codec: Pick<Codec<Value>, "read">, json: unknown): Outcome<Value, string> {
  try {
    return succeed(codec.read(json, "$"));
  } catch (error) {
    if (error instanceof Malformed) return fail(error.message);
    throw error;
  }
}

export function malformed(path: string, expected: string): never {
  throw new Malformed(`${path}: ${expected} expected`);
}

export const text: Codec<string> = {
  write: (value) => value,
  read: (json, path) => (typeof json === "string" ? json : malformed(path, "text")),
};

export const number: Codec<number> = {
  write: (value) => value,
  read: (json, path) => (typeof json === "number" ? json : malformed(path, "number")),
};

export const numberOrText: Codec<number | string> = {
  write: (value) => value,
  read: (json, path) =>
    typeof json === "number" || typeof json === "string" ? json : malformed(path, "number or text"),
};

export const boolean: Codec<boolean> = {
  write: (value) => value,
  read: (json, path) => (typeof json === "boolean" ? json : malformed(path, "boolean")),
};

export const partialDate: Codec<PartialDate> = {
  write: (value) => value,
  read: (json, path) => parsePartialDate(text.read(json, path)) ?? malformed(path, "date"),
};

export function nullable<Value>(codec: Codec<Value>): Codec<Value | null> {
  return {
    write: (value) => (value === null ? null : codec.write(value)),
    read: (json, path) => (json === null ? null : codec.read(json, path)),
  };
}

/** A value of a closed vocabulary, by itself. */
export function choice<Value extends string>(vocabulary: readonly Value[]): Codec<Value> {
  return {
    write: (value) => value,
    read: (json, path) =>
      vocabulary.find((value) => value === json) ?? malformed(path, vocabulary.join(" | ")),
  };
}

/** A value of a list that both sides hold, by its rank in it. */
export function rankIn<Value extends string>(values: readonly Value[]): Codec<Value, number> {
  const ranks = new Map(values.map((value, rank) => [value, rank]));
  return {
    write: (value) => {
      const rank = ranks.get(value);
      if (rank === undefined) throw new Error(`"${value}" is not in the list it is written by`);
      return rank;
    },
    read: (json, path) =>
      (typeof json === "number" ? values[json] : undefined) ?? malformed(path, "rank in a list"),
  };
}

export function arrayOf<Value>(codec: Codec<Value>): Codec<readonly Value[]> {
  return {
    write: (values) => values.map(codec.write),
    read: (json, path) => arrayAt(json, path).map((each, index) => codec.read(each, `${path}[${index}]`)),
  };
}

/** A short list: one element stands alone, without brackets. The element must not itself be an array. */
export function fewOf<Value>(codec: Codec<Value>): Codec<readonly Value[]> {
  const array = arrayOf(codec);
  return {
    write: (values) => {
      const [only] = values;
      return values.length === 1 && only !== undefined ? codec.write(only) : array.write(values);
    },
    read: (json, path) => (Array.isArray(json) ? array.read(json, path) : [codec.read(json, path)]),
  };
}

type Fields<Row> = { readonly [Name in keyof Row]-?: Codec<Row[Name]> };

/** An object, field by field. Fields that are `null` are left out and read back as `null`. */
export function recordOf<Row extends object>(fields: Fields<Row>): Codec<Row> {
  const names = namesOf(fields);
  return {
    write: (row) => {
      const written = names.map((name) => [name, fields[name].write(row[name])] as const);
      return Object.fromEntries(written.filter(([, value]) => value !== null));
    },
    read: (json, path) => {
      const object = objectAt(json, path);
      const read = names.map((name) => [name, fields[name].read(object[name] ?? null, `${path}.${name}`)]);
      return Object.fromEntries(read) as Row;
    },
  };
}

/** Values by free key. */
export function dictionaryOf<Value>(codec: Codec<Value>): Codec<Readonly<Record<string, Value>>> {
  return {
    write: (values) =>
      Object.fromEntries(Object.entries(values).map(([key, value]) => [key, codec.write(value)])),
    read: (json, path) =>
      Object.fromEntries(
        Object.entries(objectAt(json, path)).map(([key, value]) => [
          key,
          codec.read(value, `${path}.${key}`),
        ]),
      ),
  };
}

/** An object as the array of its fields, in their order of declaration. */
export function tupleOf<Row extends object>(fields: Fields<Row>): Codec<Row> {
  const names = namesOf(fields);
  return {
    write: (row) => names.map((name) => fields[name].write(row[name])),
    read: (json, path) => {
      const values = arrayAt(json, path);
      const read = names.map((name, index) => [name, fields[name].read(values[index], `${path}.${name}`)]);
      return Object.fromEntries(read) as Row;
    },
  };
}

/** Keys of a map of codecs, in order of declaration and with their type. */
function namesOf<Row extends object>(fields: Fields<Row>): (keyof Row & string)[] {
  return Object.keys(fields) as (keyof Row & string)[];
}

export function objectAt(json: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof json !== "object" || json === null || Array.isArray(json)) malformed(path, "object");
  return json as Readonly<Record<string, unknown>>;
}

export function arrayAt(json: unknown, path: string): readonly unknown[] {
  return Array.isArray(json) ? json : malformed(path, "array");
}
