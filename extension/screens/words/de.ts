import type { ScreenWords } from './en.ts';

/** German words of the screens. */
export const de: ScreenWords = {
  product: 'Credit Lens',
  optionsLink: 'Einstellungen',

  siteSwitch: 'Markierungen auf dieser Website zeigen',
  siteNone: 'Diese Seite ist keine Website, die gelesen werden kann.',
  siteRefused: 'Der Browser hat die Berechtigung nicht erteilt; auf dieser Website wird nichts gelesen.',
  siteOffTitle: 'Hier ausgeschaltet',
  siteOff:
    'Auf dieser Website wird nichts gelesen. Eingeschaltet werden Unternehmenscodes und Namen auf ihren Seiten mit der Liste auf diesem Gerät verglichen.',
  siteEmptyTitle: 'Kein Unternehmen auf dieser Seite gefunden',
  siteEmpty:
    'Im Text dieser Seite wurde kein einheitlicher Sozialkreditcode und kein vollständiger eingetragener Name gefunden.',

  groupListed: 'Eingetragen',
  groupIrregular: 'Auf der Liste der Betriebsunregelmäßigkeiten',
  groupSameName: 'Gleicher Name wie ein eingetragenes Unternehmen',
  groupNoEntry: 'Kein nachteiliger Eintrag in der Liste auf diesem Gerät',
  groupNotCovered: 'Nicht erfasst',
  groupUnavailable: 'Zurzeit keine Antwort',
  noteIrregular: 'Eine mildere Stufe als die schweren Listen.',
  noteSameName: 'Ein Name bestimmt kein Unternehmen. Vergleichen Sie den Code.',
  noteNoEntry:
    'Anerkennungen stehen nicht in dieser Liste. Das besagt nicht, dass es keinen Eintrag gibt. Ob der Code registriert ist, wurde nicht geprüft.',
  noteNotCovered: 'Das Register enthält sie nicht, oder die Seite nennt nur einen Namen.',
  noteUnavailable: 'Das besagt nichts über die Unternehmen.',
  contested: 'Das Unternehmen bestreitet seinen Eintrag; die Behörde hat noch nicht entschieden.',
  openRecord: 'Öffentliche Einträge öffnen',
  openOf: 'Öffentliche Einträge öffnen: {company}',
  showOnPage: 'Auf der Seite zeigen',
  showOf: 'Auf der Seite zeigen: {company}',
  retry: 'Erneut fragen',
  askServer: 'Jetzt den Server fragen',
  askServerOf: 'Jetzt den Server fragen: {company}',
  askNote: 'Der Server weiß dann, dass jemand unter Ihrer Adresse nach diesem Unternehmen fragt.',
  fromFile:
    'Aus einer veröffentlichten Datei, die für alle gleich ist: Der Server weiß nicht, welches Unternehmen Sie geöffnet haben. Jetzt gefragt, nennt er den Stand dieses Augenblicks und weiß es.',
  findBearers: 'Den Server fragen, welche Unternehmen diesen Namen tragen',
  searching: 'Es wird gefragt, welche Unternehmen diesen Namen tragen …',
  bearersNone:
    'Kein Unternehmen mit genau diesem Namen steht in diesem Register zurzeit auf einer Liste. Die Markierung wird zurückgenommen.',
  bearersFailed:
    'Der Server konnte nicht gefragt werden, welche Unternehmen diesen Namen tragen. Über das Unternehmen auf dieser Seite ist damit nichts gesagt.',
  known: 'Was die Liste auf diesem Gerät sagt',
  listOwner: 'Liste geführt durch: {owner}',
  printedName: 'Namen stehen hier, wie die Seite sie schreibt.',
  back: 'Zurück zur Seite',
  recordTitle: 'Öffentliche Registereinträge',
  times: '{count} Stellen auf der Seite',
  loading: 'Die öffentlichen Einträge zu diesem Code werden angefragt …',
  failed: 'Die Antwort ist nicht angekommen. Über das Unternehmen ist damit nichts gesagt.',
  withdrawn:
    'Der Eintrag, von dem diese Markierung sprach, besteht nicht mehr. Die Markierung wird zurückgenommen.',
  listSeparator: ', ',
  clauseSeparator: ' · ',

  sourceAdapter: 'aus einem für diese Website bekannten Feld',
  sourceStructured: 'in den Daten der Seite angegeben',
  sourceText: 'steht im Text',

  reasonMalformed: 'keine Kennung einer Organisation',
  reasonResidentIdentifier: 'hat die Form der Nummer einer natürlichen Person, abgelehnt',
  reasonAmbiguousIdentifier: 'könnte die Nummer einer natürlichen Person sein, nicht nachgeschlagen',
  reasonOutsideRegister: 'außerhalb dieses Registers',
  reasonWithheld: 'Einzelunternehmer werden zurückgehalten',
  reasonNameOnly: 'nur ein Name, kein Code',
  reasonOffline: 'auf diesem Gerät ist noch keine Liste',
  reasonStale: 'die Liste auf diesem Gerät ist zu alt',
  reasonError: 'die Erweiterung hat nicht geantwortet; laden Sie die Seite neu',
  reasonOther: 'angegebener Grund: {reason}',

  dataNone: 'Auf diesem Gerät ist noch keine Liste.',
  dataAsOf: 'Liste, Stand {date}',
  justNow: 'gerade eben',
  dataRefreshed: 'erneuert {ago}',
  dataPacked: 'mit der Erweiterung geliefert, bis die erste Aktualisierung sie ersetzt',
  dataNotRefreshed: '„Kein Eintrag gefunden“ wird nach zwei Tagen ohne Erneuerung nicht gezeigt.',
  dataExpired: 'Nach sieben Tagen ohne Erneuerung werden keine Antworten gegeben.',
  dataNotReached: 'Der Server war {ago} nicht erreichbar.',
  dataStatus: 'Der Server antwortete {ago} mit einem Fehler (Status {status}).',
  dataMetered:
    'Diese Verbindung wird nach Menge berechnet: Die Liste wird geholt, wenn Sie „Jetzt erneuern“ drücken, oder über eine andere Verbindung.',
  dataStorage:
    'Die Liste konnte auf diesem Gerät nicht gespeichert werden; sie gilt, bis der Browser die Erweiterung anhält.',
  dataUnsupported: 'Dieser Browser kann keine Signaturen prüfen, daher wird keine Liste übernommen.',
  dataIncomplete: 'Eine Erneuerung wurde abgebrochen.',
  dataUnsigned:
    'Was der Server {ago} lieferte, ist nicht von dem Herausgeber signiert, dem dieses Gerät folgt, und wird nicht verwendet. Wurde der Server neu aufgesetzt, speichern Sie seine Adresse in den Einstellungen erneut: Die Erweiterung beginnt dann neu mit ihm.',
  dataRolledBack:
    'Was der Server {ago} lieferte, ist älter als das, was dieses Gerät schon hat, und wird nicht verwendet.',
  dataOutdated: 'Was der Server {ago} lieferte, ist abgelaufen und wird nicht verwendet.',
  dataClock: 'Was der Server {ago} lieferte, ist in der Zukunft datiert. Prüfen Sie die Uhr dieses Geräts.',
  dataClientTooOld: 'Der Server verlangt eine neuere Version dieser Erweiterung.',
  dataBroken:
    'Was der Server {ago} lieferte, ist unvollständig oder nicht, was der Herausgeber signiert hat, und wird nicht verwendet.',
  dataKept: 'Die letzte gültige Liste bleibt in Gebrauch.',
  dataMemory:
    'Die Liste bleibt nur im Arbeitsspeicher und wird nach jeder Pause neu geholt: Dieser Browser lässt nichts speichern, oder eine neuere Version von Credit Lens hat geschrieben, was dort liegt; das bleibt unberührt.',

  optionsTitle: 'Einstellungen von Credit Lens',
  optionsLead: 'Die öffentlichen Registereinträge eines Unternehmens, neben seinem Namen, auf der Seite.',
  sitesTitle: 'Websites',
  sitesLead:
    'Unternehmen werden auf diesen Websites gesucht und nirgends sonst. Der Browser fragt Sie für jede einmal.',
  sitesNone:
    'Keine Website ist eingeschaltet. Öffnen Sie eine und benutzen Sie den Schalter hinter dem Symbol von Credit Lens, oder fügen Sie ihre Adresse hier hinzu.',
  sitesAddress: 'Adresse einer Website',
  sitesAdd: 'Website hinzufügen',
  sitesRemove: 'Entfernen',
  sitesRemoveOf: '{site} entfernen',
  sitesBadAddress:
    '„{text}“ ist nicht die Adresse einer Website. Geben Sie eine an wie https://www.example.com.',
  sitesRefused: 'Der Browser hat die Berechtigung für {site} nicht erteilt.',
  sitesAdded: '{site} ist eingeschaltet.',
  sitesRemoved: '{site} ist ausgeschaltet.',
  languageTitle: 'Sprache',
  languageAuto: 'Wie der Browser',
  serverTitle: 'Server',
  serverLead:
    'Woher die Liste und die vollständigen Antworten kommen. Ein anderer Server hat ein anderes Register; was der alte sagte, wird vergessen.',
  serverAddress: 'Adresse des Servers',
  serverSave: 'Adresse speichern',
  serverBad:
    '„{text}“ kann nicht verwendet werden. Geben Sie eine https-Adresse an; http nur für diesen Rechner.',
  serverSaved: 'Gespeichert. Die Liste dieses Servers wird geholt.',
  dataTitle: 'Liste auf diesem Gerät',
  dataCompanies: 'Unternehmen',
  dataState: 'Stand des Registers',
  dataChecked: 'Zuletzt erneuert',
  dataSize: 'Größe auf diesem Gerät',
  dataHides: 'Einzelheiten',
  dataHidesIn: 'kommen in Dateien, die sich mindestens {count} eingetragene Unternehmen teilen',
  dataHidesNone:
    'dieser Server veröffentlicht keine; eine Karte fragt den Server nur, wenn Sie es mit einem Druck verlangen',
  dataLast: 'Letzte Erneuerung',
  lastUpdated: 'eine neuere Liste kam {ago}',
  lastCurrent: 'nichts Neueres {ago}',
  lastFailed: 'nicht gelungen {ago}',
  dataUpdate: 'Jetzt erneuern',
  dataUpdating: 'Wird erneuert …',
  dataUpdated: 'Die Liste ist aktuell.',
  dataNotUpdated: 'Nicht erneuert; der Grund steht oben.',
  dataErase: 'Alles löschen',
  dataEraseLead: 'Vergisst die Liste, zurückgenommene Markierungen, alle Einstellungen und alle Websites.',
  dataEraseConfirm: 'Alles löschen und alle Websites ausschalten?',
  dataErased: 'Alles ist gelöscht.',
  never: 'nie',
  neverTitle: 'Was nie geschieht',
  neverRequest:
    'Eine Seite zu öffnen, zu lesen oder zu rollen löst keine Anfrage aus. Das tut nur, was Sie öffnen oder drücken.',
  neverPersons: 'Namen und Nummern natürlicher Personen werden nicht gelesen, gespeichert oder gesendet.',
  neverTrace:
    'Keine Seitenadresse, kein Verlauf, keine Besucherkennung und keine Telemetrie verlassen das Gerät oder bleiben auf ihm.',
  neverVerdict:
    'Nichts wird zu einer Zahl zusammengerechnet. Jeder Eintrag steht mit Liste, Behörde und Datum; das Fehlen eines Eintrags wird nie als Lob erzählt.',

  // First run, search, side panel
  welcomeTitle: 'Willkommen bei Credit Lens',
  welcomeLead:
    'Es sagt neben dem Namen eines Unternehmens auf einer Seite, auf welchen öffentlichen Listen Chinas das Unternehmen eingetragen ist: durch wen, seit wann, aus welchem Grund und wie sich das anfechten lässt.',
  doesTitle: 'Was es tut',
  doesFlag:
    'Ein Code, der auf einer Liste steht, bekommt eine kleine gefüllte Markierung. Ein Name, den ein eingetragenes Unternehmen trägt, bekommt eine hohle, denn ein Name bestimmt niemanden: Vergleichen Sie den Code.',
  doesDevice: 'Ob ein Unternehmen eingetragen ist, wird in einer Liste auf diesem Gerät nachgeschlagen.',
  doesOpen:
    'Geöffnet zeigt eine Markierung den ganzen Eintrag: Liste, Behörde, Grund, Daten, Wirkungen, Rehabilitation, Rechtsbehelf und Quellen.',
  exampleTitle: 'Ein Beispiel',
  exampleLead: 'Ein erfundenes Unternehmen mit einem erfundenen Eintrag. Drücken Sie die Markierung.',
  exampleSeller: 'Verkäufer',
  exampleFlag: '{company}: eingetragen – Eintrag zeigen',
  chooseTitle: 'Websites wählen',
  chooseLead:
    'Keine ist eingeschaltet. Für jede, die Sie wählen, fragt der Browser Sie; weitere lassen sich jederzeit hinter dem Symbol von Credit Lens hinzufügen.',
  chooseShopping: 'Einkaufen',
  chooseTenders: 'Ausschreibungen',
  welcomeEnd:
    'Das ist alles. Hinter dem Symbol von Credit Lens finden Sie die Unternehmen der Seite, die vorn ist.',
  filterLabel: 'Unternehmen dieser Seite filtern',
  filterNone: 'Kein Unternehmen dieser Seite passt zu „{text}“.',
  onceRead: 'Diese Seite einmal lesen',
  onceNote: 'Nur diese Seite, bis sie verlassen oder neu geladen wird. Die Website bleibt ausgeschaltet.',
  onceRunning: 'Diese Seite wird einmal gelesen; die Website bleibt ausgeschaltet.',
  onceFailed: 'Der Browser lässt auf dieser Seite nichts lesen.',
  offlineNote:
    'Dieses Gerät ist offline. Markierungen kommen aus der Liste auf ihm; vollständige Einträge lassen sich jetzt nicht holen.',
  searchLink: 'Suchen',
  panelLink: 'Ganze Akte',
  panelOf: 'Ganze Akte in der Seitenleiste: {company}',
  panelTitle: 'Ganze Akte eines Unternehmens',
  panelNone:
    'Kein Unternehmen ist gewählt. Öffnen Sie eines hinter dem Symbol von Credit Lens oder suchen Sie danach.',
  panelAsk:
    'Auf Ihren Druck wird der Server nach diesem Code gefragt, und von seiner Antwort wird nichts behalten.',
  tabRecord: 'Einträge',
  tabTimeLine: 'Zeitachse',
  tabAll: 'Alle Datensätze',
  tabsLabel: 'Teile der Akte',
  timeLineNone: 'Die Akte nennt kein datiertes Ereignis.',
  eventDecided: 'Entscheidung hinter dem Eintrag auf {list}',
  eventListed: 'Eingetragen auf {list}',
  eventPublished: 'Eintrag auf {list} veröffentlicht',
  eventEnds: 'Eintrag auf {list} läuft aus',
  eventRepair: 'Entscheidung über Rehabilitation fällig, {list}',
  print: 'Drucken',
  searchTitle: 'Ein Unternehmen suchen',
  searchLead:
    'Ein Code wird auf diesem Gerät nachgeschlagen. Ein Name wird dem Server gesendet, wenn Sie „Suchen“ drücken: Der Server weiß dann, dass jemand unter Ihrer Adresse danach sucht.',
  searchField: 'Einheitlicher Sozialkreditcode oder eingetragener Name',
  searchShort: 'Geben Sie einen Code oder mindestens zwei Zeichen eines Namens ein.',
  searchRefused:
    'Das hat die Form der Nummer einer natürlichen Person. Es wurde abgelehnt, und nichts wurde gesendet.',
  searchMalformed:
    'Das ist keine Kennung einer Organisation. Prüfen Sie den Code oder geben Sie den eingetragenen Namen ein.',
  searchRunning: 'Es wird gesucht …',
  searchFailed: 'Der Server konnte nicht gefragt werden. Über kein Unternehmen ist damit etwas gesagt.',
  searchNone:
    'Dieses Register hat kein Unternehmen eines solchen Namens. Das besagt nichts über irgendein Unternehmen.',
  searchFound: 'Kandidaten. Ein Name bestimmt kein Unternehmen: Vergleichen Sie den Code.',
};
