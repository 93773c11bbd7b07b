import { useAbout } from "./aboutContext";
import { Part } from "./Part";

/** Tables of the Data Package, in reading order. */
const TABLES = [
  "territoires",
  "qpv",
  "indicateurs",
  "partenariats",
  "partenaires",
  "budgets",
  "faits_programme",
  "desaccords",
  "questions",
  "listes",
  "themes",
  "familles",
  "academies",
  "sources",
] as const;

const LICENCE_URL = "https://www.etalab.gouv.fr/licence-ouverte-open-licence/";

interface DownloadsPartProps {
  readonly id: string;
  /** Where the served files are, relative to the page (`data/`). */
  readonly base: string;
}

/** The tables, the map layer and their description, as files. */
export function DownloadsPart({ id, base }: DownloadsPartProps) {
  const { words } = useAbout();
  const { data, sheet } = words;
  const files = [
    ...TABLES.map((table) => ({ name: `${table}.csv`, what: data.file[table], format: data.format.csv })),
    { name: "territoires.geojson", what: data.geojson, format: data.format.geojson },
    { name: "datapackage.json", what: data.datapackage, format: data.format.json },
  ];
  return (
    <Part id={id} title={data.downloads} help={data.downloadsHelp}>
      <ul className="about__files">
        {files.map(({ name, what, format }) => (
          <li key={name}>
            <a className="about__file" href={`${base}${name}`} download={name}>
              {name}
            </a>
            <span className="about__file-what">{what}</span>
            <span className="about__count">{format}</span>
          </li>
        ))}
      </ul>
      <p className="about__help">
        <a className="about__cite" href={LICENCE_URL} target="_blank" rel="noopener noreferrer license">
          {data.licence}
          <span className="sr-only"> ({sheet.newTab})</span>
        </a>
      </p>
    </Part>
  );
}
