import type { Atlas } from "../../domain/facts";
import { factTopics } from "../../scene/aboutFacts";
import { useAbout } from "./aboutContext";
import { FactCard } from "./FactCard";
import { Part } from "./Part";

/** National facts by topic. */
export function FactsPart({ id, atlas }: { readonly id: string; readonly atlas: Atlas }) {
  const { words, language } = useAbout();
  return (
    <Part id={id} title={words.data.facts} help={words.data.factsHelp}>
      {factTopics(atlas.programmeFacts).map(({ topic, facts }, index) => (
        <details key={topic} className="about__fold" open={index === 0}>
          <summary>
            <span className="about__fold-name" lang={language === "fr" ? undefined : "fr"}>
              {topic.charAt(0).toLocaleUpperCase("fr") + topic.slice(1)}
            </span>{" "}
            <span className="about__count">{words.data.factCount(facts.length)}</span>
          </summary>
          <ul className="about__facts">
            {facts.map((fact) => (
              <FactCard key={fact.id} fact={fact} />
            ))}
          </ul>
        </details>
      ))}
    </Part>
  );
}
