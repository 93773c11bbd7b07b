import { countOf, formatEuros, formatNumber } from "../format";

/**
 * What `data:check` and the import say of a table. Each message is made from the facts of the problem:
 * what was found, and what is expected. Column and value are given as they stand in the file.
 */

const q = (text: string) => `« ${text} »`;
const list = (items: readonly string[]) => items.map(q).join(", ");
const perhaps = (text: string | null) => (text === null ? "" : ` ; vouliez-vous dire ${q(text)} ?`);
const write = (text: string | null) => (text === null ? "" : ` ; écrivez ${q(text)}`);
const counted = (count: number, one: string, many: string) => countOf(count, one, many, "fr");
const number = (value: number) => formatNumber(value, "fr");

const SEPARATORS = { semicolon: "point-virgule", tab: "tabulation" } as const;

/** Tables whose ids have a name of their own in a sentence. */
const UNKNOWN_ID: Readonly<Record<string, string>> = {
  territoires: "territoire inconnu",
  partenaires: "partenaire inconnu",
  partenariats: "partenariat inconnu",
  themes: "thème inconnu",
  familles: "famille de thèmes inconnue",
  sources: "source inconnue",
  budgets: "ligne de budget inconnue",
  faits_programme: "fait du programme inconnu",
};

const messages = {
  // The file
  missingTable: (p: { table: string }) =>
    `table manquante ; le dossier doit contenir le fichier ${q(`${p.table}.csv`)}`,
  emptyTable: (_: object) => "fichier vide ; la première ligne doit porter les noms des colonnes",
  windows1252: (p: { near: string }) =>
    `encodage Windows-1252 (près de ${q(p.near)}) au lieu d’UTF-8 ; enregistrez le fichier en CSV UTF-8 séparé par des virgules`,
  utf16: (_: object) =>
    "encodage UTF-16 au lieu d’UTF-8 ; enregistrez le fichier en CSV UTF-8 séparé par des virgules",
  garbledText: (p: { column: string; found: string }) =>
    `colonne ${q(p.column)} : caractères abîmés dans ${q(p.found)}, le texte a été lu dans un mauvais encodage ; retapez les lettres accentuées`,
  separator: (p: { found: "semicolon" | "tab" }) =>
    `séparateur ${SEPARATORS[p.found]} au lieu de la virgule ; enregistrez le fichier en CSV UTF-8 séparé par des virgules`,
  strayQuote: (p: { found: string }) =>
    `guillemet droit au milieu d’une cellule (${q(p.found)}) ; entourez la cellule de guillemets droits et doublez ceux qu’elle contient`,
  textAfterQuote: (p: { found: string }) =>
    `texte après le guillemet qui ferme la cellule (${q(p.found)}) ; une virgule est attendue, et un guillemet contenu dans la cellule se double`,
  unclosedQuote: (_: object) =>
    "guillemet droit ouvert et jamais fermé ; la suite du fichier est lue comme une seule cellule",

  // Columns and rows
  missingColumn: (p: { column: string }) => `colonne manquante : ${q(p.column)} est attendue`,
  unknownColumn: (p: { column: string; nearest: string | null; missing: readonly string[] }) =>
    `colonne inconnue ${q(p.column)}${
      p.nearest === null && p.missing.length > 0
        ? ` ; colonnes attendues et absentes : ${list(p.missing)}`
        : perhaps(p.nearest)
    }`,
  repeatedColumn: (p: { column: string; first: number }) =>
    `colonne ${q(p.column)} en double, déjà présente en position ${p.first} ; n’en gardez qu’une`,
  cellCount: (p: { found: number; expected: number }) =>
    `${counted(p.found, "cellule", "cellules")} dans cette ligne, ${p.expected} attendues ; une cellule qui contient une virgule doit être entre guillemets droits`,

  // Cells
  missingValue: (p: { column: string }) => `colonne ${q(p.column)} : valeur manquante, elle est obligatoire`,
  missingSource: (p: { column: string }) =>
    `colonne ${q(p.column)} : source manquante ; indiquez l’identifiant d’une ligne de sources.csv`,
  badDate: (p: { column: string; found: string; suggestion: string | null }) =>
    `colonne ${q(p.column)} : date mal écrite ${q(p.found)} ; attendu AAAA, AAAA-MM ou AAAA-MM-JJ, par exemple ${q("2020-03")}${write(p.suggestion)}`,
  noSuchDay: (p: { column: string; found: string }) =>
    `colonne ${q(p.column)} : la date ${q(p.found)} n’existe pas au calendrier ; attendu AAAA, AAAA-MM ou AAAA-MM-JJ`,
  implausibleYear: (p: { column: string; found: string; from: number; to: number }) =>
    `colonne ${q(p.column)} : année invraisemblable ${q(p.found)} ; attendue entre ${p.from} et ${p.to}`,
  badAmount: (p: { column: string; found: string; suggestion: string | null }) =>
    `colonne ${q(p.column)} : montant mal écrit ${q(p.found)} ; attendu des euros en chiffres, sans espace ni symbole, avec un point pour les centimes, par exemple ${q("1250000")}${write(p.suggestion)}`,
  badNumber: (p: { column: string; found: string; suggestion: string | null }) =>
    `colonne ${q(p.column)} : nombre mal écrit ${q(p.found)} ; attendu des chiffres, sans espace ni symbole, avec un point pour les décimales${write(p.suggestion)}`,
  notInteger: (p: { column: string; found: string }) =>
    `colonne ${q(p.column)} : ${q(p.found)} n’est pas un nombre entier ; attendu un nombre sans décimales`,
  outOfRange: (p: { column: string; found: string; minimum: number | null; maximum: number | null }) =>
    `colonne ${q(p.column)} : valeur hors limites ${q(p.found)} ; attendu un nombre ${
      p.minimum === null
        ? `d’au plus ${p.maximum}`
        : p.maximum === null
          ? `d’au moins ${p.minimum}`
          : `de ${p.minimum} à ${p.maximum}`
    }`,
  badChoice: (p: { column: string; found: string; choices: readonly string[]; nearest: string | null }) =>
    `colonne ${q(p.column)} : valeur inconnue ${q(p.found)} ; attendu une de ${list(p.choices)}${perhaps(p.nearest)}`,
  badPattern: (p: { column: string; found: string; example: string | null; pattern: string }) =>
    `colonne ${q(p.column)} : ${q(p.found)} n’a pas la forme attendue, ${
      p.example === null ? q(p.pattern) : `par exemple ${q(p.example)}`
    }`,
  emptyItem: (p: { column: string; separator: string }) =>
    `colonne ${q(p.column)} : élément vide dans la liste ; un seul ${q(p.separator)} entre deux éléments, aucun au début ni à la fin`,
  repeatedItem: (p: { column: string; found: string }) =>
    `colonne ${q(p.column)} : ${q(p.found)} est répété dans la liste ; ne le gardez qu’une fois`,
  unknownColumnName: (p: { column: string; found: string; nearest: string | null }) =>
    `colonne ${q(p.column)} : ${q(p.found)} n’est pas le nom d’une colonne de cette table${perhaps(p.nearest)}`,

  // Ids
  duplicateId: (p: { column: string; found: string; firstLine: number }) =>
    `colonne ${q(p.column)} : ${q(p.found)} en double, déjà donné à la ligne ${p.firstLine} ; chaque valeur doit être unique`,
  unknownId: (p: {
    column: string;
    found: string;
    table: string;
    nearest: string | null;
    separator: string | null;
  }) =>
    `colonne ${q(p.column)} : ${UNKNOWN_ID[p.table] ?? "valeur inconnue"} ${q(p.found)} ; ${
      p.separator === null
        ? `attendu un identifiant de ${p.table}.csv${perhaps(p.nearest)}`
        : `séparez les éléments d’une liste par ${q(p.separator)}`
    }`,
  sharedName: (p: { column: string; found: string; id: string; line: number }) =>
    `colonne ${q(p.column)} : ${q(p.found)} est déjà un nom de ${q(p.id)} (ligne ${p.line}) ; un acteur n’a qu’un identifiant`,
  selfReference: (p: { column: string; found: string }) =>
    `colonne ${q(p.column)} : la ligne renvoie à elle-même (${q(p.found)}) ; attendu l’identifiant d’une autre ligne`,

  // Places
  unknownCommune: (p: {
    column: string;
    found: string;
    postcodeOf: readonly { code: string; name: string }[];
    withZero: { code: string; name: string } | null;
  }) =>
    `colonne ${q(p.column)} : code commune inconnu ${q(p.found)} ; ${
      p.withZero !== null
        ? `le zéro du début a été perdu, écrivez ${q(p.withZero.code)} (${p.withZero.name})`
        : p.postcodeOf.length > 0
          ? `c’est un code postal, attendu le code Insee : ${p.postcodeOf
              .map((each) => `${q(each.code)} (${each.name})`)
              .join(", ")}`
          : `attendu un code Insee de commune, par exemple ${q("42218")} (Saint-Étienne)`
    }`,
  obsoleteCommune: (p: {
    column: string;
    found: string;
    name: string | null;
    code: string;
    newName: string;
  }) =>
    `colonne ${q(p.column)} : code commune périmé ${q(p.found)}${
      p.name === null ? "" : ` (${p.name})`
    } ; remplacé par ${q(p.code)} (${p.newName})`,
  unknownDepartement: (p: { column: string; found: string; nearest: string | null }) =>
    `colonne ${q(p.column)} : code de département inconnu ${q(p.found)} ; attendu par exemple ${q("01")}, ${q("2A")} ou ${q("974")}${perhaps(p.nearest)}`,
  departementWithoutAcademie: (p: { departement: string; name: string }) =>
    `aucune académie n’est donnée pour le département ${q(p.departement)} (${p.name}) ; ajoutez une ligne`,
  unknownAcademie: (p: { column: string; found: string; nearest: string | null }) =>
    `colonne ${q(p.column)} : académie inconnue ${q(p.found)} ; attendu un nom de academies.csv${perhaps(p.nearest)}`,
  otherAcademie: (p: { column: string; found: string; expected: readonly string[] }) =>
    `colonne ${q(p.column)} : ${q(p.found)} n’est pas l’académie des communes de la ligne ; attendu ${list(p.expected)} d’après academies.csv`,
  noCommune: (p: { column: string }) =>
    `colonne ${q(p.column)} : commune manquante ; seul un territoire de type ${q("academie")} peut n’en nommer aucune`,
  noAcademie: (p: { column: string }) =>
    `colonne ${q(p.column)} : académie manquante ; un territoire de type ${q("academie")} doit la nommer`,
  missingPosition: (p: { column: string }) =>
    `colonne ${q(p.column)} : coordonnée manquante ; seul un territoire de type ${q("academie")} peut n’en avoir aucune`,
  swappedPosition: (p: { lat: number; lon: number }) =>
    `latitude et longitude inversées ; écrivez ${q(String(p.lon))} dans ${q("lat")} et ${q(String(p.lat))} dans ${q("lon")}`,
  outsideDepartement: (p: {
    lat: number;
    lon: number;
    departements: readonly { code: string; name: string }[];
  }) =>
    `coordonnées hors du département : latitude ${p.lat}, longitude ${p.lon} ; attendu un point dans ${p.departements
      .map((each) => `${each.name} (${each.code})`)
      .join(" ou ")}, celui des communes de la ligne`,
  otherDepartementQpv: (p: {
    column: string;
    found: string;
    departement: string;
    expected: readonly string[];
  }) =>
    `colonne ${q(p.column)} : le quartier ${q(p.found)} est du département ${q(p.departement)}, son territoire de ${list(p.expected)} ; vérifiez le code ou le territoire`,

  // Time
  endBeforeStart: (p: { column: string; start: string; end: string }) =>
    `colonne ${q(p.column)} : la fin ${q(p.end)} précède le début ${q(p.start)} ; attendu une date égale ou postérieure`,

  // Money and figures
  negativeAmount: (p: { column: string; found: string }) =>
    `colonne ${q(p.column)} : montant négatif ${q(p.found)} ; attendu un nombre d’euros positif`,
  zeroAmount: (p: { column: string }) =>
    `colonne ${q(p.column)} : montant nul ; attendu un nombre d’euros positif, ou pas de ligne quand le montant est inconnu`,
  absurdAmount: (p: { column: string; found: string; maximum: number }) =>
    `colonne ${q(p.column)} : montant invraisemblable ${q(p.found)} ; attendu au plus ${formatEuros(p.maximum, "fr")} pour une ligne, vérifiez l’unité`,
  surprisingAmount: (p: { column: string; found: string; maximum: number }) =>
    `colonne ${q(p.column)} : montant très élevé ${q(p.found)} pour un seul territoire ; au-delà de ${formatEuros(p.maximum, "fr")}, vérifiez l’unité et la portée`,
  absurdFigure: (p: { column: string; found: string; indicator: string; minimum: number; maximum: number }) =>
    `colonne ${q(p.column)} : valeur invraisemblable ${q(p.found)} pour ${q(p.indicator)} ; attendu de ${number(p.minimum)} à ${number(p.maximum)}`,
  scopeMismatch: (p: { column: string; scope: string; count: number }) =>
    `colonne ${q(p.column)} : portée ${q(p.scope)} avec ${counted(p.count, "territoire", "territoires")} ; ${
      p.scope === "territoire" ? "attendu un seul territoire" : "attendu au moins deux territoires"
    }`,
  inclusionCycle: (p: { column: string; cycle: readonly string[] }) =>
    `colonne ${q(p.column)} : inclusion en boucle ${p.cycle.map(q).join(" → ")} ; une ligne ne peut pas être contenue dans elle-même`,
  includedGreater: (p: { column: string; found: string; container: string; containerAmount: string }) =>
    `colonne ${q(p.column)} : ${q(p.found)} € est plus grand que la ligne ${q(p.container)} qui le contient (${q(p.containerAmount)} €) ; attendu un montant inférieur ou égal`,
  includedElsewhere: (p: { column: string; container: string }) =>
    `colonne ${q(p.column)} : la ligne ${q(p.container)} qui contient celle-ci ne concerne aucun des mêmes territoires ; vérifiez l’identifiant`,
};

export type ProblemMessages = typeof messages;
export type ProblemCode = keyof ProblemMessages;

export const problems = {
  messages,
  warningPrefix: "avertissement : ",
  /** Last line of a check: what was found, and in how much when there is no error. */
  report: (errors: number, warnings: number, tables: number, rows: number) => {
    const found = errors === 0 ? "Aucune erreur" : counted(errors, "erreur", "erreurs");
    const told = warnings === 0 ? found : `${found}, ${counted(warnings, "avertissement", "avertissements")}`;
    return errors > 0
      ? `${told}.`
      : `${told} : ${counted(tables, "table", "tables")}, ${counted(rows, "ligne", "lignes")}.`;
  },
  noFolder: (folder: string) =>
    `Dossier introuvable : ${q(folder)}. Donnez le dossier qui contient les tables, par exemple ${q("data")}.`,
  written: (files: number, folder: string) =>
    `${counted(files, "fichier écrit", "fichiers écrits")} dans ${folder}.`,
  badFile: (file: string, reason: string) => `Fichier du projet illisible, data/${file} : ${reason}`,
  notWritten: "Rien n’a été écrit : corrigez d’abord les erreurs.",
  usage:
    "Usage : data:check [DOSSIER] vérifie les tables ; data:build [DOSSIER SORTIE] les transforme en fichiers pour l’atlas.",
};
