import { frenchOrder } from "../../frenchOrder";
import type { ReportContext } from "../reportContext";
import type { ReportSection } from "../reportDocument";
import { partnershipsHere } from "../reportPartnerships";

/** Who takes part, with what kind of actor it is and in how many partnerships here. */
export function actorsSection(context: ReportContext): ReportSection {
  const { core, ids, nameOf, words } = context;
  const { section, column, caption, none, note } = words.report;
  const rows = partnershipsHere(context);
  const inferredActors = rows.filter(({ inferred }) => inferred.includes("partenaires")).length;
  const byName = frenchOrder();
  const actors = core.partners
    .map((partner) => ({ partner, shared: rows.filter(({ partners }) => partners.includes(partner.id)) }))
    .filter(({ shared }) => shared.length > 0)
    .sort((a, b) => b.shared.length - a.shared.length || byName(a.partner.name, b.partner.name));
  return {
    id: "acteurs",
    heading: section.actors,
    blocks: [
      actors.length === 0
        ? { kind: "paragraph", text: none.actors }
        : {
            kind: "table",
            table: {
              id: "acteurs",
              caption: caption.actors(actors.length),
              notes: inferredActors === 0 ? [] : [note.inferredActors(inferredActors)],
              table: {
                columns: [
                  { label: column.actor, isFact: true },
                  { label: column.actorNature },
                  { label: column.partnerships, numeric: true },
                  { label: column.territories, isFact: true },
                ],
                rows: actors.map(({ partner, shared }) => {
                  const places = new Set(
                    shared.flatMap(({ territories }) => territories.filter((id) => ids.has(id))),
                  );
                  return [
                    partner.name,
                    words.vocab.partnerNature[partner.nature].one,
                    shared.length,
                    [...places].map(nameOf).join(words.summary.separator),
                  ];
                }),
              },
            },
          },
    ],
  };
}
