import { describe, expect, it } from "vitest";
import { comparableGrant } from "../../src/dataset/comparableGrant";
import { coveredYears } from "../../src/dataset/coveredYears";
import type { Budget } from "../../src/domain/facts";
import type { PartnerNature } from "../../src/domain/vocabulary";
import { budget, date } from "../fixtures/sheetFixture";

const NATURES = new Map<string, PartnerNature>([
  ["etat", "etat"],
  ["prefecture", "etat"],
  ["ville", "commune"],
]);

const line = (fields: Partial<Budget> & Pick<Budget, "id" | "amount">): Budget =>
  budget({ territories: ["t"], annual: true, ...fields });

const THREE_YEARS = { annual: false, start: date("2020"), end: date("2022") } as const;
const grant = (...lines: readonly Budget[]) => comparableGrant("t", lines, NATURES);

describe("the comparable yearly State grant", () => {
  it("is the amount of a line stated as yearly", () => {
    const start = date("2020-03");
    expect(grant(line({ id: "a", amount: 200_000, start, approximation: "environ" }))).toEqual({
      amount: 200_000,
      method: "annuel",
      years: null,
      from: 2020,
      to: null,
      approximation: "environ",
      budget: "a",
    });
  });

  it("is an envelope divided by its years, and says so", () => {
    const envelope = line({ id: "a", amount: 600_000, nature: "convention", ...THREE_YEARS });
    expect(grant(envelope)).toMatchObject({
      amount: 200_000,
      method: "enveloppe",
      years: 3,
      from: 2020,
      to: 2022,
    });
  });

  it.each<[string, Partial<Budget>]>([
    ["whose rhythm is not said", { annual: null }],
    ["whose payer is unknown", { payers: [] }],
    ["paid by the State and another", { payers: ["etat", "ville"] }],
    ["of the starter fund", { nature: "amorcage" }],
    ["of another nature", { nature: "action" }],
    ["shared by several territories", { scope: "plusieurs", territories: ["t", "u"] }],
    ["of a national rule", { scope: "programme" }],
    ["of an envelope without end", { annual: false, start: date("2020") }],
    ["of another territory", { territories: ["u"] }],
  ])("is never a line %s", (_, fields) => {
    expect(grant(line({ id: "a", amount: 100_000, ...fields }))).toBeNull();
  });

  it("counts two services of the State as the State", () => {
    expect(grant(line({ id: "a", amount: 1, payers: ["etat", "prefecture"] }))).not.toBeNull();
  });

  it("prefers the yearly statement of an envelope to the envelope: they are the same money", () => {
    const envelope = line({ id: "total", amount: 600_000, ...THREE_YEARS });
    const yearly = line({ id: "yearly", amount: 200_000, includedIn: "total" });
    expect(grant(envelope, yearly)).toMatchObject({ budget: "yearly", amount: 200_000 });
  });

  it("does not take a share of an envelope for the grant", () => {
    const envelope = line({ id: "total", amount: 600_000, ...THREE_YEARS });
    const share = line({ id: "share", amount: 15_000, includedIn: "total" });
    expect(grant(share, envelope)).toMatchObject({ budget: "total", amount: 200_000 });
  });

  it("prefers a yearly line to a later envelope, then the latest period", () => {
    const first = line({ id: "2019", amount: 190_000, start: date("2019"), end: date("2019") });
    const second = line({ id: "2021", amount: 210_000, start: date("2021"), end: date("2021") });
    const envelope = line({
      id: "2024",
      amount: 900_000,
      annual: false,
      start: date("2024"),
      end: date("2026"),
    });
    expect(grant(first, second, envelope)).toMatchObject({ budget: "2021" });
    expect(grant(envelope, second, first)).toMatchObject({ budget: "2021" });
    expect(grant(line({ id: "undated", amount: 1 }), first)).toMatchObject({ budget: "2019" });
  });

  it("is never a sum", () => {
    expect(grant(line({ id: "a", amount: 100_000 }), line({ id: "b", amount: 50_000 }))).toMatchObject({
      amount: 100_000,
    });
  });
});

describe("the years of a period", () => {
  it.each([
    ["2020", "2022", 3],
    ["2021", "2021", 1],
    ["2020-09", "2023-08", 3],
    ["2020-09", "2023-09", 3],
    ["2021-01-15", "2021-06-30", 1],
    ["2020-09", "2022", 3],
    ["2020-03", "2022-12", 3],
  ])("from %s to %s are %i", (start, end, years) => {
    expect(coveredYears(date(start), date(end))).toBe(years);
  });
});
