import type { ProgrammeFact } from "../../domain/facts";
import { formatPartialDate } from "../../i18n/format";
import { factValueText } from "../../scene/aboutFacts";
import { reportId } from "../../scene/errorReport/reportId";
import { useAbout } from "./aboutContext";
import { Prose } from "./Prose";
import { ReportFact } from "./ReportFact";
import { SourceLinks } from "./SourceLink";

/** A national fact: value, what is said, when and by whom. */
export function FactCard({ fact }: { readonly fact: ProgrammeFact }) {
  const { words, language } = useAbout();
  const value = factValueText(fact);
  return (
    <li className="about__fact">
      <p className="about__fact-date">
        {fact.date === null ? words.sheet.dateUnknown : formatPartialDate(fact.date, language)}
      </p>
      <div className="about__fact-body">
        {value !== null && (
          <p className="about__fact-value" lang={language === "fr" ? undefined : "fr"}>
            {value}
            {fact.period !== null && <span className="about__fact-period"> {fact.period}</span>}
          </p>
        )}
        <p>
          <Prose>{fact.statement}</Prose>
          {fact.deduced && <span className="about__deduced">{words.data.deduced}</span>}
        </p>
        {fact.note !== null && (
          <p className="about__note">
            <Prose>{fact.note}</Prose>
          </p>
        )}
        <SourceLinks ids={fact.sources} />
        <ReportFact id={reportId.programmeFact(fact)} about={`${fact.id} · ${fact.topic}`} />
      </div>
    </li>
  );
}
