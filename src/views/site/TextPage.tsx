import type { ReactNode } from "react";

interface Props {
  readonly title: string;
  /** Whether what follows shows a title of its own. */
  readonly isTitled?: boolean;
  readonly lead: string | null;
  readonly children: ReactNode;
}

/** A page of prose under its title. */
export function TextPage({ title, isTitled = false, lead, children }: Props) {
  return (
    <>
      <header className={isTitled ? "sr-only" : "site__intro"}>
        <h1 className="site__title">{title}</h1>
        {lead !== null && <p className="site__lead">{lead}</p>}
      </header>
      <div className="site__prose">{children}</div>
    </>
  );
}
