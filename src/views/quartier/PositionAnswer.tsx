import { type ReactNode, type Ref, useMemo } from "react";
import type { LonLat } from "../../domain/facts";
import type { DepartementsTopology } from "../../geo/topology";
import { formatList, formatNumber } from "../../i18n/format";
import type { CommuneSearch } from "../../query/communeSearch";
import { departementsAt } from "../../scene/quartier/departementAt";
import { nearPlace } from "../../scene/quartier/nearPlace";
import { AskWhom, OfficialService } from "./Advice";
import { DepartementPart } from "./DepartementPart";
import { NearList } from "./NearList";
import { useQuartier } from "./quartierContext";

interface Props {
  readonly lonLat: LonLat;
  /** Metres; `null` when not known. */
  readonly accuracy: number | null;
  readonly search: CommuneSearch;
  /** `null` until they have come, or when they could not. */
  readonly outlines: DepartementsTopology | null;
  /** Offers to ask which commune it is. */
  readonly online: ReactNode;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

/** The answer for a position whose commune is not known: distances and, roughly, the département. */
export function PositionAnswer({ lonLat, accuracy, search, outlines, online, headingRef }: Props) {
  const { core, words, language } = useQuartier();
  const { position, departement: named } = words.quartier;
  const codes = useMemo(
    () => (outlines === null ? [] : departementsAt(outlines, lonLat)),
    [outlines, lonLat],
  );
  const departements = codes.map(search.departement);
  const where = departements.map(({ name, code }) => named(name, code));
  return (
    <>
      <header className="quartier-verdict">
        <h3 className="quartier-verdict__place" ref={headingRef} tabIndex={-1}>
          {position.heading}
        </h3>
        {outlines !== null && (
          <p className="quartier-verdict__answer" role="status">
            {where.length === 0 ? position.outside : position.within(formatList(where, language, "or"))}
          </p>
        )}
        {accuracy !== null && <p>{position.accuracy(metresText(accuracy))}</p>}
        <p>{position.noCommune}</p>
        {online}
      </header>
      <NearList near={nearPlace(core, { lonLat, kind: "device" }, codes[0] ?? "")} />
      <AskWhom />
      <OfficialService />
      {departements.slice(0, 1).map((departement) => (
        <DepartementPart key={departement.code} departement={departement} />
      ))}
    </>
  );

  function metresText(metres: number): string {
    if (metres >= 1000) return `${formatNumber(metres / 1000, language)} km`;
    return `${formatNumber(Math.max(10, Math.round(metres / 10) * 10), language)} m`;
  }
}
