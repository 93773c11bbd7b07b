import { type CheckedDataset, checkDataset, hasErrors } from "../../src/dataset/checkDataset";
import type { Hierarchy } from "../../src/dataset/hierarchy";
import { type Dataset, linkDataset } from "../../src/dataset/link";
import { fail, type Outcome, succeed } from "../../src/dataset/outcome";
import { formatProblem } from "../../src/dataset/problem";
import { problems } from "../../src/i18n/fr/problems";
import type { Areas } from "./areas";
import { loadCommunePositions } from "./communePositions";
import { loadHierarchy } from "./hierarchy";
import { readFactsDate, readOutlines, readSchemas, readTables } from "./inputs";

/** Checks the tables of a folder. The failure is a sentence: no folder, unreadable schema or outlines. */
export function checkFolder(folder: string): Outcome<CheckedFolder, string> {
  const schemas = readSchemas();
  if (!schemas.ok) return schemas;
  const files = readTables(folder, schemas.value.keys());
  if (!files.ok) return files;
  const areas = readOutlines();
  if (!areas.ok) return areas;
  const hierarchy = loadHierarchy();
  const { departementContains, centre } = areas.value;
  const options = { schemas: schemas.value, hierarchy, departementContains, areaCentre: centre };
  return succeed({ ...checkDataset(files.value, options), hierarchy, areas: areas.value });
}

export interface CheckedFolder extends CheckedDataset {
  readonly hierarchy: Hierarchy;
  readonly areas: Areas;
}

/** Links what `checkFolder` found without error. */
export function linkFolder(checked: CheckedFolder): Outcome<Dataset, string> {
  const factsDate = readFactsDate();
  if (!factsDate.ok) return factsDate;
  const { hierarchy, areas } = checked;
  const options = {
    hierarchy,
    factsDate: factsDate.value,
    areaCentre: areas.centre,
    communePosition: loadCommunePositions(),
  };
  return succeed(linkDataset(checked.tables, options));
}

/**
 * The dataset of a folder of tables, for the prerendering of the site. The failure is the report of
 * the check, one line per problem.
 */
export function loadDataset(folder: string): Outcome<Dataset, string> {
  const checked = checkFolder(folder);
  if (!checked.ok) return checked;
  if (hasErrors(checked.value)) {
    return fail(checked.value.problems.map((problem) => formatProblem(problem, problems)).join("\n"));
  }
  return linkFolder(checked.value);
}
