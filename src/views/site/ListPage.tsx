import type { PageLink } from "./LinkList";
import { LinkGroup } from "./LinkList";

/** A heading with its links, and a sentence about them. */
export interface ListGroup {
  /** Fragment of the page. */
  readonly id: string;
  readonly title: string;
  readonly note: string | null;
  readonly links: readonly PageLink[];
}

interface Props {
  readonly title: string;
  readonly intro: string;
  readonly contents: string;
  readonly groups: readonly ListGroup[];
}

/** Every page of one kind, in groups. */
export function ListPage({ title, intro, contents, groups }: Props) {
  return (
    <>
      <header className="site__intro">
        <h1 className="site__title">{title}</h1>
        <p className="site__lead">{intro}</p>
      </header>
      <nav className="site__contents" aria-label={contents}>
        <ul>
          {groups.map((group) => (
            <li key={group.id}>
              <a href={`#${group.id}`}>{group.title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ id, title: name, note, links }) => (
        <div key={id} id={id} className="site__list">
          <LinkGroup title={name} lead={note} links={links} wide />
        </div>
      ))}
    </>
  );
}
