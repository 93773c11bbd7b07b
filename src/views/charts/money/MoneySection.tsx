import "./money.css";
import { useMemo, useState } from "react";
import type { CoreTerritory } from "../../../domain/facts";
import { moneyContext } from "../../../scene/money/moneyContext";
import { placesAtAnyDate } from "../../../scene/money/placesAtAnyDate";
import type { SectionProps } from "../sectionProps";
import { CollectiveChart } from "./CollectiveChart";
import { GrantChart } from "./GrantChart";
import { type GroupChoice, NATURE_SELECT } from "./GroupSelects";
import { GroupsChart } from "./GroupsChart";
import { NationalChart } from "./NationalChart";
import { OverTimeChart } from "./OverTimeChart";
import { PerResidentChart } from "./PerResidentChart";
import { PublishedChart } from "./PublishedChart";

/** How much, from whom, since when, and where nothing is known: the money of the result, then of the nation. */
export default function MoneySection({
  core,
  atlas,
  prepared,
  view,
  actions,
  words,
  language,
}: SectionProps) {
  const { matches, unknown, territories: byId, viewState } = view;
  const [choice, setChoice] = useState<GroupChoice | null>(null);
  const { filters } = viewState;
  const context = useMemo(
    () => moneyContext(core, atlas, filters, words, language),
    [core, atlas, filters, words, language],
  );
  const territories = useMemo(() => known(matches, byId), [matches, byId]);
  const unknownForFilters = useMemo(() => known(unknown, byId), [unknown, byId]);
  const inResult = useMemo(() => new Set(matches), [matches]);
  const lines = useMemo(
    () => atlas.budgets.filter((line) => line.territories.some((id) => inResult.has(id))),
    [atlas, inResult],
  );
  const open = viewState.territory === null ? undefined : byId.get(viewState.territory);
  const detailed = useMemo(() => (open === undefined ? territories : [open]), [open, territories]);
  const places = useMemo(() => placesAtAnyDate(prepared, filters), [prepared, filters]);
  const { periode } = filters;
  const year = periode !== null && periode.min === periode.max ? periode.min : null;
  const chooseGroup = (group: GroupChoice) => {
    setChoice({ nature: group.nature, level: group.level });
    document.getElementById(NATURE_SELECT)?.focus();
  };
  return (
    <>
      <GrantChart
        territories={territories}
        unknownForFilters={unknownForFilters}
        selected={viewState.territory}
        context={context}
        onOpen={actions.openTerritory}
      />
      <PerResidentChart territories={territories} context={context} onOpen={actions.openTerritory} />
      <OverTimeChart
        places={places}
        choice={choice}
        onChoice={setChoice}
        year={year}
        onYear={(chosen) =>
          actions.setRange("periode", chosen === year ? null : { min: chosen, max: chosen })
        }
        context={context}
      />
      <GroupsChart lines={lines} context={context} onChoice={chooseGroup} />
      <CollectiveChart matches={inResult} context={context} onOpen={actions.openTerritory} />
      <PublishedChart territories={detailed} context={context} onOpen={actions.openTerritory} />
      <NationalChart context={context} />
    </>
  );
}

/** The territories of these ids, in their order. */
function known(ids: readonly string[], byId: ReadonlyMap<string, CoreTerritory>): readonly CoreTerritory[] {
  return ids.flatMap((id) => byId.get(id) ?? []);
}
