import type { Atlas, Core } from "../../domain/facts";
import { formatNumber } from "../../i18n/format";
import { type CompletenessRow, completeness, percentOf } from "../../scene/about/completeness";
import Gloss from "../glossary/Gloss";
import { useAbout } from "./aboutContext";
import { Part } from "./Part";

interface Props {
  readonly id: string;
  readonly core: Core;
  readonly atlas: Atlas;
}

/** For each kind of fact, how many the atlas knows of how many: figures first, a bar beside them. */
export function CompletenessPart({ id, core, atlas }: Props) {
  const { words } = useAbout();
  const said = words.data.completeness;
  return (
    <Part id={id} title={said.title} help={said.help}>
      <table className="about__completeness" aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{said.fact}</th>
            <th scope="col">{said.known}</th>
            <th scope="col" className="about__share">
              {said.share}
            </th>
          </tr>
        </thead>
        {completeness(core, atlas).map(({ group, rows }) => (
          <tbody key={group}>
            <tr>
              <th scope="rowgroup" colSpan={3}>
                <Gloss text={said.group[group]} />
              </th>
            </tr>
            {rows.map((row) => (
              <FactRow key={row.fact} row={row} />
            ))}
          </tbody>
        ))}
      </table>
    </Part>
  );
}

function FactRow({ row }: { readonly row: CompletenessRow }) {
  const { words, language } = useAbout();
  const said = words.data.completeness;
  const percent = percentOf(row);
  const number = (count: number) => formatNumber(count, language);
  return (
    <tr data-fact={row.fact}>
      <th scope="row">
        <Gloss text={said.row[row.fact]} />
      </th>
      <td>{said.of(number(row.known), number(row.total))}</td>
      <td className="about__share">
        {percent === null ? (
          said.nothing
        ) : (
          <span className="about__bar-line">
            <svg className="about__bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
              <rect className="about__bar-all" width="100" height="8" />
              <rect className="about__bar-known" width={percent} height="8" />
            </svg>
            <span className="about__percent">{said.percent(percent)}</span>
          </span>
        )}
      </td>
    </tr>
  );
}
