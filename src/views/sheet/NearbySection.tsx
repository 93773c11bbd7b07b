import { useMemo } from "react";
import type { Core, CoreTerritory } from "../../domain/facts";
import { FARTHEST_NEAR, nearestLabelled } from "../../geo/nearestLabelled";
import { areInOneCommune, nearText } from "../../scene/coverage/nearText";
import { ActionLink } from "./ActionLink";
import { Section } from "./Section";
import { useSheet } from "./sheetContext";

interface NearbySectionProps {
  readonly core: Core;
  readonly territory: CoreTerritory;
}

/** The three nearest labelled territories; nothing for an académie, which is no point. */
export function NearbySection({ core, territory }: NearbySectionProps) {
  const { words, language, hrefs, onOpenTerritory } = useSheet();
  const { sheet } = words;
  const near = useMemo(() => {
    const territories = new Map(core.territories.map((each) => [each.id, each]));
    return nearestLabelled(territory.position, core, { except: [territory.id] }).flatMap((each) => {
      const found = territories.get(each.id);
      return found === undefined ? [] : [{ near: each, found }];
    });
  }, [core, territory]);
  if (territory.type === "academie") return null;
  return (
    <Section title={sheet.nearby}>
      {near.length === 0 ? (
        <p className="sheet__unknown">{sheet.nearbyNone(FARTHEST_NEAR)}</p>
      ) : (
        <ul className="sheet__near">
          {near.map(({ near: each, found }) => (
            <li key={found.id}>
              <ActionLink
                className="sheet__link"
                href={hrefs.territory(found.id)}
                onAct={onOpenTerritory && (() => onOpenTerritory(found.id))}
                lang={language === "fr" ? undefined : "fr"}
              >
                {found.name}
              </ActionLink>{" "}
              <span className="sheet__near-where">
                {areInOneCommune(territory, found) ? sheet.nearSameCommune : nearText(each, words, language)}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="sheet__legend">{sheet.nearbyHelp}</p>
    </Section>
  );
}
