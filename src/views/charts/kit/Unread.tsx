import type { ReactNode } from "react";

interface Props {
  readonly className?: string;
  readonly transform?: string;
  readonly children: ReactNode;
}

/** Texts and lines of a drawing that assistive technology skips: the marks and the table twin say them. */
export function Unread({ className, transform, children }: Props) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <g className={className} transform={transform} aria-hidden="true">
      {children}
    </g>
  );
}
