import type { AllMessages } from "../../../i18n/messages";
import { MarkGlyph } from "../../map/MarkGlyph";

interface Props {
  readonly hasUnknown: boolean;
  readonly words: AllMessages["themeCharts"]["maps"];
}

/** How to read the marks of the small maps: the same as those of the great one. */
export function MapsKey({ hasUnknown, words }: Props) {
  return (
    <ul className="theme-key">
      <Key label={words.present} token="famille-ecole" shape="circle" />
      <Key label={words.other} token="famille-autre" shape="square" />
      {hasUnknown && <Key label={words.unknown} token="inconnu" shape="ring" hollow />}
    </ul>
  );
}

interface KeyProps {
  readonly label: string;
  readonly token: string;
  readonly shape: "circle" | "square" | "ring";
  readonly hollow?: boolean;
}

function Key({ label, token, shape, hollow = false }: KeyProps) {
  return (
    <li>
      <svg className="theme-key__mark" viewBox="-8 -8 16 16" aria-hidden="true">
        <MarkGlyph shape={shape} token={token} hollow={hollow} radius={5} />
      </svg>
      {label}
    </li>
  );
}
