import { useMemo } from "react";
import type { Atlas, Core, CoreTerritory } from "../../domain/facts";
import type { Filters } from "../../domain/filters";
import type { Language } from "../../domain/viewState";
import { departementCentre } from "../../geo/departementCentre";
import { FARTHEST_NEAR, nearestLabelled } from "../../geo/nearestLabelled";
import type { AudienceWords } from "../../i18n/messages";
import { nearText } from "../../scene/coverage/nearText";
import type { ReportPlace } from "../../scene/report/reportPlace";
import { useAreaOutlines } from "../area/useAreaOutlines";
import { ActionLink } from "../sheet/ActionLink";
import type { SheetHrefs } from "../sheet/sheetContext";

interface Props {
  readonly core: Core;
  readonly atlas: Pick<Atlas, "allDepartements" | "allRegions">;
  readonly territories: ReadonlyMap<string, CoreTerritory>;
  readonly place: ReportPlace;
  readonly hrefs: SheetHrefs;
  readonly onOpen: (territory: string) => void;
  readonly onChoose: (patch: Partial<Filters>) => void;
  readonly words: AudienceWords;
  readonly language: Language;
}

/** The ways on from a département where the atlas has no territory: the nearest, and the report of its région. */
export function NothingHere({ core, atlas, territories, place, hrefs, onOpen, onChoose, ...told }: Props) {
  const { words, language } = told;
  const { nothing } = words.report;
  const outlines = useAreaOutlines();
  const near = useMemo(() => {
    if (place.kind !== "departement" || typeof outlines === "string") return null;
    const centre = departementCentre(outlines, place.id);
    return centre && nearestLabelled(centre, core);
  }, [outlines, place, core]);
  if (place.kind !== "departement") return null;
  const code = atlas.allDepartements.find((each) => each.code === place.id)?.region;
  const region = atlas.allRegions.find((each) => each.code === code);
  const patch = { departement: [], academie: [], region: region === undefined ? [] : [region.code] };
  return (
    <div className="nothing-here">
      {near !== null && (
        <>
          <h4 className="nothing-here__title">{nothing.nearest}</h4>
          {near.length === 0 ? (
            <p>{nothing.nearestNone(FARTHEST_NEAR)}</p>
          ) : (
            <ol className="nothing-here__list">
              {near.map((each) => (
                <li key={each.id}>
                  <ActionLink href={hrefs.territory(each.id)} onAct={() => onOpen(each.id)}>
                    <span lang={language === "fr" ? undefined : "fr"}>
                      {territories.get(each.id)?.name ?? each.id}
                    </span>
                  </ActionLink>
                  , {nearText(each, words, language)}
                </li>
              ))}
            </ol>
          )}
          <p className="report__note">{nothing.nearestHelp}</p>
        </>
      )}
      {region !== undefined && (
        <p className="nothing-here__region">
          <ActionLink href={hrefs.filter(patch)} onAct={() => onChoose(patch)}>
            {nothing.regionReport(region.name)}
          </ActionLink>
        </p>
      )}
    </div>
  );
}
