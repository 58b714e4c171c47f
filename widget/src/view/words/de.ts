import type { Words } from './en.ts';
import { entry } from './entry/de.ts';

export { described } from './described/de.ts';

/** German words of the badge and the card. */
export const de: Words = {
  listedBy: 'Eingetragen durch {authority} auf {list} seit {date}',
  recognisedBy: 'Anerkannt durch {authority} auf {list} seit {date}',
  namedBy: 'Genannt durch {authority} auf {list} seit {date}',
  moreListsOne: '{entry}, und auf 1 weiteren Liste.',
  moreListsMany: '{entry}, und auf {count} weiteren Listen.',
  alsoIrregularOne: 'Außerdem auf 1 Liste der milderen Stufe.',
  alsoIrregularMany: 'Außerdem auf {count} Listen der milderen Stufe.',
  moreSources: '{count} weitere Quellen',
  sentence: '{text}.',
  listTitle: '„{title}“ ({en})',
  contestedSummary:
    'Das Unternehmen bestreitet seinen Eintrag auf {list}; die Behörde hat noch nicht entschieden.',
  contestedLine: 'Das Unternehmen bestreitet diesen Eintrag; die Behörde hat noch nicht entschieden.',
  noEntrySummary: 'Kein Eintrag in {sources} gefunden, Stand {date}. Das besagt nicht, dass es keinen gibt.',
  noEntryHeadline: 'Kein Eintrag in {sources} gefunden, Stand {date}.',
  noEntryCaution: 'Das besagt nicht, dass es keinen gibt.',
  notCheckedSummary: 'Mit dieser Seite kam keine Antwort zu diesem Unternehmen, und niemand wurde gefragt.',

  malformed: 'Das ist keine Kennung einer Organisation, daher wurde nichts nachgeschlagen.',
  residentIdentifier:
    'Das hat die Form der Nummer einer natürlichen Person. Es wurde abgelehnt und nicht nachgeschlagen.',
  ambiguousIdentifier:
    'Das könnte die Nummer einer natürlichen Person sein und wurde deshalb nicht nachgeschlagen.',
  outsideRegister: 'Das befragte Register erfasst dieses Unternehmen nicht.',
  notRegistered: 'Keine Organisation in diesem Register trägt diesen Code.',
  withheld: 'Einträge von Einzelunternehmern werden zurückgehalten, denn sie betreffen eine einzelne Person.',
  sourceNotReached: 'Bei der Zusammenstellung konnte keine Quelle gelesen werden.',
  noCodePossible:
    'Eine im Ausland eingetragene Organisation hat keinen einheitlichen Sozialkreditcode, den man nachschlagen könnte.',
  nameOnly: 'Nur ein Name ist bekannt, und ein Name bestimmt kein Unternehmen.',
  notCoveredOther: 'Dieses Unternehmen ist nicht erfasst. Angegebener Grund: {reason}.',
  saysNothing: 'Das besagt nichts über das Unternehmen, weder für noch gegen es.',

  offline: 'Die Angaben waren nicht erreichbar.',
  stale: 'Die letzte Antwort ist zu alt, um als aktuell gezeigt zu werden.',
  error: 'Die Abfrage ist fehlgeschlagen.',
  unavailableOther: 'Zurzeit gibt es keine Antwort. Angegebener Grund: {reason}.',
  currentUntil: 'Die Antwort galt bis {date}. Ihr Inhalt wird nicht mehr gezeigt.',
  retryAt: 'Erneut zu fragen lohnt sich ab {date}.',
  refusedOtherCode:
    'Die mit dieser Seite gelieferte Antwort betrifft einen anderen Code und wird deshalb nicht gezeigt.',
  refusedUnreadable:
    'Die mit dieser Seite gelieferte Antwort war nicht lesbar und wird deshalb nicht gezeigt.',

  cardName: 'Öffentliche Registereinträge',
  close: 'Schließen',
  code: 'Einheitlicher Sozialkreditcode',
  askedKey: 'Gefragt wurde nach',
  nonconforming:
    'Das Prüfzeichen dieses Codes folgt nicht der Norm. Manche Codes wurden so ausgegeben; dem Unternehmen wird das nicht angelastet.',
  formerName: 'Früher {name}, bis {date}',
  branchOf: 'Zweigniederlassung von {name}. Ein Eintrag der einen ist kein Eintrag der anderen.',
  statusSuspended: 'Registrierung ausgesetzt',
  statusRevoked: 'Registrierung entzogen',
  statusDeregistered: 'Gelöscht',
  statusOther: 'Angegebener Registrierungsstand: {status}',
  affiliatesOne: '1 verbundenes Unternehmen, dadurch nicht eingetragen',
  affiliatesMany: '{count} verbundene Unternehmen, dadurch nicht eingetragen',
  affiliatesNote:
    'Verbindungen zwischen Unternehmen werden gezeigt, und nichts folgt daraus: Ein Eintrag geht nie von einem auf ein anderes über.',
  relationBranch: 'Zweigniederlassung',
  relationParent: 'Muttergesellschaft',
  relationSubsidiary: 'Tochtergesellschaft',
  relationSibling: 'unter derselben Muttergesellschaft',
  relationShareholder: 'Anteilseigner',
  relationOther: 'angegebene Beziehung: {relation}',
  registrationNotChecked: 'Ob dieser Code registriert ist, wurde nicht geprüft.',

  ...entry,

  consulted: 'Befragte Quellen',
  consultedCount: '{count} befragte Quellen',
  consultedAsOf: 'Stand {date}',
  share: 'enthielt bei der Messung etwa {share} der Einträge der Behörde',
  shareAlmostNone: 'enthielt bei der Messung fast keine Einträge der Behörde',
  shareUnknown: 'Abdeckung nicht gemessen',
  asOf: 'Stand {date}.',
  freshUntil: 'Gültig bis {date}.',
  footer: 'Angaben öffentlicher Portale. Sie sind unvollständig und keine Bewertung des Unternehmens.',
  sentenceSeparator: ' ',
  clauseSeparator: '; ',
};
