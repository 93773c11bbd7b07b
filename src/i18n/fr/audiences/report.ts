import type { QpvGeography } from "../../../domain/vocabulary";
import { countOf, formatNumber } from "../../format";
import { territories } from "../nouns";

const number = (value: number) => formatNumber(value, "fr");
/** « d’Amiens », « de Lyon ». */
const of = (name: string) => (/^[AEIOUYÉÈÎ]/.test(name) ? `d’${name}` : `de ${name}`);

type PlaceKind = "departement" | "region" | "academie";
const q = (text: string) => `« ${text} »`;
const perhaps = (text: string | null) => (text === null ? "." : ` ; vouliez-vous dire ${q(text)} ?`);
const rows = (count: number) => countOf(count, "ligne", "lignes", "fr");
const ofPlace = { departement: "du département", region: "de la région", academie: "de l’académie" };

const residentsLeftOut = (count: number) =>
  `${countOf(count, "chiffre écarté", "chiffres écartés", "fr")}, faute de porter sur les seuls quartiers`;

/** Words of the coverage report. Amounts and dates arrive already formatted. */
export const report = {
  // ---- names ----
  named: (name: string, code: string) => `${name} (${code})`,
  regionNamed: (name: string) => `région ${name}`,
  academieNamed: (name: string) => `académie ${of(name)}`,
  title: (place: string) => `Rapport de couverture : ${place}`,
  subtitle: (count: number, date: string, filters: string | null) => {
    const told = `${territories(count)}, faits compilés au ${date}`;
    return filters === null ? told : `${told}, avec d’autres filtres (${filters})`;
  },
  runningHead: (place: string, date: string) =>
    `Atlas des alliances éducatives — ${place} — faits au ${date}`,
  fileStem: "rapport",
  filter: (facet: string, value: string) => `${facet} : ${value}`,
  join: (first: string, second: string) => `${first} ; ${second}`,
  knownFor: (known: number, total: number) =>
    total === 0
      ? "sans objet : aucun territoire labellisé"
      : `connu pour ${territories(known)} sur ${number(total)}`,

  section: {
    summary: "L’essentiel",
    map: "Carte",
    territories: "Territoires et vagues",
    qpvs: "Quartiers prioritaires concernés",
    money: "Montants publiés",
    partnerships: "Partenariats et thèmes",
    actors: "Acteurs",
    apart: "À part, non compté plus haut",
    unknown: "Ce qui n’est pas renseigné",
    completed: "Faits complétés sur cet ordinateur",
    sources: "Sources",
  },

  // ---- summary ----
  /** Of a place where the atlas has no territory, whatever the filters. */
  introNone: (date: string) =>
    `Aucun territoire de l’atlas n’est dans ce lieu, au ${date}. Les sources consultées n’y nomment ni cité éducative, ni alliance d’une de ses communes.`,
  intro: (counted: string, date: string) =>
    counted === ""
      ? `Aucun territoire de ce lieu ne répond aux filtres (faits compilés au ${date}).`
      : `Ce rapport porte sur ${counted}, d’après les sources publiques recensées au ${date}.`,
  filtered: (filters: string) =>
    `D’autres filtres que le lieu sont actifs (${filters}) : ce rapport ne montre que les territoires qui y répondent. De ces territoires, tout ce qui est connu est là, y compris ce qui ne répond pas aux filtres.`,
  lists: (date: string) =>
    `L’atlas n’a trouvé aucune liste officielle complète postérieure à août 2023 : un territoire labellisé depuis peut manquer. « Non renseigné » veut dire qu’aucune source consultée au ${date} ne le dit ; ce n’est ni zéro ni « non ».`,
  figure: {
    labelled: "Territoires labellisés",
    labelledScope: (others: number) =>
      others === 0
        ? "label de cité éducative"
        : `${countOf(others, "autre territoire, sans label, est", "autres territoires, sans label, sont", "fr")} aussi dans le rapport`,
    waves: "Vagues de labellisation",
    ofWave: (count: string, wave: number) => `${count} en ${wave}`,
    qpvs: "Quartiers prioritaires reliés",
    ofGeography: (count: string, geography: QpvGeography) => `${count} (géographie ${geography})`,
    residents: "Habitants des quartiers couverts",
    residentsScope: (known: number, leftOut: number) => {
      const told =
        known === 1
          ? "chiffre publié"
          : "somme des chiffres publiés, d’années différentes ou non renseignées";
      return leftOut === 0 ? told : `${told} ; ${residentsLeftOut(leftOut)}`;
    },
    residentsLeftOut,
    residentsShared: "des territoires ont un quartier en commun : leurs habitants compteraient deux fois",
    notAdded: "non additionnés",
    grant: "Dotation annuelle comparable de l’État",
    perYear: (amount: string) => `${amount} par an`,
    grantRange: (min: string, max: string) => `de ${min} à ${max} par an`,
    grantScope: "les années peuvent différer, donc ni somme ni moyenne",
    grantYear: (year: number) => `Dotations annuelles de l’État en ${year}`,
    atLeast: (amount: string) => `au moins ${amount}`,
    grantYearScope: "l’année que le plus de dotations couvrent en entier",
    partnerships: "Partenariats recensés",
    partners: (count: number) => `avec ${countOf(count, "acteur recensé", "acteurs recensés", "fr")}`,
    themes: "Thèmes",
    academies: "Alliances à l’échelle d’une académie",
    academiesScope: (names: string) => `${names} ; comptées à part`,
  },
  qpvTotalUnknown: (kind: PlaceKind) => `total ${ofPlace[kind]} : non renseigné`,

  // ---- tables ----
  caption: {
    territories: "Territoires, label et quartiers prioritaires",
    known: "Habitants, dotation, partenariats et thèmes de chaque territoire",
    qpvs: "Quartiers prioritaires reliés à un territoire du rapport",
    ownAmounts: "Montants publiés pour un seul territoire, un par ligne",
    shared: "Montants communs à plusieurs territoires, non répartis",
    programme: "Montants que le programme annonce pour chacun, à l’identique",
    themes: "Partenariats par thème",
    partnerships: (count: number) => countOf(count, "partenariat recensé", "partenariats recensés", "fr"),
    actors: (count: number) => countOf(count, "acteur recensé", "acteurs recensés", "fr"),
    academies: "Alliances à l’échelle de l’académie",
    missingFacts: "Faits connus et faits manquants",
    unknowns: "Faits manquants de chaque territoire",
    completed: "Faits complétés, non publiés par l’atlas",
  },
  column: {
    territory: "Territoire",
    territories: "Territoires",
    departement: "Département",
    type: "Type",
    wave: "Vague",
    label: "Label ou existence",
    communes: "Communes",
    qpvCount: (geography: QpvGeography) => `QPV (géographie ${geography})`,
    residents: "Habitants",
    perimeter: "Qui est compté, année",
    grant: "Dotation annuelle comparable",
    grantMethod: "Comment elle est établie",
    partnerships: "Partenariats recensés",
    themes: "Thèmes",
    sources: "Sources",
    qpvName: "Quartier prioritaire",
    qpvCode: "Code",
    geography: "Géographie",
    amount: "Montant",
    annuality: "Par an ou en tout",
    nature: "Nature",
    purpose: "Objet",
    purposeAndRemarks: "Objet et remarques",
    forWhom: "Pour qui",
    payer: "Financeur",
    period: "Période",
    status: "Statut",
    theme: "Thème",
    family: "Famille",
    declaring: "Territoires connus pour le déclarer",
    title: "Partenariat",
    partnershipType: "Type",
    partners: "Partenaires",
    actor: "Acteur",
    actorNature: "Nature",
    fact: "Fait",
    known: "Territoires où il est connu",
    missing: "Territoires où il manque",
    missingFacts: "Faits non renseignés",
    value: "Valeur",
    completedSource: "Source donnée",
    comment: "Commentaire",
  },
  note: {
    waves:
      "Pour beaucoup de territoires, l’année de la vague est déduite du rang dans la liste officielle d’août 2023 : la fiche de chacun dit comment.",
    qpvs: "Codes officiels distincts, géographie par géographie : deux géographies ne s’additionnent pas. Sans code connu, le nombre est non renseigné.",
    noGeography: (geography: QpvGeography) =>
      `Aucun code de la géographie ${geography} n’est renseigné pour ces territoires.`,
    partnershipSources:
      "Les sources des partenariats et de leurs thèmes, et ce qui en est déduit, sont dans la table des partenariats.",
    inferredActors: (count: number) =>
      `Dans ${countOf(count, "partenariat", "partenariats", "fr")}, au moins un acteur est déduit, et non nommé par la source : la table des partenariats le marque.`,
    qpvShared: "Un quartier de plusieurs territoires n’a qu’une ligne.",
    grant:
      "Dotation comparable : montant de l’État seul, que la source dit annuel, ou enveloppe divisée par ses années. Les années diffèrent d’un territoire à l’autre.",
    residents:
      "Les nombres d’habitants ne comptent pas tous la même chose : ils ne se comparent qu’à périmètre égal.",
    shared: "Un montant commun n’est jamais divisé entre ses territoires, et n’est ajouté à aucun autre.",
    programme:
      "Une règle nationale n’est pas le budget propre d’un territoire : les versements locaux ne sont pas vérifiés.",
    themes: "Un partenariat de deux thèmes compte dans les deux : les lignes ne s’additionnent pas.",
  },
  none: {
    qpvs: "Aucun code de quartier prioritaire n’est renseigné pour ces territoires.",
    ownAmount: (count: number, names: string) =>
      `Aucun montant propre n’est publié pour ${territories(count)} ; ce n’est pas zéro : ${names}.`,
    partnerships:
      "Aucun partenariat n’est renseigné pour ces territoires ; cela ne veut pas dire qu’il n’y en a pas.",
    actors: "Aucun acteur n’est nommé par les sources consultées.",
    academies: "Aucune alliance à cette échelle n’est renseignée.",
    unknown: "Rien ne manque parmi les faits suivis par l’atlas.",
  },
  qpvTotal: (kind: PlaceKind) =>
    `Total des quartiers prioritaires ${ofPlace[kind]} : non renseigné. Les périmètres officiels ne sont pas importés : la part couverte ne peut pas être dite.`,
  grantTotal: (total: string) => `Dotation annuelle comparable des territoires labellisés : ${total}.`,
  ofProgramme: "part de ce que le programme annonce à chacun, à l’identique",
  programmeFor: (count: string) => `Règle nationale : annoncé à l’identique pour ${count} territoires.`,
  ofWhichHere: (names: string) => `Du rapport : ${names}.`,
  unsaid: "non précisé",
  themeUnknown: "Thème non renseigné",
  othersOutside: (count: number, text: string) =>
    count === 1 ? "et 1 autre hors du rapport" : `et ${text} autres hors du rapport`,
  academiesApart: (names: string) =>
    `À l’échelle d’une académie qui couvre tout ou partie du lieu (${names}) : ces alliances ne sont pas celles d’un territoire en particulier.`,
  endedApart: "Labels terminés, remplacés par d’autres :",
  endedLabel: (name: string, wave: number | null, end: string | null, next: string) =>
    `${name}${wave === null ? "" : `, vague ${wave}`}, terminé${end === null ? "" : ` (${end})`}, remplacé par ${next}`,
  unknownForFilters: (count: number) =>
    count === 1
      ? "Un territoire n’est pas renseigné pour un fait filtré : il n’est pas compté."
      : `${number(count)} territoires ne sont pas renseignés pour un fait filtré : ils ne sont pas comptés.`,
  mapLabel: (count: number, place: string) => `${territories(count)} sur la carte, ${place}`,

  fact: {
    wave: "Vague de labellisation",
    start: "Date du label",
    quartiers: "Noms des quartiers",
    qpv: "Codes des quartiers prioritaires",
    residents: "Habitants",
    young: "Jeunes, ou élèves seulement",
    schools: "Écoles, collèges et lycées",
    leadCollege: "Collège chef de file",
    partnerships: "Partenariats",
    themes: "Thèmes",
    budget: "Montant propre au territoire",
    grant: "Dotation annuelle comparable",
    payer: "Financeur d’un montant",
  },
  completedHelp:
    "Ces faits ont été saisis ici, avec la source indiquée. L’atlas ne les a ni vérifiés ni publiés : ils n’entrent ni dans la carte ni dans les totaux.",
  completedFact: {
    vague: "Vague de labellisation",
    debut: "Date du label",
    quartiers: "Noms des quartiers",
    code_qpv: "Codes des quartiers prioritaires",
    habitants: "Habitants",
    jeunes: "Jeunes",
    ecoles: "Nombre d’écoles",
    colleges: "Nombre de collèges",
    lycees: "Nombre de lycées",
    college_chef_de_file: "Collège chef de file",
    partenariat: "Partenariat",
    themes_declares: "Thèmes",
    montant_eur: "Montant propre au territoire",
    dotation_annuelle_eur: "Dotation annuelle de l’État",
    financeur: "Financeur d’un montant",
  },

  // ---- page ----
  contents: "Sommaire du rapport",
  source: (number: string) => `Source ${number}`,
  print: "Imprimer",
  changePlace: "Changer de lieu",
  filteredHead: "D’autres filtres que le lieu sont actifs.",
  removeFilters: "Retirer ces filtres",
  mapFailed: "Le fond de carte n’a pas pu être chargé. Les territoires sont dans les tables.",
  mapNote:
    "Un point est posé à la commune le plus souvent : ce n’est pas le périmètre du quartier. La forme double la couleur.",
  academieNote:
    "De l’académie, seuls les départements où un territoire est recensé sont dessinés comme les siens.",
  keyEntry: (name: string, count: number) => `${name} (${number(count)})`,
  /** The ways on from a place without territory. */
  nothing: {
    nearest: "Les territoires labellisés les plus proches",
    nearestHelp:
      "Distances à vol d’oiseau depuis le milieu du département : elles sont approximatives. Le point d’un territoire est d’ordinaire celui de sa commune.",
    nearestNone: (kilometres: number) =>
      `Aucun territoire labellisé à moins de ${number(kilometres)} km du milieu du département.`,
    regionReport: (name: string) => `Voir le rapport de la région ${name}`,
  },
  chooser: {
    title: "Rapport de couverture",
    intro:
      "Un rapport porte sur un lieu : un département, une région ou une académie. Il s’imprime et se télécharge.",
    several: "Plusieurs lieux sont filtrés, et un rapport porte sur un seul : choisissez lequel.",
    kinds: "Aller à",
    search: "Chercher un lieu, par son nom ou son code",
    found: (count: number) => countOf(count, "lieu trouvé", "lieux trouvés", "fr"),
    none: "Aucun lieu de ce nom.",
    count: (count: number, isFiltered: boolean) =>
      count > 0 ? territories(count) : isFiltered ? "aucun avec ces filtres" : "aucun recensé",
    kind: { departement: "Départements", region: "Régions", academie: "Académies" },
  },

  // ---- missing facts ----
  checklist: {
    title: "Compléter ce qui manque",
    help: (count: number) =>
      `${countOf(count, "fait manque", "faits manquent", "fr")} ici. Téléchargez la liste, remplissez les colonnes « valeur » et « source_titre » dans un tableur, enregistrez-la en CSV, puis importez-la : vos ajouts complètent ce rapport, sur cet ordinateur seulement, jusqu’à la fermeture de la page.`,
    download: "Liste des faits manquants (CSV)",
    fileStem: "faits-manquants",
    fileNote:
      "Remplissez « valeur » et « source_titre » (ou « source_url ») ; laissez vides les lignes sans réponse. Plusieurs éléments : séparez-les par |",
    import: "Importer le fichier complété",
    drop: "ou déposez-le ici",
    reading: "Lecture du fichier…",
    failed: "Le fichier n’a pas pu être lu.",
    accepted: (count: number) => `${countOf(count, "fait accepté", "faits acceptés", "fr")}.`,
    elsewhere: (count: number) =>
      count === 1
        ? "1 concerne un territoire hors de ce rapport : il sera dans le sien."
        : `${number(count)} concernent des territoires hors de ce rapport : ils seront dans les leurs.`,
    leftEmpty: (count: number) => `${rows(count)} sans valeur, laissées de côté.`,
    refused: (count: number) => `${rows(count)} à corriger :`,
    otherFile: "Ce fichier n’est pas la liste des faits manquants : rien n’a été importé.",
    columnName: q,
    otherFileColumns: (columns: string) =>
      `Sa première ligne n’a pas de colonne ${columns}. Téléchargez la liste ci-dessus, remplissez-la sans changer sa première ligne, puis importez-la.`,
    clear: "Retirer les faits complétés",
    problem: (line: number, column: string | null, reason: string) =>
      column === null ? `Ligne ${line} : ${reason}` : `Ligne ${line}, colonne ${q(column)} : ${reason}`,
    more: (count: number) => `et ${countOf(count, "autre", "autres", "fr")}`,
  },
  payerOf: (amount: string, period: string) => `Financeur du montant de ${amount} (${period})`,
  /** Form expected in « valeur », for each fact. */
  expected: {
    vague: "année de labellisation, par exemple 2022",
    debut: "date, par exemple 2022-01-29 ou 29/01/2022",
    quartiers: "noms des quartiers, séparés par |",
    code_qpv: "codes officiels, par exemple QP038001, séparés par |",
    habitants: "nombre entier ; dites l’année, et qui est compté dans « commentaire »",
    jeunes: "nombre entier ; dites l’année, et qui est compté dans « commentaire »",
    ecoles: "nombre entier",
    colleges: "nombre entier",
    lycees: "nombre entier",
    college_chef_de_file: "nom du collège",
    partenariat: "titre du partenariat ; dites sa période, et avec qui dans « commentaire »",
    themes_declares: "noms de thèmes de l’atlas, séparés par |",
    montant_eur: "euros, par exemple 250000 ; dites la période, et pour quoi dans « commentaire »",
    dotation_annuelle_eur: "euros par an versés par l’État, par exemple 250000 ; dites la période",
    financeur: "nom de qui paie",
  },
  reason: {
    empty: "le fichier est vide.",
    tooLarge: (most: string) =>
      `le fichier dépasse ${most} octets : ce n’est pas la liste des faits manquants.`,
    missingColumn:
      "elle manque. La première ligne doit porter les noms des colonnes de la liste téléchargée.",
    quotes:
      "un guillemet droit est mal placé. Entourez la cellule de guillemets, et doublez ceux qu’elle contient.",
    tooManyCells: (found: number, expected: number) =>
      `${found} cellules, ${expected} attendues. Une cellule qui contient le séparateur doit être entre guillemets droits.`,
    garbled: (found: string) =>
      `des lettres sont abîmées dans ${q(found)}. Enregistrez le fichier en CSV UTF-8.`,
    unknownTerritory: (found: string, near: string | null) =>
      `territoire inconnu ${q(found)}${perhaps(near)} L’identifiant est celui de la liste téléchargée.`,
    unknownColumn: (found: string, near: string | null) =>
      `fait inconnu ${q(found)}${perhaps(near)} Laissez cette colonne telle que la liste la donne.`,
    alreadyKnown: (fact: string) =>
      `l’atlas connaît déjà ce fait (${fact}) pour ce territoire, ou il ne le concerne pas.`,
    badValue: (found: string, expected: string) => `${q(found)} n’a pas la forme attendue : ${expected}.`,
    otherDepartement: (found: string, expected: string) =>
      `le quartier ${q(found)} n’est pas du département du territoire (${expected}).`,
    unknownTheme: (found: string, near: string | null) =>
      `thème inconnu ${q(found)}${perhaps(near)} Écrivez un nom de thème de l’atlas.`,
    noSource: "une valeur sans source n’est pas acceptée. Donnez le titre du document, ou son adresse.",
    badUrl: (found: string) => `adresse mal écrite ${q(found)}, attendu https://…`,
    badDate: (found: string) =>
      `date mal écrite ${q(found)}, attendu par exemple 2024, 2024-03 ou 05/03/2024.`,
    repeated: (line: number) => `ce fait est déjà donné à la ligne ${line}.`,
  },
};
