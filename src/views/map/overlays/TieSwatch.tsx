import type { TieStyle } from "../../../scene/ties/tiesPanel";

/** A line as the map draws it, for its legend. */
export function TieSwatch({ style }: { readonly style: TieStyle }) {
  const isGrouped = style === "regroupe" || style === "regroupePartenaire";
  return (
    <svg className="ties-panel__swatch" viewBox="0 0 34 14" aria-hidden="true">
      {isGrouped ? (
        <>
          <path className="tie" data-kind="regroupe" d="M1 3H33" strokeWidth={1.6} />
          <path className="tie" data-kind="regroupe" d="M1 10H33" strokeWidth={5} />
        </>
      ) : (
        <path className="tie" data-kind={style} d="M1 9Q17 3 33 9" strokeWidth={1.6} />
      )}
      {style === "lieu" && <rect className="tie-place" x={27} y={5} width={6} height={6} />}
    </svg>
  );
}
