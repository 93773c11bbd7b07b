interface Props {
  readonly text: string;
  /** The text with the page that it acts on, for those who hear it out of its place. */
  readonly name: string;
  readonly onPress: () => void;
  readonly isDanger?: boolean;
}

/** A button of one page of a story. */
export function PageTool({ text, name, onPress, isDanger = false }: Props) {
  return (
    <button
      type="button"
      className={isDanger ? "button story-tools__danger" : "button"}
      aria-label={name}
      onClick={onPress}
    >
      {text}
    </button>
  );
}
