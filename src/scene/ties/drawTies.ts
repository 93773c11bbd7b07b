import type { Partnership } from "../../domain/facts";
import type { OverlayContext } from "../overlays/enrichScene";
import type { Scene, Tie } from "../scene";
import { fitTies } from "./fitTies";
import { gather } from "./gatherings";
import { nameTies, tellFew } from "./nameTies";
import { type OpenTerritory, openTerritory } from "./openTerritory";
import { reachOf, reachSentences } from "./reachSentences";
import { tiePartner } from "./sharedPartners";
import { type TiedPartnerships, tiedPartnerships } from "./tiedPartnerships";
import { type Anchors, anchorsOf } from "./tieEnds";
import { mergeTies } from "./tieList";
import { openSentences, scaleSentences } from "./tieSentences";

/** Chosen partners whose reach is told. */
const TOLD_PARTNERS = 3;

export interface DrawnTies {
  readonly ties: readonly Tie[];
  /** What there is to tell of them, for the summary. */
  readonly sentences: readonly string[];
}

/**
 * The ties of a view (`liens`). `choisis`: the reach of the partners filtered on, and those of the open
 * territory; `tous`: also the agreements of the whole result; `aucun`: none. A tie ends at territories
 * that the scene draws and at places whose position is known. An agreement and a partner in common are
 * never one kind of tie.
 */
export function drawTies(scene: Scene, context: OverlayContext): DrawnTies {
  const { core, atlas, result, viewState, words, language } = context;
  if (viewState.ties === "aucun") return { ties: [], sentences: [] };
  const anchors = anchorsOf(scene, core, atlas);
  const choice = tiedPartnerships(context);
  const gatherings = gather(choice.drawn, anchors);
  const reaches = choice.partners.map((partner) => {
    const rows = choice.byPartner.get(partner.id) ?? [];
    const own = gather(rows, anchors);
    return { partner, rows, gatherings: own, reach: tiePartner(partner, own) };
  });
  const { territory } = viewState;
  const open = territory === null ? null : openTerritory(territory, choice, partnersInPlay(context), anchors);

  const shown = reaches.filter(({ reach }) => !reach.isEverywhere);
  const fitted = fitTies(
    {
      gatherings,
      shared: mergeTies([...reaches.flatMap(({ reach }) => reach.ties), ...(open?.ties ?? [])]),
      partners: shown.map(({ partner, gatherings: own }) => ({ partner: partner.id, gatherings: own })),
      others: viewState.ties === "tous" ? gatherings : (open?.agreements ?? []),
      anchors,
    },
    viewState.camera,
  );

  const matches = new Set(result.matches);
  const toldReaches = reaches
    .slice(0, TOLD_PARTNERS)
    .flatMap(({ partner, rows, reach }) => [
      ...reachSentences(partner, reachOf(partner, rows, matches, core), core, words, language),
      ...(reach.isEverywhere ? [words.ties.everywhere(partner.name, reach.groups)] : []),
    ]);
  const untold = Math.max(0, reaches.length - TOLD_PARTNERS);
  return {
    ties: nameTies(fitted.ties, { core, atlas, anchors, words, language }),
    sentences: [
      ...toldReaches,
      ...(untold === 0 ? [] : [words.ties.otherPartners(untold)]),
      ...tellOpen(open, context),
      ...(viewState.ties === "tous" ? [tellAll(choice, anchors, context)] : []),
      ...tellUnplaced(choice.drawn, anchors, context),
      ...scaleSentences(fitted, words),
    ],
  };
}

/** Partners that the open territory may have in common with others: a chosen one has its own ties. */
function partnersInPlay({ core, viewState }: OverlayContext) {
  const chosen = new Set(viewState.filters.partenaire);
  return core.partners.filter(({ id }) => !chosen.has(id));
}

function tellOpen(open: OpenTerritory | null, context: OverlayContext): readonly string[] {
  const { core, viewState, words, language } = context;
  if (open !== null) return openSentences(open, words, language);
  const hidden = core.territories.find(({ id }) => id === viewState.territory);
  return hidden === undefined ? [] : [words.ties.tiedHidden(hidden.name)];
}

function tellAll(choice: TiedPartnerships, anchors: Anchors, { words }: OverlayContext): string {
  const tying = choice.answering.filter(
    ({ territories }) => territories.filter((id) => anchors.territories.has(id)).length > 1,
  );
  const count = choice.answering.length;
  return tying.length === 0 ? words.ties.allNone(count) : words.ties.all(tying.length, count);
}

/** Places of drawn agreements that the map cannot show. */
function tellUnplaced(
  rows: readonly Partnership[],
  anchors: Anchors,
  { words, language }: OverlayContext,
): readonly string[] {
  const codes = new Set(
    rows
      .filter(({ territories }) => territories.some((id) => anchors.territories.has(id)))
      .flatMap(({ places }) => places.filter((code) => !anchors.places.has(code))),
  );
  const names = [...codes].flatMap((code) => anchors.communes.get(code) ?? []).sort();
  if (names.length === 0) return [];
  return [words.ties.unplaced(tellFew(names, names.length, words.ties.name.more, language))];
}
