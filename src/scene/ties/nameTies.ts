import type { Atlas, Core, Partner } from "../../domain/facts";
import type { Language } from "../../domain/viewState";
import { formatList } from "../../i18n/format";
import type { LateMessages } from "../../i18n/messages";
import type { Tie, TieEnd } from "../scene";
import type { Anchors } from "./tieEnds";
import type { LooseTie } from "./tieList";

/** Names told before "and n others". */
const TOLD = 3;

export interface NamingContext {
  readonly core: Core;
  readonly atlas: Atlas;
  readonly anchors: Anchors;
  readonly words: Pick<LateMessages, "ties">;
  readonly language: Language;
}

/** Gives each tie its id and its name: who, and by what partnership or partner. */
export function nameTies(ties: readonly LooseTie[], context: NamingContext): readonly Tie[] {
  const name = namer(context);
  const ranks = new Map<string, number>();
  return ties.map((tie) => {
    const stem = `${tie.kind}-${tie.partnerships[0] ?? ""}`;
    const rank = ranks.get(stem) ?? 0;
    ranks.set(stem, rank + 1);
    return {
      ...tie,
      id: `${stem}-${rank}`,
      weight: Math.max(1, tie.partnerships.length),
      accessibleName: name(tie),
    };
  });
}

function namer({ core, atlas, anchors, words, language }: NamingContext): (tie: LooseTie) => string {
  const { name } = words.ties;
  const rows = new Map(atlas.partnerships.map((row) => [row.id, row]));
  const partners = new Map<string, Partner>(core.partners.map((partner) => [partner.id, partner]));
  const departements = new Map(atlas.allDepartements.map((one) => [one.code, one.name]));
  const placeNames = new Map([...anchors.places.values()].map((place) => [place.end, place.name]));
  const told = (names: readonly string[]) => tellFew(names, TOLD, words.ties.name.more, language);
  const titles = ({ partnerships }: LooseTie) =>
    told(partnerships.flatMap((id) => rows.get(id)?.title ?? []));
  const members = ({ partnerships, from, to }: LooseTie) => {
    const pair = [from, to].flatMap(({ territory }) => anchors.territories.get(territory ?? "") ?? []);
    if (pair.length === 2)
      return formatList(
        pair.map(({ name: one }) => one),
        language,
      );
    const ids = new Set(partnerships.slice(0, TOLD).flatMap((id) => rows.get(id)?.territories ?? []));
    return told([...ids].flatMap((id) => anchors.territories.get(id)?.name ?? []));
  };
  const partnerNames = (ids: readonly string[]) => told(ids.flatMap((id) => partners.get(id)?.name ?? []));
  const cell = ({ territory, departements: codes }: TieEnd) =>
    territory === null
      ? (departements.get(codes[0] ?? "") ?? "")
      : (anchors.territories.get(territory)?.name ?? "");

  return (tie) => {
    switch (tie.kind) {
      case "partenariat":
        return name.agreement(members(tie), titles(tie));
      case "partenaire":
        return name.shared(members(tie), partnerNames(tie.partners));
      case "lieu":
        return name.place(members(tie), placeNames.get(tie.to) ?? "", titles(tie));
      case "regroupe":
        return tie.partners.length > 0
          ? name.groupedPartner(partnerNames(tie.partners), cell(tie.from), tie.partnerships.length)
          : name.grouped(formatList([cell(tie.from), cell(tie.to)], language), tie.partnerships.length);
      default:
        return tie.kind satisfies never;
    }
  };
}

/** `a, b et c`, or `a, b, c et 4 autres` beyond `most`. */
export function tellFew(
  names: readonly string[],
  most: number,
  more: (count: number) => string,
  language: Language,
): string {
  const rest = names.length - most;
  return formatList(rest <= 0 ? names : [...names.slice(0, most), more(rest)], language);
}
