interface Props {
  /** Prefix of the pattern ids, unique in the page: `useId()` without its colons, or the id of the chart. */
  readonly id: string;
  /** Colour tokens (`seq-4`, `famille-ecole`…) that also need their own hatch: `ID-hatch-TOKEN`. */
  readonly tokens?: readonly string[];
}

/**
 * Fills that mean something everywhere: `ID-hatch` for an amount that is spread or estimated rather than
 * dated (one more for each colour in `tokens`, since a pattern does not take the colour of what uses it),
 * `ID-unknown` for what is not recorded.
 */
export function ChartPatterns({ id, tokens = [] }: Props) {
  return (
    <defs>
      <Hatch id={`${id}-hatch`} className="pattern" />
      {tokens.map((token) => (
        <Hatch key={token} id={`${id}-hatch-${token}`} className={`pattern tok-${token}`} />
      ))}
      <pattern
        id={`${id}-unknown`}
        className="pattern--unknown"
        patternUnits="userSpaceOnUse"
        width="6"
        height="6"
      >
        <rect className="pattern__ground" width="6" height="6" />
        <circle className="pattern__dot" cx="1.5" cy="1.5" r="0.9" />
        <circle className="pattern__dot" cx="4.5" cy="4.5" r="0.9" />
      </pattern>
    </defs>
  );
}

function Hatch({ id, className }: { readonly id: string; readonly className: string }) {
  return (
    <pattern
      id={id}
      className={className}
      patternUnits="userSpaceOnUse"
      width="6"
      height="6"
      patternTransform="rotate(45)"
    >
      <rect className="pattern__ground" width="6" height="6" />
      <rect className="pattern__stripe" width="3" height="6" />
    </pattern>
  );
}
