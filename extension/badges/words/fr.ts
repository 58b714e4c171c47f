import type { BadgeMarkWords } from './en.ts';

/** French. */
export const fr: BadgeMarkWords = {
  labelForged: 'Déclaration non authentique',
  labelCopied: 'Établie pour un autre site',
  labelExpired: 'Déclaration expirée',
  labelNotYetValid: 'Déclaration pas encore valable',
  labelWithdrawn: 'Déclaration retirée',
  labelStale: 'Une liste plus récente diffère',
  labelOtherCompany: 'Concerne une autre entreprise',
  labelOtherIssuer: 'Autre émetteur, non vérifié',
  labelUnreadable: 'Déclaration illisible',
  labelUnsigned: 'Non signé',
  verified: 'Déclaration vérifiée, au {from}.',
  unchecked:
    'Cette déclaration n’a pas été vérifiée : les clés nécessaires ne sont pas sur cet appareil pour le moment. Cela ne dit rien de la déclaration.',
  forged:
    'La signature ne correspond pas : la déclaration a été modifiée, ou quelqu’un d’autre l’a faite. Ne vous fiez pas à ce que montre ce badge.',
  copied: 'Cette déclaration a été établie pour les pages de {audience}. Ici, c’est une copie.',
  expired: 'La déclaration était authentique et valait jusqu’au {until}.',
  notYetValid: 'La déclaration vaut à partir du {from}. Vérifiez l’horloge de cet appareil.',
  withdrawn:
    'La déclaration était authentique et a été retirée avant son terme, car ce qu’elle dit ne vaut plus.',
  stale: 'La déclaration parle du {asOf}. La liste plus récente sur cet appareil, du {later}, {says}.',
  deviceListed: 'contient des inscriptions différentes',
  deviceNoEntry: 'ne contient aucune inscription défavorable pour ce code',
  otherCompany:
    'La déclaration est authentique et concerne {code}, un autre code que celui que nomme ce badge.',
  otherIssuer:
    'La déclaration nomme un autre serveur que celui que suit cette extension ; sa signature ne peut pas être vérifiée ici.',
  unreadable:
    'Ce qui se trouve ici n’est pas une déclaration complète ; rien ne garantit ce que montre ce badge.',
  unsigned: 'Ce badge est venu sans déclaration signée. Seule cette page garantit ce qu’il montre.',
  itSays: 'La déclaration dit : {label}',
  shortCode: 'Code court {code}, valable jusqu’au {until}',
};
