import { SHIPPED_STORIES, type Story } from "../../../domain/story";
import { useShelf, useStory } from "../useShelf";
import { usePanel } from "./panelContext";

/** The stories of the atlas, then the person's own. */
export function StoryList() {
  const { words } = usePanel();
  const said = words.story;
  const stories = useShelf((shelf) => shelf.stories);
  const create = useShelf((shelf) => shelf.create);
  return (
    <>
      <p className="story-panel__intro">{said.intro}</p>
      <h3 className="story-panel__heading">{said.own}</h3>
      {stories.length === 0 ? (
        <p className="story-panel__empty">{said.none}</p>
      ) : (
        <ul className="story-list">
          {stories.map((story) => (
            <OwnStory key={story.id} story={story} />
          ))}
        </ul>
      )}
      <button
        type="button"
        className="button button--primary"
        onClick={() => create({ title: said.newTitle, description: "" })}
      >
        {said.create}
      </button>
      <h3 className="story-panel__heading">{said.shipped}</h3>
      <ul className="story-list">
        {SHIPPED_STORIES.map((id) => (
          <ShippedStory key={id} id={id} />
        ))}
      </ul>
    </>
  );
}

function OwnStory({ story }: { readonly story: Story }) {
  const { words } = usePanel();
  const said = words.story;
  const open = useShelf((shelf) => shelf.open);
  return (
    <li className="story-item">
      <StoryHead story={story} />
      <div className="story-tools">
        <button
          type="button"
          className="button"
          aria-label={said.editStory(story.title)}
          onClick={() => open(story.id)}
        >
          {said.edit}
        </button>
        {story.pages.length > 0 && <PresentButton story={story} />}
      </div>
    </li>
  );
}

function ShippedStory({ id }: { readonly id: string }) {
  const { words } = usePanel();
  const said = words.story;
  const create = useShelf((shelf) => shelf.create);
  const asked = useStory(id);
  if (asked.status === "failed" || asked.status === "missing") {
    return (
      <li className="story-item">
        <p>{said.shippedFailed}</p>
        {asked.status === "failed" && (
          <button type="button" className="button" onClick={asked.retry}>
            {words.app.retry}
          </button>
        )}
      </li>
    );
  }
  if (asked.status === "loading") return <li className="story-item">{words.app.loading}</li>;
  const { story } = asked;
  return (
    <li className="story-item" lang="fr">
      <StoryHead story={story} />
      <div className="story-tools">
        <PresentButton story={story} />
        <button
          type="button"
          className="button"
          aria-label={said.copyStoryToEdit(story.title)}
          onClick={() => create({ ...story, title: said.copyTitle(story.title) })}
        >
          {said.copyToEdit}
        </button>
      </div>
    </li>
  );
}

function StoryHead({ story }: { readonly story: Story }) {
  const { words } = usePanel();
  return (
    <>
      <h4 className="story-item__title">{story.title}</h4>
      {story.description !== "" && <p className="story-item__text">{story.description}</p>}
      <p className="story-item__count">{words.story.pages(story.pages.length)}</p>
    </>
  );
}

function PresentButton({ story }: { readonly story: Story }) {
  const { words, actions } = usePanel();
  return (
    <button
      type="button"
      className="button"
      aria-label={words.story.presentStory(story.title)}
      onClick={() => actions.show({ story: story.id, page: 1, speaker: false })}
    >
      {words.app.present}
    </button>
  );
}
