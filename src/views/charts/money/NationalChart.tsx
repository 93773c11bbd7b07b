import { DisagreementArticle } from "../../donnees/DisagreementArticle";
import "../../donnees/donnees.css";
import { useMemo, useState } from "react";
import { formatEurosShort, formatPartialDate } from "../../../i18n/format";
import { factValueText } from "../../../scene/aboutFacts";
import { listSources, type MoneyContext, sourceText } from "../../../scene/money/moneyContext";
import { type NationalAmount, nationalAmounts } from "../../../scene/money/nationalAmounts";
import { nationalTable } from "../../../scene/money/tables/nationalTable";
import { AboutContext } from "../../donnees/aboutContext";
import { FactCard } from "../../donnees/FactCard";
import { Prose } from "../../donnees/Prose";
import { ChartFrame } from "../kit/ChartFrame";
import { BarRows } from "./BarRows";

const ID = "montants-nationaux";

/** The amounts of the facts about the programme, as published: side by side, none chosen, none added. */
export function NationalChart({ context }: { readonly context: MoneyContext }) {
  const { words, language, sources, atlas } = context;
  const { national } = words.money;
  const amounts = useMemo(() => nationalAmounts(atlas), [atlas]);
  const [read, setRead] = useState<string | null>(null);
  const { panels, disagreements } = amounts;
  const all = panels.flatMap((panel) => panel.amounts);
  const lang = language === "fr" ? undefined : "fr";
  return (
    <AboutContext value={{ words, language, sources }}>
      <ChartFrame
        id={ID}
        title={national.title(amounts.national, amounts.local)}
        sample={national.sample(amounts.national, amounts.local, disagreements.length)}
        notes={[national.note, national.hatched]}
        sources={listSources(
          all.flatMap(({ fact }) => fact.sources),
          context,
        )}
        table={nationalTable(amounts, context)}
        caption={national.caption}
        words={words}
        language={language}
      >
        {(width) =>
          panels.map(({ measure, amounts: inPanel }) => {
            const told = inPanel.find(({ fact }) => fact.id === read);
            return (
              <section key={measure} className="money-panel" aria-label={national.measure[measure]}>
                <h4 className="money-panel__title">{national.measure[measure]}</h4>
                <BarRows
                  id={`${ID}-${measure}`}
                  width={width}
                  label={national.drawing(national.measure[measure])}
                  unit={null}
                  format={(value) => formatEurosShort(value, language)}
                  rows={inPanel.map((amount) => barOf(amount, context, read, setRead))}
                />
                <ul aria-live="polite">{told !== undefined && <FactCard fact={told.fact} />}</ul>
              </section>
            );
          })
        }
      </ChartFrame>
      <section className="money-disagreements" aria-labelledby={`${ID}-desaccords`}>
        <h3 className="chart__title" id={`${ID}-desaccords`}>
          {national.disagreements}
        </h3>
        {disagreements.map(({ disagreement, claims }) => (
          <DisagreementArticle key={disagreement.id} heading={disagreement.topic} lang={lang} claims={claims}>
            <blockquote className="about__comment">
              <p>
                <Prose>{disagreement.comment}</Prose>
              </p>
            </blockquote>
          </DisagreementArticle>
        ))}
      </section>
    </AboutContext>
  );
}

function barOf(
  { fact, value, disagreements }: NationalAmount,
  context: MoneyContext,
  read: string | null,
  onRead: (id: string | null) => void,
) {
  const { words, language } = context;
  const { money } = words;
  const period = fact.period ?? money.periodUnknown;
  const heading = [formatEurosShort(value, language), period, fact.statement].join(" · ");
  const facts = [
    `${factValueText(fact)}, ${period}`,
    fact.statement,
    ...(fact.note === null ? [] : [fact.note]),
    ...(fact.deduced ? [money.inferred] : []),
    fact.date === null
      ? money.national.dateUnknown
      : money.national.dated(formatPartialDate(fact.date, language)),
    ...disagreements.map(({ topic }) => money.told(money.national.disagreementColumn, topic)),
    sourceText(fact.sources, context),
  ];
  return {
    id: fact.id,
    lang: language === "fr" ? undefined : ("fr" as const),
    heading: null,
    text: fact.deduced ? `${money.inferred} · ${heading}` : heading,
    value,
    fill: fact.deduced ? ("hatch" as const) : ("solid" as const),
    label: [...facts, money.national.seeVersions].join(". "),
    tip: facts,
    onPress: () => onRead(fact.id === read ? null : fact.id),
    isPressed: fact.id === read,
  };
}
