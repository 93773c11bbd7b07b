import { useId, useMemo, useState } from "react";
import type { Atlas, Core } from "../../domain/facts";
import type { Filters } from "../../domain/filters";
import type { AudienceWords } from "../../i18n/messages";
import type { Result } from "../../query/result";
import { PLACE_KINDS, type PlaceKind } from "../../scene/report/reportPlace";
import { type PlaceChoice, reportPlaces, searchPlaces } from "../../scene/report/reportPlaces";
import { goToFragment } from "../goToFragment";
import { opensElsewhere } from "../opensElsewhere";

interface Props {
  readonly core: Core;
  readonly atlas: Atlas;
  readonly facets: Result["facets"];
  readonly hrefOf: (patch: Partial<Filters>) => string;
  readonly onChoose: (patch: Partial<Filters>) => void;
  /** Whether filters other than the place are active: none of theirs is then not none at all. */
  readonly isFiltered: boolean;
  /** Id of the place reported now. */
  readonly chosen: string | null;
  readonly words: AudienceWords;
  readonly factsLang: "fr" | undefined;
}

/** The filters of one place in place of any other. */
function patchOf({ kind, id }: Pick<PlaceChoice, "kind" | "id">): Partial<Filters> {
  return { departement: [], region: [], academie: [], [kind]: [id] };
}

/** Every place that a report may be about, searched by name or code. Those without territory say so, and have a report that says so. */
export function PlaceChooser({ core, atlas, facets, words, ...props }: Props) {
  const prefix = useId();
  const [search, setSearch] = useState("");
  const places = useMemo(() => reportPlaces(core, atlas, facets), [core, atlas, facets]);
  const found = searchPlaces(places, search);
  const total = PLACE_KINDS.reduce((sum, kind) => sum + found[kind].length, 0);
  const { chooser } = words.report;
  return (
    <div className="places">
      <label className="places__search">
        <span>{chooser.search}</span>
        <input
          type="search"
          value={search}
          autoComplete="off"
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      </label>
      <nav className="places__kinds" aria-label={chooser.kinds}>
        {PLACE_KINDS.filter((kind) => found[kind].length > 0).map((kind) => (
          <a key={kind} href={`#${prefix}-${kind}`} onClick={(event) => goToFragment(event, "start")}>
            {chooser.kind[kind]}
          </a>
        ))}
      </nav>
      <p className="sr-only" role="status">
        {search.trim() === "" ? "" : chooser.found(total)}
      </p>
      {total === 0 && <p className="places__none">{chooser.none}</p>}
      {PLACE_KINDS.map((kind) => (
        <PlaceList
          key={kind}
          titleId={`${prefix}-${kind}`}
          kind={kind}
          places={found[kind]}
          words={words}
          {...props}
        />
      ))}
    </div>
  );
}

interface ListProps
  extends Pick<Props, "hrefOf" | "onChoose" | "isFiltered" | "chosen" | "words" | "factsLang"> {
  readonly titleId: string;
  readonly kind: PlaceKind;
  readonly places: readonly PlaceChoice[];
}

function PlaceList({ titleId, kind, places, hrefOf, onChoose, chosen, ...told }: ListProps) {
  if (places.length === 0) return null;
  const { report } = told.words;
  return (
    <section aria-labelledby={titleId}>
      <h3 className="places__title" id={titleId} tabIndex={-1}>
        {report.chooser.kind[kind]}
      </h3>
      <ul className="places__list">
        {places.map((place) => (
          <li key={place.id}>
            <a
              className="places__link"
              data-empty={place.count === 0 ? "" : undefined}
              href={hrefOf(patchOf(place))}
              aria-current={place.id === chosen ? "true" : undefined}
              onClick={(event) => {
                if (opensElsewhere(event)) return;
                event.preventDefault();
                onChoose(patchOf(place));
              }}
            >
              <PlaceText place={place} {...told} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function PlaceText({
  place,
  isFiltered,
  words,
  factsLang,
}: { readonly place: PlaceChoice } & Pick<Props, "isFiltered" | "words" | "factsLang">) {
  const { report } = words;
  const { kind, id, name, count } = place;
  return (
    <>
      <span lang={factsLang}>{kind === "departement" ? report.named(name, id) : name}</span>{" "}
      <span className="places__count">{report.chooser.count(count, isFiltered)}</span>
    </>
  );
}
