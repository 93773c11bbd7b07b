import { countOf, formatNumber } from "../../format";
import type { ties as french } from "../../fr/late/ties";
import { territories } from "../nouns";

const partnerships = (count: number) => countOf(count, "partnership", "partnerships", "en");
const departements = (count: number) => countOf(count, "département", "départements", "en");
const number = (value: number) => formatNumber(value, "en");

export const ties: typeof french = {
  title: "Ties between territories",
  region: "Key and list of ties",

  agreement: "Joint agreement: the territories are in the same partnership",
  agreementKnot: "From three on, the lines meet at a knot, which is not a place",
  shared: "Partner in common: each has its own agreement, which does not mean that they work together",
  place: "Place where the partnership acts, according to its source",
  grouped: "Ties gathered by département: the thicker the line, the more partnerships",
  groupedPartner: "Partnerships of the chosen partner, by département",
  lines: (count: number) => countOf(count, "line", "lines", "en"),

  reach: (name: string, reached: number, inDepartements: number, count: number, dates: string) =>
    `${name}: ${territories(reached)} in ${departements(inDepartements)}, ${partnerships(count)}${dates}.`,
  reachNone: (name: string) => `${name}: no territory in the current result.`,
  dates: (years: string | null, undated: number) => {
    const missing = `${number(undated)} undated`;
    if (years === null) return ` (${missing})`;
    return undated === 0 ? ` (${years})` : ` (${years}, ${missing})`;
  },
  themes: (list: string) => `Themes, by number of partnerships: ${list}.`,
  themesUnknown: (count: number) => `Theme not recorded for ${partnerships(count)}.`,
  elsewhere: (name: string, count: number) =>
    `${name}: ${countOf(count, "other territory", "other territories", "en")} outside the current result.`,
  alone: (name: string) => `Nothing to tie for ${name}: a single territory is named.`,
  noted: (title: string, note: string) => `“${title}”: ${note}`,
  otherPartners: (count: number) =>
    `${countOf(count, "other chosen partner is", "other chosen partners are", "en")} not detailed here.`,
  tied: (name: string, others: number, count: number, names: string) =>
    `${name} shares ${partnerships(count)} with ${countOf(others, "other territory", "other territories", "en")}: ${names}.`,
  tiedNone: (name: string) =>
    `No recorded partnership brings ${name} and another territory of the map together.`,
  tiedHidden: (name: string) => `${name} is not in the current result: its ties are not drawn.`,
  sharedWith: (count: number, names: string) =>
    `Without a joint agreement, ${countOf(count, "other territory has", "other territories have", "en")} a partner in common with it (${names}).`,
  acting: (name: string, places: string) => `${name} also acts at: ${places}.`,
  all: (tying: number, count: number) =>
    `Ties: ${countOf(tying, "partnership brings", "partnerships bring", "en")} several territories of the map together, of ${number(count)}.`,
  allNone: (count: number) =>
    `Ties: none of the ${partnerships(count)} of the result brings several territories of the map together.`,
  everywhere: (name: string, groups: number) =>
    `Partner in common not drawn for ${name}: its partnerships are with ${number(groups)} territories or groups of territories, each on its own; this does not say that they work together.`,
  unplaced: (places: string) => `Place not drawn, for want of a known position: ${places}.`,
  far: (lines: number, leftOut: number, within: number) => {
    const parts = [
      `At this scale ties are gathered by département: ${countOf(lines, "line", "lines", "en")}`,
    ];
    if (leftOut > 0) parts.push(`${countOf(leftOut, "lighter one is", "lighter ones are", "en")} not drawn`);
    if (within > 0) parts.push(`${partnerships(within)} within a single département, to be seen closer`);
    return `${parts.join("; ")}.`;
  },
  near: (lines: number) =>
    `Only the ties near the centre of the map are drawn: ${countOf(lines, "line", "lines", "en")}.`,

  name: {
    agreement: (names: string, what: string) => `${names}: ${what}`,
    shared: (names: string, partners: string) => `${names}: partner in common, ${partners}`,
    place: (names: string, place: string, what: string) => `${names}, at ${place}: ${what}`,
    grouped: (names: string, count: number) => `${names}: ${partnerships(count)}`,
    groupedPartner: (partners: string, place: string, count: number) =>
      `${partners}, ${place}: ${partnerships(count)}`,
    more: (count: number) => countOf(count, "other", "others", "en"),
  },

  listed: (count: number) => `${partnerships(count)} behind these lines`,
  agreements: "Joint agreements",
  common: "Partnerships of the partner in common",
  more: (count: number) =>
    `and ${countOf(count, "other", "others", "en")}, to be read in the sheets or the table.`,
  emptyAll: "No line: no partnership of the result brings several territories of the map together.",
  emptyChosen: "No line: the chosen partnerships do not bring several territories of the map together.",
  emptyNothing: "Choose a partner or open a territory to see its ties.",
  noDate: "date not recorded",
  noPartner: "partners not recorded",
  noSource: "source not recorded",
  source: "Source:",
  sources: "Sources:",
  with: (partners: string) => `With ${partners}`,
  at: (places: string) => `Place: ${places}`,
  inferred: "territory inferred",
};
