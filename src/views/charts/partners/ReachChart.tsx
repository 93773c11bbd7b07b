import { useMemo, useState } from "react";
import type { AllMessages } from "../../../i18n/messages";
import { type PartnerReach, partnerReach } from "../../../scene/partners/partnerReach";
import { reachTable } from "../../../scene/partners/partnerTables";
import { REACH_ORDERS, type ReachOrder, reachRows } from "../../../scene/partners/reachRows";
import { ChartFrame } from "../kit/ChartFrame";
import { ChartSelect } from "../kit/ChartSelect";
import type { PartnersProps } from "./partnersProps";
import { ReachBars } from "./ReachBars";

/** Bars shown before one asks for all. */
const FIRST = 20;
const ID = "partenaires-portee";
/** Partners that stand for a whole administration. */
const GENERIC = new Set(["education-nationale", "etat"]);

/** Partners by the number of territories where they act; a press on a bar filters on the partner. */
export function ReachChart(props: PartnersProps) {
  const { core, view, answers, knowledge, sources, actions, words, language } = props;
  const said = words.partners.reach;
  const [order, setOrder] = useState<ReachOrder>("portee");
  const [isWhole, setIsWhole] = useState(false);
  const reaches = useMemo(() => partnerReach(core, answers), [core, answers]);
  const rows = useMemo(
    () => reachRows(reaches, order, isWhole ? Number.POSITIVE_INFINITY : FIRST),
    [reaches, order, isWhole],
  );
  const chosen = view.viewState.filters.partenaire;
  return (
    <ChartFrame
      id={ID}
      title={titleOf(reaches, said)}
      sample={said.sample(reaches.length, knowledge.partnerships, knowledge.answering, view.matches.length)}
      notes={[
        ...(chosen.length > 0 ? [said.noteChosen] : []),
        ...(reaches.some(({ partner }) => GENERIC.has(partner.id)) ? [said.noteGeneric] : []),
        ...(knowledge.partnerless > 0 ? [said.notePartnerless(knowledge.partnerless)] : []),
        ...(knowledge.unrecorded > 0 ? [said.noteUnrecorded(knowledge.unrecorded)] : []),
      ]}
      sources={sources}
      controls={
        <ChartSelect
          id={`${ID}-ordre`}
          label={said.order}
          value={order}
          options={REACH_ORDERS.map((value) => ({ value, label: said.orderName[value] }))}
          onChange={setOrder}
        />
      }
      table={reachTable(reaches, knowledge, words)}
      caption={said.caption(reaches.length)}
      empty={reaches.length === 0 ? said.empty : null}
      words={words}
      language={language}
    >
      {(width) => (
        <>
          <ReachBars
            width={width}
            rows={rows}
            chosen={chosen}
            onToggle={(partner) => actions.toggleOption("partenaire", partner)}
            words={words}
            language={language}
          />
          {reaches.length > FIRST && (
            <p className="partners__more" data-no-export="">
              <button type="button" className="chart__tool" onClick={() => setIsWhole(!isWhole)}>
                {isWhole ? said.less(FIRST) : said.more(reaches.length)}
              </button>
            </p>
          )}
        </>
      )}
    </ChartFrame>
  );
}

/** The widest reach is a result only when one partner has it. */
function titleOf(
  [first, second, ...rest]: readonly PartnerReach[],
  said: AllMessages["partners"]["reach"],
): string {
  if (first === undefined) return said.titleNone;
  if (second?.territories === first.territories) return said.titleTied(rest.length + 2);
  return said.title(first.partner.name, first.territories);
}
