import type { PageWords } from './en.ts';

/** German words drawn into pages. */
export const de: PageWords = {
  flagListedOne: '{company}: auf 1 öffentlichen Liste eingetragen, {lists} – Einzelheiten öffnen',
  flagListedMany: '{company}: auf {count} öffentlichen Listen eingetragen, {lists} – Einzelheiten öffnen',
  flagListedMore: '{company}: auf {count} öffentlichen Listen eingetragen – Einzelheiten öffnen',
  flagIrregular:
    '{company}: auf der Liste der Betriebsunregelmäßigkeiten, milder als die schweren Listen, {lists} – Einzelheiten öffnen',
  flagContested: '{company}: eingetragen, vom Unternehmen bestritten, {lists} – Einzelheiten öffnen',
  flagContestedMore:
    '{company}: auf {count} öffentlichen Listen eingetragen, vom Unternehmen bestritten – Einzelheiten öffnen',
  flagSameName: '{company}: gleicher Name wie ein eingetragenes Unternehmen – zum Vergleich des Codes öffnen',

  tipListedOne: 'Auf 1 öffentlichen Liste eingetragen',
  tipListedMany: 'Auf {count} öffentlichen Listen eingetragen',
  tipIrregular: 'Auf der Liste der Betriebsunregelmäßigkeiten',
  tipIrregularNote: 'Eine mildere Stufe als die schweren Listen.',
  tipContested: 'Das Unternehmen bestreitet seinen Eintrag; die Behörde hat noch nicht entschieden.',
  tipSameName: 'Ein eingetragenes Unternehmen trägt diesen Namen',
  tipSameNameNote: 'Ein Name bestimmt kein Unternehmen. Vergleichen Sie den Code.',
  tipOwner: 'Liste geführt durch: {owner}',
  tipMore: 'und {count} weitere',
  tipAsOf: 'Liste, Stand {date}',
  tipNotRefreshed: 'Liste, Stand {date}, seither nicht erneuert',
  tipOpen: 'Öffnen für Datum, Grund und Rechtsbehelf',
  tipSearch: 'Öffnen, um den Server zu fragen, welche Unternehmen diesen Namen tragen',

  cardTitle: 'Öffentliche Registereinträge',
  cardTitleOf: 'Öffentliche Registereinträge von {company}',
  known: 'Was die Liste auf diesem Gerät sagt',
  close: 'Schließen',
  loading: 'Die öffentlichen Einträge zu diesem Code werden angefragt …',
  searching: 'Es wird gefragt, welche Unternehmen diesen Namen tragen …',
  failed: 'Die Antwort ist nicht angekommen. Über das Unternehmen ist damit nichts gesagt.',
  retry: 'Erneut fragen',
  askServer: 'Jetzt den Server fragen',
  fromFile:
    'Aus einer veröffentlichten Datei, die für alle gleich ist: Der Server weiß nicht, welches Unternehmen Sie geöffnet haben. Jetzt gefragt, nennt er den Stand dieses Augenblicks und weiß es.',
  withdrawn:
    'Der Eintrag, von dem diese Markierung sprach, besteht nicht mehr. Die Markierung wird zurückgenommen.',
  back: 'Zurück zu den Unternehmen dieses Namens',

  sameNameTitle: 'Gleicher Name – vergleichen Sie den Code',
  sameNameOne:
    'Ein Unternehmen mit genau diesem eingetragenen Namen steht auf einer öffentlichen Liste. Ob es das auf dieser Seite ist, kann nur der Code zeigen.',
  sameNameMany:
    '{count} Unternehmen mit genau diesem eingetragenen Namen stehen auf öffentlichen Listen. Ob eines davon das auf dieser Seite ist, kann nur ein Code zeigen.',
  sameNameCode: 'Einheitlicher Sozialkreditcode',
  sameNameOpen: 'Seine Einträge öffnen',
  sameNameNone:
    'Kein Unternehmen mit genau diesem Namen steht in diesem Register zurzeit auf einer Liste. Die Markierung wird zurückgenommen.',
  sameNameFailed:
    'Der Server konnte nicht gefragt werden, welche Unternehmen diesen Namen tragen. Über das Unternehmen auf dieser Seite ist damit nichts gesagt.',
  listSeparator: ', ',
};
