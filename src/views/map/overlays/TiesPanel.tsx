import { useMemo } from "react";
import type { Atlas, Core } from "../../../domain/facts";
import type { Language, ViewState } from "../../../domain/viewState";
import type { AllMessages } from "../../../i18n/messages";
import type { Scene } from "../../../scene/scene";
import { type TieStyle, type TiesPanelModel, tiesPanel } from "../../../scene/ties/tiesPanel";
import type { SheetHrefs } from "../../sheet/sheetContext";
import { TiedPartnership } from "./TiedPartnership";
import { TieSwatch } from "./TieSwatch";
import "./ties.css";

interface Props {
  readonly scene: Scene;
  readonly core: Core;
  readonly atlas: Atlas;
  readonly viewState: ViewState;
  readonly words: AllMessages;
  readonly language: Language;
  readonly onOpen: (id: string) => void;
  readonly hrefs: SheetHrefs;
}

/** Under the legend: what each line means, and the partnerships behind the lines with their sources. */
export default function TiesPanel({ scene, core, atlas, viewState, words, language, onOpen, hrefs }: Props) {
  const { ties } = words;
  const model = useMemo(() => tiesPanel(scene, core, atlas, viewState), [scene, core, atlas, viewState]);
  const item = { words, language, onOpen, hrefs };
  const rest = model.total - model.agreements.length - model.common.length;
  return (
    <section className="ties-panel" aria-label={ties.region}>
      <details className="ties-panel__box" open>
        <summary className="ties-panel__title">{ties.title}</summary>
        {model.empty !== null && <p className="ties-panel__note">{emptyText(model.empty, ties)}</p>}
        {model.styles.length > 0 && (
          <ul className="ties-panel__key">
            {model.styles.map(({ style, count }) => (
              <li key={style} className="ties-panel__style" data-style={style}>
                <TieSwatch style={style} />
                <span>{styleText(style, ties)}</span>
                <span className="ties-panel__count">{ties.lines(count)}</span>
              </li>
            ))}
          </ul>
        )}
        {model.hasKnots && <p className="ties-panel__note">{ties.agreementKnot}</p>}
        {model.total > 0 && (
          <details className="ties-panel__list">
            <summary>{ties.listed(model.total)}</summary>
            <Group title={ties.agreements} rows={model.agreements} item={item} />
            <Group title={ties.common} rows={model.common} item={item} />
            {rest > 0 && <p className="ties-panel__note">{ties.more(rest)}</p>}
          </details>
        )}
      </details>
    </section>
  );
}

interface GroupProps {
  readonly title: string;
  readonly rows: TiesPanelModel["agreements"];
  readonly item: Pick<Props, "words" | "language" | "onOpen" | "hrefs">;
}

function Group({ title, rows, item }: GroupProps) {
  if (rows.length === 0) return null;
  return (
    <div>
      <p className="ties-panel__group">{title}</p>
      <ul className="ties-panel__rows">
        {rows.map((tied) => (
          <TiedPartnership key={tied.row.id} tied={tied} {...item} />
        ))}
      </ul>
    </div>
  );
}

function styleText(style: TieStyle, words: AllMessages["ties"]): string {
  switch (style) {
    case "partenariat":
      return words.agreement;
    case "partenaire":
      return words.shared;
    case "lieu":
      return words.place;
    case "regroupe":
      return words.grouped;
    case "regroupePartenaire":
      return words.groupedPartner;
    default:
      return style satisfies never;
  }
}

function emptyText(empty: NonNullable<TiesPanelModel["empty"]>, words: AllMessages["ties"]): string {
  switch (empty) {
    case "all":
      return words.emptyAll;
    case "chosen":
      return words.emptyChosen;
    case "nothing":
      return words.emptyNothing;
    default:
      return empty satisfies never;
  }
}
