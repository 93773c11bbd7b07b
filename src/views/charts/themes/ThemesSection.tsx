import "./themes.css";
import { useDeferredValue, useMemo } from "react";
import { answeringPartnerships } from "../../../query/answeringPartnerships";
import { sourcesOfThemes } from "../../../scene/charts/citedSources";
import { readThemes } from "../../../scene/themes/shownThemes";
import { useSourceRefs } from "../kit/useSourceRefs";
import type { SectionProps } from "../sectionProps";
import { FamilyMaps } from "./FamilyMaps";
import { MatrixChart } from "./MatrixChart";
import { MissingChart } from "./MissingChart";
import { PairsChart } from "./PairsChart";

/** Themes of the territories of the result: where, which together, and which are not recorded. */
export default function ThemesSection(props: SectionProps) {
  const { core, atlas, prepared } = props;
  // Counts and lists of the page answer a gesture at once; these charts follow as soon as they can.
  const view = useDeferredValue(props.view);
  const { result, viewState } = view;
  const shown = useMemo(
    () => readThemes(core, result.matches, answeringPartnerships(prepared, viewState.filters, result)),
    [core, prepared, result, viewState.filters],
  );
  const cited = useMemo(
    () => sourcesOfThemes(core, atlas, new Set(shown.territories), new Set(shown.partners.keys())),
    [core, atlas, shown],
  );
  const sources = useSourceRefs(cited, props);
  return (
    <>
      <MatrixChart {...props} view={view} shown={shown} sources={sources} />
      <FamilyMaps {...props} view={view} sources={sources} />
      <PairsChart {...props} view={view} shown={shown} />
      <MissingChart {...props} view={view} />
    </>
  );
}
