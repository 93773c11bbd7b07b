import type { Atlas, Core, CoreTerritory, Partner, Qpv, Source } from "../../domain/facts";
import { isPartnership } from "../../domain/facts";
import { fold } from "../../query/normalise";
import { pick } from "../sheetTimeline";
import { type ActionGroup, actionGroups } from "./actions";
import { pointArrondissement } from "./pointArrondissement";

/** What a reader near a territory is told of it, beyond what the first bundle holds. */
export interface TerritoryCard {
  /** How the year of the wave was established, when no source states it outright. */
  readonly waveMethod: string | null;
  /** Neighbourhoods as sources name them. */
  readonly quartiers: readonly string[];
  readonly quartiersSources: readonly Source[];
  /** Official QPVs that a source ties to this territory. */
  readonly qpvs: readonly Qpv[];
  readonly qpvSources: readonly Source[];
  readonly leadCollege: string | null;
  readonly groups: readonly ActionGroup[];
  /** Ages as published for the label itself, with who says so; each wording once. */
  readonly audiences: readonly Audience[];
  /** Who carried the label, by the events of this label alone; `null` when they name nobody. */
  readonly carriers: Carriers | null;
  /** Arrondissement of its point. */
  readonly arrondissement: number | null;
  readonly sources: readonly Source[];
  readonly unknowns: readonly CardUnknown[];
}

interface Audience {
  readonly text: string;
  readonly sources: readonly Source[];
  /** Whether the source does not say it of this very territory. */
  readonly isInferred: boolean;
}

interface Carriers {
  readonly partners: readonly Partner[];
  readonly sources: readonly Source[];
  readonly isInferred: boolean;
}

/** Facts that no source seen gives, in the order in which they are told. */
const CARD_UNKNOWNS = ["day", "quartiers", "qpv", "actions", "ages", "ends", "college"] as const;
type CardUnknown = (typeof CARD_UNKNOWNS)[number];

/** The card of a territory; `null` when the details do not hold it, which only two builds mixed up can cause. */
export function territoryCard(core: Core, atlas: Atlas, territory: CoreTerritory): TerritoryCard | null {
  const details = atlas.territories.find(({ id }) => id === territory.id);
  if (details === undefined) return null;
  const sources = new Map(atlas.sources.map((source) => [source.id, source]));
  const labels = atlas.partnerships.filter(
    (row) => !isPartnership(row) && row.territories.includes(territory.id),
  );
  const groups = actionGroups(core, atlas, territory);
  const actions = groups.flatMap((group) => group.actions);
  const qpvs = atlas.qpvs.filter((row) => row.territory === territory.id);
  const audiences = audiencesOf(labels, sources);
  const isLabel = territory.type === "cite-educative";
  const isUnknown: Record<CardUnknown, boolean> = {
    day: isLabel && (territory.start?.length ?? 0) < 10,
    quartiers: isLabel && details.quartiers.length === 0,
    qpv: isLabel && qpvs.length === 0,
    actions: actions.length === 0,
    ages:
      actions.some(({ row }) => row.audience === null) || (actions.length === 0 && audiences.length === 0),
    ends: actions.some(({ timing }) => timing === "unsure"),
    college: isLabel && details.leadCollege === null,
  };
  return {
    waveMethod: details.waveMethod,
    quartiers: details.quartiers,
    quartiersSources: pick(details.quartiersSources, sources),
    qpvs,
    qpvSources: pick([...new Set(qpvs.flatMap((row) => row.sources))], sources),
    leadCollege: details.leadCollege,
    groups,
    audiences,
    carriers: carriersOf(core, labels, sources),
    arrondissement: pointArrondissement(details.positionSource),
    sources: pick(details.sources, sources),
    unknowns: CARD_UNKNOWNS.filter((fact) => isUnknown[fact]),
  };
}

function audiencesOf(
  labels: Atlas["partnerships"],
  sources: ReadonlyMap<string, Source>,
): readonly Audience[] {
  const told = new Map<string, Audience>();
  for (const { audience, sources: ids, inferred } of labels) {
    if (audience === null || told.has(fold(audience))) continue;
    const isInferred = inferred.includes("public") || inferred.includes("territoires");
    told.set(fold(audience), { text: audience, sources: pick(ids, sources), isInferred });
  }
  return [...told.values()];
}

/** The ministers who announced eighty labels at once are not partners of each: events of several are left out. */
function carriersOf(
  core: Core,
  labels: Atlas["partnerships"],
  sources: ReadonlyMap<string, Source>,
): Carriers | null {
  const own = labels.filter((row) => row.territories.length === 1 && row.partners.length > 0);
  if (own.length === 0) return null;
  const partners = new Map(core.partners.map((partner) => [partner.id, partner]));
  return {
    partners: pick([...new Set(own.flatMap((row) => row.partners))], partners),
    sources: pick([...new Set(own.flatMap((row) => row.sources))], sources),
    isInferred: own.some(({ inferred }) => inferred.includes("partenaires")),
  };
}
