/** Fill of the bars that are calculations of the atlas; `compare.css` points to it. */
export function HatchPattern() {
  return (
    <svg className="comparison__defs" aria-hidden="true" width="0" height="0" focusable="false">
      <defs>
        <pattern
          id="comparison-hatch"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className="comparison__hatch-line" width="2.4" height="5" />
        </pattern>
      </defs>
    </svg>
  );
}
