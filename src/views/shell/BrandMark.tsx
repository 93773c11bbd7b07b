/** The mark of the atlas: three places tied together. */
export function BrandMark() {
  return (
    <svg className="brand__mark" viewBox="0 0 30 30" aria-hidden="true">
      <path className="brand__tie" d="M8 21L15 8l8 11Z" />
      <circle className="brand__place tok-vague-2019" cx="8" cy="21" r="4.5" />
      <circle className="brand__place tok-vague-2021" cx="15" cy="8" r="4.5" />
      <circle className="brand__place tok-vague-2022" cx="23" cy="19" r="4.5" />
    </svg>
  );
}
