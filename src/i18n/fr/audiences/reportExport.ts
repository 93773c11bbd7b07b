import { countOf } from "../../format";

/** Words of the files that the coverage report is downloaded as. */
export const reportExport = {
  group: "Télécharger le rapport",
  format: {
    docx: "Document (.docx)",
    xlsx: "Tableur (.xlsx)",
    csv: "Tableaux (CSV)",
  },
  preparing: (format: string) => `${format} : préparation du fichier…`,
  ready: (file: string) => `Fichier prêt : ${file}`,
  readyWithoutMap: (file: string) =>
    `Fichier prêt : ${file}. La carte n’a pas pu y être dessinée ; elle reste sur la page et à l’impression.`,
  failed: (format: string) =>
    `${format} : le fichier n’a pas pu être préparé. Vérifiez la connexion, puis réessayez. Le rapport reste lisible et imprimable ici.`,

  // ---- in the document ----
  page: (current: string, total: string) => `Page ${current} sur ${total}`,
  figure: "Chiffre",
  value: "Valeur",
  scope: "Ce qu’il couvre",
  mapMissing: "La carte n’a pas pu être dessinée dans ce document. Elle se voit sur la page du rapport.",
  emptyTable: "Aucune ligne.",

  // ---- in the workbook ----
  readMe: "Lisez-moi",
  readMeReport: "Rapport",
  readMeScope: "Périmètre et date",
  readMeOrigin: "Origine",
  readMeLicence: "Licence",
  readMeUnknownTitle: "Non renseigné",
  readMeUnknown:
    "« non renseigné » veut dire qu’aucune source consultée ne donne le fait. Ce n’est ni zéro ni « non » : ces cellules contiennent ce texte, pas un nombre, et un tableur les laisse hors de ses calculs.",
  readMeSumsTitle: "Sommes",
  readMeSums:
    "Des montants de périmètres, d’années ou de financeurs différents ne s’additionnent pas. Les feuilles ne contiennent ni formule ni total calculé ; les seules sommes sont parmi les chiffres ci-dessous, chacune avec ce qu’elle couvre.",
  readMeSheets: "Feuilles",
  readMeSheet: (caption: string, rows: number) => `${caption} (${countOf(rows, "ligne", "lignes", "fr")})`,
  sources: "Sources",
  sourceNumber: "Numéro",
  sourceDocument: "Titre, éditeur, date",
  sourceAddress: "Adresse",
  noAddress: "non renseignée",
};
