/** A word explained: one plain sentence, then what one may want to know besides. */
export interface GlossaryEntry {
  readonly term: string;
  readonly short: string;
  readonly more?: string;
  /** The text that defines it. */
  readonly source?: string;
}

const entry = {
  "alliance-educative": {
    term: "Alliance éducative",
    short:
      "Un accord entre l’école et des partenaires (une ville, des associations, des entreprises…) pour mieux accompagner les enfants et les jeunes.",
    more: "Dans l’atlas, ce mot réunit les cités éducatives et les autres accords que des sources publiques décrivent.",
  },
  "cite-educative": {
    term: "Cité éducative",
    short:
      "Un label que l’État donne à des quartiers où l’école, la ville et leurs partenaires s’organisent ensemble autour des enfants et des jeunes, de la naissance à 25 ans.",
    more: "Les 80 premiers territoires ont reçu ce label le 5 septembre 2019.",
  },
  label: {
    term: "Label",
    short: "Un titre officiel donné à un territoire. Ici, le titre de « Cité éducative », donné par l’État.",
  },
  vague: {
    term: "Vague de labellisation",
    short: "Un groupe de territoires qui ont reçu le label la même année.",
    more: "Pour 2019, 2021 et 2022, l’atlas déduit l’année du rang dans la liste officielle du 17 août 2023.",
  },
  "territoire-labellise": {
    term: "Territoire labellisé",
    short: "Un territoire qui porte, ou a porté, le label « Cité éducative ».",
    more: "Les académies, les villes et les territoires d’innovation de l’atlas n’en font pas partie.",
  },
  "territoire-innovation": {
    term: "Territoire éducatif d’innovation",
    short:
      "Un territoire où une démarche d’innovation rapproche l’école et ses partenaires. Ce n’est pas le label « Cité éducative ».",
  },
  partenariat: {
    term: "Partenariat",
    short:
      "Un travail commun qu’une source décrit : une convention, un projet, une formation, un appel à projets ou une rencontre.",
  },
  qpv: {
    term: "QPV, quartier prioritaire",
    short: "Un quartier où beaucoup d’habitants ont de faibles revenus, et que l’État aide en priorité.",
    more: "Ses limites sont fixées par décret : une rue peut en faire partie et sa voisine non. QPV veut dire « quartier prioritaire de la politique de la ville ».",
    source: "Loi n° 2014-173 du 21 février 2014, article 5",
  },
  "politique-de-la-ville": {
    term: "Politique de la ville",
    short:
      "Ce que l’État, les communes et leurs partenaires font ensemble pour les quartiers en difficulté et pour leurs habitants.",
    source: "Loi n° 2014-173 du 21 février 2014, article 1",
  },
  "contrat-de-ville": {
    term: "Contrat de ville",
    short:
      "L’accord qui dit, pour plusieurs années, ce que l’État, les communes et leurs partenaires feront pour les quartiers prioritaires.",
    more: "Il est conclu à l’échelle d’un groupement de communes.",
    source: "Loi n° 2014-173 du 21 février 2014, article 6",
  },
  "geographie-prioritaire": {
    term: "Géographie prioritaire",
    short: "La carte officielle des quartiers prioritaires.",
    more: "L’atlas donne les codes et les noms de la carte de 2015. Depuis 2024, les périmètres officiels portent d’autres codes.",
    source: "Décrets n° 2014-1750 du 30 décembre 2014 et n° 2023-1314 du 28 décembre 2023 (métropole)",
  },
  "education-prioritaire": {
    term: "Éducation prioritaire",
    short:
      "La politique qui donne plus de moyens aux écoles et aux collèges où les difficultés sociales sont les plus fortes.",
  },
  rep: {
    term: "REP, réseau d’éducation prioritaire",
    short: "Un collège et les écoles de son secteur, qui reçoivent plus de moyens que les autres.",
    more: "Ce n’est pas la même chose qu’un quartier prioritaire : un REP est fait d’établissements, un QPV a des limites de rues.",
  },
  "rep-plus": {
    term: "REP+, réseau d’éducation prioritaire renforcé",
    short: "Un réseau d’éducation prioritaire où les difficultés sociales sont les plus grandes.",
  },
  troika: {
    term: "Troïka",
    short:
      "Les trois qui pilotent ensemble une cité éducative : le préfet, le recteur et la collectivité (la commune ou le groupement de communes).",
    more: "Chacun a un représentant au quotidien, par exemple un délégué du préfet et un principal de collège.",
  },
  "college-chef-de-file": {
    term: "Collège chef de file",
    short: "Le collège qui coordonne la cité éducative pour l’Éducation nationale.",
    more: "Son principal fait partie de ceux qui pilotent la cité au quotidien.",
  },
  principal: {
    term: "Principal de collège",
    short: "Le directeur ou la directrice d’un collège.",
  },
  academie: {
    term: "Académie",
    short:
      "La zone où un recteur dirige l’Éducation nationale. Elle réunit le plus souvent plusieurs départements.",
  },
  "region-academique": {
    term: "Région académique",
    short: "Une académie, ou plusieurs qui travaillent ensemble à l’échelle d’une région.",
  },
  recteur: {
    term: "Recteur, rectorat",
    short:
      "Le recteur ou la rectrice dirige l’Éducation nationale dans une académie. Ses services forment le rectorat.",
  },
  dasen: {
    term: "DASEN, directeur académique",
    short: "La personne qui dirige l’Éducation nationale dans un département, sous l’autorité du recteur.",
    more: "DASEN veut dire « directeur académique des services de l’Éducation nationale ».",
  },
  dgesco: {
    term: "Dgesco",
    short:
      "La direction du ministère de l’Éducation nationale qui s’occupe des écoles, des collèges et des lycées.",
    more: "Dgesco veut dire « direction générale de l’enseignement scolaire ».",
  },
  prefet: {
    term: "Préfet, préfecture",
    short:
      "Le préfet ou la préfète représente l’État dans un département ou une région. Ses services forment la préfecture.",
  },
  "delegue-du-prefet": {
    term: "Délégué du préfet",
    short: "Un agent de l’État qui représente le préfet sur le terrain, dans les quartiers prioritaires.",
  },
  anct: {
    term: "ANCT, agence de l’État",
    short:
      "L’Agence nationale de la cohésion des territoires : un établissement public qui aide les communes et les quartiers dans leurs projets.",
    more: "Elle coordonne le programme des cités éducatives avec le ministère de l’Éducation nationale.",
    source: "Loi n° 2019-753 du 22 juillet 2019",
  },
  collectivite: {
    term: "Collectivité",
    short: "Une administration locale dirigée par des élus : une commune, un département ou une région.",
  },
  commune: {
    term: "Commune (ville ou village)",
    short: "Une ville ou un village, avec un maire et un conseil municipal.",
  },
  arrondissement: {
    term: "Arrondissement d’une ville",
    short: "Ici, une partie de Paris, de Lyon ou de Marseille.",
  },
  intercommunalite: {
    term: "Intercommunalité, EPCI",
    short:
      "Un groupement de communes qui agissent ensemble : métropole, communauté d’agglomération, communauté de communes…",
    more: "EPCI, son sigle, veut dire « établissement public de coopération intercommunale ».",
  },
  convention: {
    term: "Convention signée",
    short: "Un accord écrit et signé par plusieurs partenaires, le plus souvent pour une durée fixée.",
  },
  avenant: {
    term: "Avenant",
    short: "Un texte signé plus tard, qui change ou prolonge une convention.",
  },
  "appel-a-projets": {
    term: "Appel à projets",
    short: "Une annonce qui invite à proposer des projets. Ceux qui sont choisis reçoivent une aide.",
  },
  hackathon: {
    term: "Hackathon (rencontre)",
    short: "Une rencontre courte où des personnes différentes cherchent des idées ensemble.",
  },
  "dotation-comparable": {
    term: "Dotation annuelle comparable",
    short: "Ce que l’État annonce ou donne en un an à un territoire, quand une source permet de le dire.",
    more: "C’est le seul montant que l’atlas compare d’un territoire à l’autre. Une somme prévue pour plusieurs années y est divisée par ses années, et la fiche le dit.",
  },
  enveloppe: {
    term: "Enveloppe",
    short: "Une somme prévue en tout, pour plusieurs années ou pour plusieurs actions.",
  },
  "fonds-amorcage": {
    term: "Fonds d’amorçage",
    short:
      "Une première somme pour démarrer. En 2019, l’État a annoncé 100 000 € pour chacun des 80 premiers territoires.",
    more: "C’est une annonce nationale : l’atlas ne dit pas que chaque territoire a reçu cette somme.",
  },
  "programme-147": {
    term: "Programme 147",
    short: "La partie du budget de l’État qui paie la politique de la ville.",
  },
  "loi-de-finances": {
    term: "Loi de finances (PLF, LFI)",
    short: "La loi qui fixe le budget de l’État pour une année.",
    more: "Avant le vote, c’est un projet (PLF). Votée avant le début de l’année, c’est la loi de finances initiale (LFI).",
  },
  financeur: {
    term: "Financeur",
    short: "Celui qui donne l’argent : l’État, une commune, une fondation…",
  },
  pedt: {
    term: "PEDT, projet éducatif territorial",
    short:
      "Le projet d’une commune, ou de plusieurs, qui organise les activités des enfants avant, pendant et après l’école.",
    source: "Code de l’éducation, article L. 551-1",
  },
  pre: {
    term: "PRE, programme de réussite éducative",
    short:
      "Un accompagnement personnel, pour des enfants des quartiers prioritaires qui en ont besoin et pour leurs parents.",
    source: "Loi n° 2005-32 du 18 janvier 2005",
  },
  perimetre: {
    term: "Périmètre",
    short: "Les limites exactes d’un quartier. Pour un chiffre : ce qu’il compte, et où.",
    more: "Deux chiffres de périmètres différents ne se comparent pas.",
  },
  "non-renseigne": {
    term: "Non renseigné",
    short: "Aucune source consultée ne le dit. Ce n’est ni zéro ni « non ».",
  },
  deduit: {
    term: "Déduit",
    short: "L’atlas le conclut d’une source qui ne le dit pas en toutes lettres.",
  },
  "sans-objet": {
    term: "Sans objet",
    short: "La question ne se pose pas ici. Par exemple, une académie n’a pas de vague de labellisation.",
  },
  "code-insee": {
    term: "Code Insee",
    short: "Le numéro officiel d’une commune. Ce n’est pas son code postal.",
    more: "L’Insee est l’institut national qui fait les statistiques de la France.",
  },
  "licence-ouverte": {
    term: "Licence Ouverte 2.0",
    short:
      "La licence qui permet à chacun de réutiliser des données, même pour vendre, en citant leur source.",
    source: "Licence publiée par Etalab, un service de l’État",
  },
  "reseau-canope": {
    term: "Réseau Canopé",
    short:
      "L’organisme public qui forme les enseignants tout au long de leur carrière. Il dépend du ministère de l’Éducation nationale.",
  },
  "operateur-public": {
    term: "Opérateur public",
    short: "Un organisme à qui l’État confie une mission précise.",
  },
  ansa: {
    term: "Ansa, Agence nouvelle des solidarités actives",
    short: "Une association qui aide à inventer et à essayer des actions contre l’exclusion.",
  },
  "parler-bambin": {
    term: "Parler Bambin, une méthode",
    short: "Une manière d’accompagner les tout-petits pour les aider à parler.",
  },
  ccas: {
    term: "CCAS, centre communal d’action sociale",
    short: "Le service d’une commune qui aide ses habitants en difficulté.",
  },
  "cour-des-comptes": {
    term: "Cour des comptes",
    short: "L’institution indépendante qui contrôle l’emploi de l’argent public.",
  },
  injep: {
    term: "INJEP, institut d’étude",
    short:
      "L’Institut national de la jeunesse et de l’éducation populaire : un service de l’État qui étudie les politiques de jeunesse.",
  },
  civ: {
    term: "Comité interministériel des villes",
    short: "La réunion de ministres qui décide des grandes mesures pour les quartiers.",
  },
  ips: {
    term: "IPS, indice de position sociale",
    short: "Un nombre qui résume la situation sociale des familles des élèves d’un établissement.",
  },
  npnru: {
    term: "NPNRU, renouvellement urbain",
    short: "Le programme national qui rénove, démolit et reconstruit dans des quartiers.",
    more: "NPNRU veut dire « nouveau programme national de renouvellement urbain ».",
  },
  ess: {
    term: "Économie sociale et solidaire",
    short:
      "Les associations, coopératives, mutuelles, fondations et entreprises qui mettent l’utilité sociale avant le profit.",
    source: "Loi n° 2014-856 du 31 juillet 2014",
  },
  iae: {
    term: "Insertion par l’activité économique",
    short:
      "Des entreprises et des associations qui embauchent des personnes sans emploi depuis longtemps et les accompagnent.",
  },
  greta: {
    term: "Greta (formation des adultes)",
    short: "Un groupement de lycées et de collèges publics qui forme des adultes.",
  },
  "competences-psychosociales": {
    term: "Compétences psychosociales",
    short: "Savoir se connaître, gérer ses émotions et vivre avec les autres.",
  },
} satisfies Record<string, GlossaryEntry>;

/** Words explained in plain French. */
export const glossary = {
  title: "Les mots expliqués",
  intro: "Les mots difficiles de l’atlas, en une phrase simple.",
  letters: "Aller à une lettre",
  close: "Fermer",
  all: "Tous les mots expliqués",
  definedBy: "Texte de référence :",
  related: "Voir aussi :",
  entry,
};
