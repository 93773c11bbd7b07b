import type { ReportFigure } from "../../scene/report/reportDocument";
import { useReport } from "./reportView";

/** The figures that can be defended, each with its sample under it. */
export function ReportFigures({ figures }: { readonly figures: readonly ReportFigure[] }) {
  const { unknown, gloss } = useReport();
  return (
    <dl className="report__figures">
      {figures.map(({ label, value, scope }) => (
        <div className="report__figure" key={label}>
          <dt>{gloss(label)}</dt>
          <dd>
            <span className="report__value" data-unknown={value === unknown ? "" : undefined}>
              {value}
            </span>
            <span className="report__scope">{scope}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
