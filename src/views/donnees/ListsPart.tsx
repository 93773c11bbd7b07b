import type { Atlas } from "../../domain/facts";
import { formatPartialDate } from "../../i18n/format";
import { reportId } from "../../scene/errorReport/reportId";
import { useAbout } from "./aboutContext";
import { Part } from "./Part";
import { Prose } from "./Prose";
import { ReportFact } from "./ReportFact";
import { SourceLinks } from "./SourceLink";

/** Lists of names as published, each with its date. */
export function ListsPart({ id, atlas }: { readonly id: string; readonly atlas: Atlas }) {
  const { words, language } = useAbout();
  const { data, sheet } = words;
  return (
    <Part id={id} title={data.lists} help={data.listsHelp}>
      {atlas.lists.map((list) => (
        <details key={list.id} className="about__fold">
          <summary>
            <span className="about__fold-name">
              <Prose>{list.title}</Prose>
            </span>{" "}
            <span className="about__count">
              {data.listNames(list.names.length)}
              {" · "}
              {list.date === null
                ? sheet.dateUnknown
                : data.listDated(formatPartialDate(list.date, language), list.date.length === 10)}
            </span>
          </summary>
          <ul className="about__names" lang={language === "fr" ? undefined : "fr"}>
            {list.names.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
          {list.comment !== null && (
            <p className="about__note">
              <Prose>{list.comment}</Prose>
            </p>
          )}
          <SourceLinks ids={list.sources} />
          <ReportFact id={reportId.list(list)} about={list.title} />
        </details>
      ))}
    </Part>
  );
}
