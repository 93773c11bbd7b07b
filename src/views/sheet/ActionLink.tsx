import type { MouseEvent, ReactNode } from "react";
import { opensElsewhere } from "../opensElsewhere";

interface ActionLinkProps {
  readonly href: string;
  /** Runs instead of following `href` on a plain click; without it the link is an ordinary one. */
  readonly onAct?: (() => void) | undefined;
  readonly className?: string;
  readonly title?: string | undefined;
  /** Whether what it opens is already open. */
  readonly current?: boolean;
  readonly lang?: string | undefined;
  readonly children: ReactNode;
}

/** A link that the app answers itself, and that still opens in a new tab or without scripts. */
export function ActionLink({ href, onAct, current = false, children, ...attributes }: ActionLinkProps) {
  const handleClick = (event: MouseEvent) => {
    if (onAct === undefined || opensElsewhere(event)) return;
    event.preventDefault();
    onAct();
  };
  return (
    <a href={href} onClick={handleClick} aria-current={current ? "true" : undefined} {...attributes}>
      {children}
    </a>
  );
}
