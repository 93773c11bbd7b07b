import { extent, range } from "d3";
import { yearOf } from "../../domain/partialDate";
import { PARTNERSHIP_TYPES, type PartnershipType } from "../../domain/vocabulary";
import type { AnsweringPartnership } from "./answers";

/** How many partnerships of one type began in each year. */
export interface TypeByYear {
  readonly type: PartnershipType;
  readonly total: number;
  /** One for each year of the whole, in order. */
  readonly begun: readonly number[];
  /** Partnerships whose beginning no source dates. */
  readonly undated: number;
}

export interface TypesByYear {
  /** Every calendar year from the first beginning to the last: a year in which none began is one of them. */
  readonly years: readonly number[];
  /** Types that are there, the most partnerships first. */
  readonly types: readonly TypeByYear[];
}

/** Counts partnerships once, in the year they began. */
export function typesByYear(answers: readonly AnsweringPartnership[]): TypesByYear {
  const dated = answers.flatMap(({ row }) => (row.start === null ? [] : [yearOf(row.start)]));
  const [first, last] = extent(dated);
  const years = first === undefined ? [] : range(first, last + 1);
  const types = PARTNERSHIP_TYPES.flatMap((type) => {
    const rows = answers.map(({ row }) => row).filter((row) => row.type === type);
    if (rows.length === 0) return [];
    const begun = years.map(
      (year) => rows.filter(({ start }) => start !== null && yearOf(start) === year).length,
    );
    return [{ type, total: rows.length, begun, undated: rows.filter(({ start }) => start === null).length }];
  });
  return { years, types: types.sort((a, b) => b.total - a.total) };
}
