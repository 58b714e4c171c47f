import type { BadgeMarkWords } from './en.ts';

/** German. */
export const de: BadgeMarkWords = {
  labelForged: 'Erklärung nicht echt',
  labelCopied: 'Für andere Website erstellt',
  labelExpired: 'Erklärung abgelaufen',
  labelNotYetValid: 'Erklärung gilt noch nicht',
  labelWithdrawn: 'Erklärung zurückgezogen',
  labelStale: 'Neuere Liste weicht ab',
  labelOtherCompany: 'Betrifft anderes Unternehmen',
  labelOtherIssuer: 'Anderer Aussteller, ungeprüft',
  labelUnreadable: 'Erklärung nicht lesbar',
  labelUnsigned: 'Nicht signiert',
  verified: 'Erklärung geprüft, Stand {from}.',
  unchecked:
    'Diese Erklärung wurde nicht geprüft: Die Schlüssel dafür sind zurzeit nicht auf diesem Gerät. Das sagt nichts über die Erklärung aus.',
  forged:
    'Die Signatur passt nicht: Die Erklärung wurde verändert oder stammt von jemand anderem. Verlassen Sie sich nicht auf das, was dieses Abzeichen zeigt.',
  copied: 'Diese Erklärung wurde für Seiten von {audience} erstellt. Hier ist sie eine Kopie.',
  expired: 'Die Erklärung war echt und galt bis {until}.',
  notYetValid: 'Die Erklärung gilt ab {from}. Prüfen Sie die Uhr dieses Geräts.',
  withdrawn:
    'Die Erklärung war echt und wurde vor ihrem Ende zurückgezogen, weil nicht mehr gilt, was sie sagt.',
  stale: 'Die Erklärung spricht vom {asOf}. Die neuere Liste auf diesem Gerät, vom {later}, {says}.',
  deviceListed: 'enthält abweichende Einträge',
  deviceNoEntry: 'enthält keinen nachteiligen Eintrag zu diesem Code',
  otherCompany:
    'Die Erklärung ist echt und betrifft {code}, einen anderen Code als den, den dieses Abzeichen nennt.',
  otherIssuer:
    'Die Erklärung nennt einen anderen Server als den, dem diese Erweiterung folgt; ihre Signatur lässt sich hier nicht prüfen.',
  unreadable:
    'Was hier steht, ist keine vollständige Erklärung; nichts bürgt für das, was dieses Abzeichen zeigt.',
  unsigned: 'Dieses Abzeichen kam ohne signierte Erklärung. Für das, was es zeigt, bürgt allein diese Seite.',
  itSays: 'Die Erklärung sagt: {label}',
  shortCode: 'Kurzcode {code}, gilt bis {until}',
};
