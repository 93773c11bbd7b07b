import { describe, expect, it } from "vitest";
import { adding, replacing, report } from "../fixtures/tables";

type Edits = Parameters<typeof report>[0];
type Rule = readonly [rule: string, edits: Edits, lines: readonly string[]];

const territoires = (from: string, to: string): Edits => ({ territoires: replacing(from, to) });
const budgets = (from: string, to: string): Edits => ({ budgets: replacing(from, to) });
const partenariats = (from: string, to: string): Edits => ({ partenariats: replacing(from, to) });

function check(rules: readonly Rule[]): void {
  it.each(rules)("%s", (_, edits, lines) => {
    expect(report(edits)).toEqual(lines);
  });
}

it("finds nothing in tables without a mistake", () => {
  expect(report({})).toEqual([]);
});

describe("ids", () => {
  check([
    [
      "an unknown theme, with the nearest one",
      partenariats("petite-enfance-langage,professionnels", "petite-enfance-langages,professionnels"),
      [
        "partenariats.csv:3:9: colonne « themes » : thème inconnu « petite-enfance-langages » ; attendu un identifiant de themes.csv ; vouliez-vous dire « petite-enfance-langage » ?",
      ],
    ],
    [
      "an unknown territory that resembles none",
      { qpv: replacing("Montreynaud,2015,42-saint-etienne-beaubrun", "Montreynaud,2015,zut") },
      [
        "qpv.csv:3:4: colonne « territoire » : territoire inconnu « zut » ; attendu un identifiant de territoires.csv",
      ],
    ],
    [
      "an unknown partner among several",
      partenariats("ansa|ville-saint-etienne", "ansa|ville-st-etienne"),
      [
        "partenariats.csv:3:8: colonne « partenaires » : partenaire inconnu « ville-st-etienne » ; attendu un identifiant de partenaires.csv ; vouliez-vous dire « ville-saint-etienne » ?",
      ],
    ],
    [
      "an unknown source",
      { listes: replacing("Grenoble,,S1", "Grenoble,,S9") },
      [
        "listes.csv:2:6: colonne « source » : source inconnue « S9 » ; attendu un identifiant de sources.csv ; vouliez-vous dire « S1 » ?",
      ],
    ],
    [
      "a list joined by a semicolon",
      partenariats("ansa|ville-saint-etienne", "ansa;ville-saint-etienne"),
      [
        "partenariats.csv:3:8: colonne « partenaires » : partenaire inconnu « ansa;ville-saint-etienne » ; séparez les éléments d’une liste par « | »",
      ],
    ],
    [
      "a duplicate id",
      { partenaires: adding("ansa,Ansa bis,,association") },
      [
        "partenaires.csv:5:1: colonne « id » : « ansa » en double, déjà donné à la ligne 4 ; chaque valeur doit être unique",
      ],
    ],
    [
      "a duplicate key of two columns",
      { qpv: adding("QP042012,Beaubrun,2015,42-saint-etienne-beaubrun,S1") },
      [
        "qpv.csv:4:1: colonne « code, territoire » : « QP042012, 42-saint-etienne-beaubrun » en double, déjà donné à la ligne 2 ; chaque valeur doit être unique",
      ],
    ],
    [
      "one actor under two ids, as a warning",
      { partenaires: adding("ville-de-saint-etienne,Saint-Étienne (ville),mairie de saint etienne,commune") },
      [
        "partenaires.csv:5:3: avertissement : colonne « autres_noms » : « mairie de saint etienne » est déjà un nom de « ville-saint-etienne » (ligne 3) ; un acteur n’a qu’un identifiant",
      ],
    ],
    [
      "a row that refers to itself",
      territoires(",38-grenoble,38-grenoble,", ",38-grenoble,38-grenoble-echirolles,"),
      [
        "territoires.csv:3:11: colonne « lies » : la ligne renvoie à elle-même (« 38-grenoble-echirolles ») ; attendu l’identifiant d’une autre ligne",
      ],
    ],
    [
      "an inferred column that is not of the table",
      partenariats(",fin,Fin déduite", ",fine,Fin déduite"),
      [
        "partenariats.csv:3:14: colonne « deduit » : « fine » n’est pas le nom d’une colonne de cette table ; vouliez-vous dire « fin » ?",
      ],
    ],
    [
      "a malformed id",
      { questions: replacing("Q01", "question 1") },
      ["questions.csv:2:1: colonne « id » : « question 1 » n’a pas la forme attendue, par exemple « Q01 »"],
    ],
  ]);
});

describe("communes and départements", () => {
  check([
    [
      "a commune code that does not exist",
      territoires(",42218,", ",42999,"),
      [
        "territoires.csv:2:12: colonne « communes » : code commune inconnu « 42999 » ; attendu un code Insee de commune, par exemple « 42218 » (Saint-Étienne)",
      ],
    ],
    [
      "an obsolete code, with the one that replaced it",
      partenariats("42218|75120", "42218|93059"),
      [
        "partenariats.csv:3:11: colonne « lieux » : code commune périmé « 93059 » (Pierrefitte-sur-Seine) ; remplacé par « 93066 » (Saint-Denis)",
      ],
    ],
    [
      "an obsolete code whose commune has no name left",
      partenariats("42218|75120", "42218|01340"),
      [
        "partenariats.csv:3:11: colonne « lieux » : code commune périmé « 01340 » (Saint-Bois) ; remplacé par « 01015 » (Arboys en Bugey)",
      ],
    ],
    [
      "a zero that a spreadsheet dropped",
      partenariats("42218|75120", "1053"),
      [
        "partenariats.csv:3:11: colonne « lieux » : code commune inconnu « 1053 » ; le zéro du début a été perdu, écrivez « 01053 » (Bourg-en-Bresse)",
      ],
    ],
    [
      "a postcode in place of an INSEE code",
      territoires(",42218,", ",42000,"),
      [
        "territoires.csv:2:12: colonne « communes » : code commune inconnu « 42000 » ; c’est un code postal, attendu le code Insee : « 42218 » (Saint-Étienne)",
      ],
    ],
    [
      "a territory without commune",
      territoires(",42218,", ",,"),
      [
        "territoires.csv:2:12: colonne « communes » : commune manquante ; seul un territoire de type « academie » peut n’en nommer aucune",
      ],
    ],
    [
      "an unknown académie",
      territoires(",Lyon,", ",Lion,"),
      [
        "territoires.csv:2:13: colonne « academie » : académie inconnue « Lion » ; attendu un nom de academies.csv ; vouliez-vous dire « Lyon » ?",
      ],
    ],
    [
      "an académie that is not that of the communes",
      territoires(",Lyon,", ",Grenoble,"),
      [
        "territoires.csv:2:13: colonne « academie » : « Grenoble » n’est pas l’académie des communes de la ligne ; attendu « Lyon » d’après academies.csv",
      ],
    ],
    [
      "a département that does not exist, and the one then left without académie",
      { academies: replacing("42,Lyon", "420,Lyon") },
      [
        "academies.csv:1:1: aucune académie n’est donnée pour le département « 42 » (Loire) ; ajoutez une ligne",
        "academies.csv:44:1: colonne « departement » : code de département inconnu « 420 » ; attendu par exemple « 01 », « 2A » ou « 974 » ; vouliez-vous dire « 40 » ?",
      ],
    ],
    [
      "a neighbourhood whose code is of another département",
      { qpv: replacing("QP042013", "QP038013") },
      [
        "qpv.csv:3:1: avertissement : colonne « code » : le quartier « QP038013 » est du département « 38 », son territoire de « 42 » ; vérifiez le code ou le territoire",
      ],
    ],
    [
      "a Corsican code and an arrondissement are codes like others",
      { qpv: adding("QP02A001,Les Cannes,2015,2a-ajaccio,S1") },
      [],
    ],
  ]);
});

describe("coordinates", () => {
  check([
    [
      "a point outside the département of its communes",
      territoires("45.4339,4.39", "48.8566,2.3522"),
      [
        "territoires.csv:2:18: coordonnées hors du département : latitude 48.8566, longitude 2.3522 ; attendu un point dans Loire (42), celui des communes de la ligne",
      ],
    ],
    [
      "latitude and longitude swapped",
      territoires("45.4339,4.39", "4.39,45.4339"),
      [
        "territoires.csv:2:18: latitude et longitude inversées ; écrivez « 45.4339 » dans « lat » et « 4.39 » dans « lon »",
      ],
    ],
    [
      "a missing longitude",
      territoires("45.4339,4.39", "45.4339,"),
      [
        "territoires.csv:2:19: colonne « lon » : coordonnée manquante ; seul un territoire de type « academie » peut n’en avoir aucune",
      ],
    ],
    [
      "a decimal comma",
      territoires("45.4339,4.39", '"45,4339",4.39'),
      [
        "territoires.csv:2:18: colonne « lat » : nombre mal écrit « 45,4339 » ; attendu des chiffres, sans espace ni symbole, avec un point pour les décimales ; écrivez « 45.4339 »",
      ],
    ],
    [
      "a point on the shore, just off the simplified outline, is inside",
      territoires("41.9272,8.7346", "41.9200,8.7380"),
      [],
    ],
  ]);
});

describe("dates", () => {
  check([
    [
      "a date written the French way, with the one to write",
      partenariats("2020-03,2020-06-30", "05/03/2020,2020-06-30"),
      [
        "partenariats.csv:3:4: colonne « debut » : date mal écrite « 05/03/2020 » ; attendu AAAA, AAAA-MM ou AAAA-MM-JJ, par exemple « 2020-03 » ; écrivez « 2020-03-05 »",
      ],
    ],
    [
      "a date in words",
      { sources: replacing(",2020-03,", ",mars 2020,") },
      [
        "sources.csv:3:4: colonne « date » : date mal écrite « mars 2020 » ; attendu AAAA, AAAA-MM ou AAAA-MM-JJ, par exemple « 2020-03 » ; écrivez « 2020-03 »",
      ],
    ],
    [
      "a date that cannot be guessed",
      { sources: replacing(",2020-03,", ",au printemps,") },
      [
        "sources.csv:3:4: colonne « date » : date mal écrite « au printemps » ; attendu AAAA, AAAA-MM ou AAAA-MM-JJ, par exemple « 2020-03 »",
      ],
    ],
    [
      "a day that does not exist",
      { sources: replacing(",2020-03,", ",2021-02-29,") },
      [
        "sources.csv:3:4: colonne « date » : la date « 2021-02-29 » n’existe pas au calendrier ; attendu AAAA, AAAA-MM ou AAAA-MM-JJ",
      ],
    ],
    [
      "a year that cannot be",
      { sources: replacing(",2020-03,", ",0202-03,") },
      ["sources.csv:3:4: colonne « date » : année invraisemblable « 0202-03 » ; attendue entre 1950 et 2100"],
    ],
    [
      "an end before its start",
      partenariats("2020-03,2020-06-30", "2020-03,2019-06-30"),
      [
        "partenariats.csv:3:5: colonne « fin » : la fin « 2019-06-30 » précède le début « 2020-03 » ; attendu une date égale ou postérieure",
      ],
    ],
    [
      "an end in the same year, less precise than its start, is not before it",
      partenariats("2020-03,2020-06-30", "2020-03,2020"),
      [],
    ],
  ]);
});

describe("amounts", () => {
  const malformed = (found: string, suggestion: string) => [
    `budgets.csv:2:4: colonne « montant_eur » : montant mal écrit « ${found} » ; attendu des euros en chiffres, sans espace ni symbole, avec un point pour les centimes, par exemple « 1250000 » ; écrivez « ${suggestion} »`,
  ];
  check([
    ["spaces and a euro sign", budgets(",600000,", ",600 000 €,"), malformed("600 000 €", "600000")],
    ["a decimal comma", budgets(",600000,", ',"600000,5",'), malformed("600000,5", "600000.5")],
    ["dots between thousands", budgets(",600000,", ",600.000,"), malformed("600.000", "600000")],
    ["thousands of euros", budgets(",600000,", ",600 k€,"), malformed("600 k€", "600000")],
    [
      "a negative amount",
      budgets(",50000.50,", ",-50000,"),
      [
        "budgets.csv:5:4: colonne « montant_eur » : montant négatif « -50000 » ; attendu un nombre d’euros positif",
      ],
    ],
    [
      "an amount of zero, which is never how the unknown is told",
      budgets(",50000.50,", ",0,"),
      [
        "budgets.csv:5:4: colonne « montant_eur » : montant nul ; attendu un nombre d’euros positif, ou pas de ligne quand le montant est inconnu",
      ],
    ],
    [
      "an absurd amount",
      budgets(",50000.50,", ",5000000000,"),
      [
        "budgets.csv:5:4: colonne « montant_eur » : montant invraisemblable « 5000000000 » ; attendu au plus 1 000 000 000 € pour une ligne, vérifiez l’unité",
      ],
    ],
    [
      "a grant too large for one territory, as a warning",
      budgets(",600000,", ",60000000,"),
      [
        "budgets.csv:2:4: avertissement : colonne « montant_eur » : montant très élevé « 60000000 » pour un seul territoire ; au-delà de 10 000 000 €, vérifiez l’unité et la portée",
      ],
    ],
    [
      "an amount of one territory that names two",
      budgets(",38-grenoble,territoire,", ",38-grenoble|2a-ajaccio,territoire,"),
      [
        "budgets.csv:5:3: colonne « portee » : portée « territoire » avec 2 territoires ; attendu un seul territoire",
      ],
    ],
    [
      "an amount of several territories that names one",
      budgets(",38-grenoble,territoire,", ",38-grenoble,plusieurs,"),
      [
        "budgets.csv:5:3: colonne « portee » : portée « plusieurs » avec 1 territoire ; attendu au moins deux territoires",
      ],
    ],
    [
      "lines that contain each other",
      budgets("Convention triennale,,,", "Convention triennale,,beaubrun-annuel,"),
      [
        "budgets.csv:2:15: colonne « inclus_dans » : inclusion en boucle « beaubrun-enveloppe » → « beaubrun-annuel » → « beaubrun-enveloppe » ; une ligne ne peut pas être contenue dans elle-même",
      ],
    ],
    [
      "a yearly amount that, over its years, exceeds the envelope that contains it",
      budgets(",200000,", ",250000,"),
      [
        "budgets.csv:3:4: colonne « montant_eur » : « 250000 » € est plus grand que la ligne « beaubrun-enveloppe » qui le contient (« 600000 » €) ; attendu un montant inférieur ou égal",
      ],
    ],
    [
      "a line contained in one of another territory, as a warning",
      budgets("beaubrun-annuel,42-saint-etienne-beaubrun", "beaubrun-annuel,38-grenoble"),
      [
        "budgets.csv:3:15: avertissement : colonne « inclus_dans » : la ligne « beaubrun-enveloppe » qui contient celle-ci ne concerne aucun des mêmes territoires ; vérifiez l’identifiant",
      ],
    ],
    [
      "no resident at all",
      { indicateurs: replacing(",7000,", ",0,") },
      [
        "indicateurs.csv:2:3: colonne « valeur » : valeur invraisemblable « 0 » pour « habitants » ; attendu de 1 à 3 000 000",
      ],
    ],
  ]);
});

describe("cells", () => {
  check([
    [
      "a missing source",
      { faits_programme: replacing(",S1,lu", ",,lu") },
      [
        "faits_programme.csv:2:8: colonne « source » : source manquante ; indiquez l’identifiant d’une ligne de sources.csv",
      ],
    ],
    [
      "a missing value",
      { partenaires: replacing("ansa,Ansa,", "ansa,,") },
      ["partenaires.csv:4:2: colonne « nom » : valeur manquante, elle est obligatoire"],
    ],
    [
      "a value outside its closed list",
      { partenaires: replacing(",association", ",asociation") },
      [
        "partenaires.csv:4:4: colonne « nature » : valeur inconnue « asociation » ; attendu une de « commune », « etat », « education-nationale », « association », « operateur-public », « entreprise », « fondation », « universite », « autre » ; vouliez-vous dire « association » ?",
      ],
    ],
    [
      "a wave that does not exist",
      territoires("cite-educative,2019,,,2019-09-05", "cite-educative,1919,,,2019-09-05"),
      [
        "territoires.csv:2:5: colonne « vague » : valeur inconnue « 1919 » ; attendu une de « 2019 », « 2021 », « 2022 », « 2025 »",
      ],
    ],
    [
      "a year out of bounds",
      { indicateurs: replacing(",2020,", ",1919,") },
      [
        "indicateurs.csv:2:6: colonne « annee » : valeur hors limites « 1919 » ; attendu un nombre de 2010 à 2100",
      ],
    ],
    [
      "a number that is not whole",
      { indicateurs: replacing(",2020,", ",2020.5,") },
      [
        "indicateurs.csv:2:6: colonne « annee » : « 2020.5 » n’est pas un nombre entier ; attendu un nombre sans décimales",
      ],
    ],
    [
      "an empty element in a list",
      { listes: replacing("Saint-Étienne|Grenoble", "Saint-Étienne||Grenoble") },
      [
        "listes.csv:2:4: colonne « noms » : élément vide dans la liste ; un seul « | » entre deux éléments, aucun au début ni à la fin",
      ],
    ],
    [
      "a repeated element, as a warning",
      { listes: replacing("Saint-Étienne|Grenoble", "Grenoble|Grenoble") },
      [
        "listes.csv:2:4: avertissement : colonne « noms » : « Grenoble » est répété dans la liste ; ne le gardez qu’une fois",
      ],
    ],
    [
      "spaces around cells and elements are harmless",
      partenariats("ansa|ville-saint-etienne", " ansa | ville-saint-etienne "),
      [],
    ],
  ]);
});
