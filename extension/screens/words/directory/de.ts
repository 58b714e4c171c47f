import type { DirectoryScreenWords } from './en.ts';

/** German words of the options about sellers and muted flags. */
export const de: DirectoryScreenWords = {
  sellersTitle: 'Verkäufer, die dieses Gerät kennt',
  sellersLead:
    'Auf manchen Websites nennt nur die Lizenzseite eines Verkäufers den Code der Firma. Wenn Sie eine öffnen, merkt sich dieses Gerät ihn für 90 Tage und markiert den Verkäufer auf den anderen Seiten der Website. Private Fenster vergessen ihn beim Schließen.',
  sellersMemory:
    'Was jetzt gelernt wird, bleibt nur im Arbeitsspeicher: Dieser Browser lässt nichts speichern, oder eine neuere Version von Credit Lens hat geschrieben, was dort liegt. Das bleibt unberührt.',
  sellersNone: 'Kein Verkäufer ist bekannt.',
  sellersShop: 'Verkäufer {seller} auf {site}',
  sellersLicence: 'von seiner Lizenzseite, {date}',
  sellersProfile: 'von seiner Profilseite, {date}',
  sellersCorrected: 'Sie haben diesen Code am {date} eingetragen.',
  sellersUnmarked: 'Sie haben am {date} gesagt, dass er nicht markiert werden soll.',
  sellersReplaces: 'Die Seite der Website nannte {code}.',
  sellersCorrect: 'Berichtigen',
  sellersCorrectOf: 'Verkäufer {seller} auf {site} berichtigen',
  sellersCode: 'Code der Firma, die diesen Shop betreibt',
  sellersSave: 'Speichern',
  sellersUnmark: 'Diesen Verkäufer nicht markieren',
  sellersTakeBack: 'Meine Berichtigung zurücknehmen',
  sellersForget: 'Vergessen',
  sellersForgetOf: 'Verkäufer {seller} auf {site} vergessen',
  sellersBad: '„{text}“ ist kein einheitlicher Sozialkreditcode. Ein solcher hat 18 Buchstaben und Ziffern.',
  sellersSaved: 'Für Verkäufer {seller} gespeichert.',
  sellersForgotten: 'Verkäufer {seller} ist vergessen.',
  sellersExport: 'Als Datei herunterladen',
  sellersErase: 'Alle Verkäufer vergessen',
  sellersEraseConfirm: 'Alle Verkäufer mit Ihren Berichtigungen vergessen?',
  sellersErased: 'Alle Verkäufer sind vergessen.',
  readersPacked:
    'Wie Seiten bekannter Websites gelesen werden: so, wie es mit dieser Version der Erweiterung kam.',
  readersUpdate:
    'Wie Seiten bekannter Websites gelesen werden: wie Aktualisierung {version} des Servers sagt.',
  readersRefused: 'Eine spätere Aktualisierung wurde nicht übernommen: {why}',
  mutesTitle: 'Markierungen, die Sie auf einer Website geändert haben',
  mutesLead:
    'Diese Codes bekommen auf diesen Websites keine Markierung oder die der Firma, die Sie gewählt haben. Was die Liste über sie sagt, bleibt im Popup.',
  mutesOn: 'auf {site}',
  mutesChosen: 'auf {site}: Sie haben {code} gewählt',
  mutesShow: 'Markierung wieder zeigen',
  mutesShowOf: 'Markierung von {code} auf {site} wieder zeigen',
};
