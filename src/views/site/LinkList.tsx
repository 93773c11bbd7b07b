import type { ReactNode } from "react";

/** A link of a list, with what tells it apart from the others. */
export interface PageLink {
  /** Relative to the page. */
  readonly href: string;
  readonly text: string;
  readonly detail?: string | undefined;
}

interface LinkListProps {
  readonly links: readonly PageLink[];
  /** In columns when there is room. */
  readonly wide?: boolean;
}

/** Links to other pages, each with its detail; nothing for no link. */
export function LinkList({ links, wide = false }: LinkListProps) {
  if (links.length === 0) return null;
  return (
    <ul className={wide ? "site-links site-links--wide" : "site-links"}>
      {links.map(({ href, text, detail }) => (
        <li key={href}>
          <a href={href}>{text}</a>
          {detail !== undefined && <span className="site-links__detail"> {detail}</span>}
        </li>
      ))}
    </ul>
  );
}

interface LinkGroupProps extends LinkListProps {
  readonly title: string;
  /** Said before the links. */
  readonly lead?: string | null;
  readonly children?: ReactNode;
}

/** Links under a heading, and what is said of them; nothing when there is neither. */
export function LinkGroup({ title, links, wide = false, lead = null, children = null }: LinkGroupProps) {
  if (links.length === 0 && children === null) return null;
  return (
    <section className="site-group">
      <h2 className="site-group__title">{title}</h2>
      {lead !== null && <p className="site__note">{lead}</p>}
      <LinkList links={links} wide={wide} />
      {children}
    </section>
  );
}
