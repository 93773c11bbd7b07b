import type { ComparableGrant } from "../../../domain/facts";

interface Props {
  readonly method: ComparableGrant["method"];
  /** Pixels. */
  readonly radius: number;
  readonly patterns: string;
}

/** A known grant around (0, 0): a disc when the source states it as yearly, a hatched diamond when it was divided. */
export function GrantDot({ method, radius, patterns }: Props) {
  if (method === "annuel") return <circle className="tok-seq-4 chart-fill" r={radius} />;
  const reach = radius * 1.2;
  return (
    <path
      className="tok-seq-4 money-hatched"
      d={`M0,${-reach}L${reach},0L0,${reach}L${-reach},0Z`}
      fill={`url(#${patterns}-hatch-seq-4)`}
    />
  );
}
