import type { DirectoryWords } from './en.ts';

/** French words about what the device keeps of sellers. */
export const fr: DirectoryWords = {
  learned:
    'Le code n’est pas imprimé ici. Il figurait sur la page de ce site consacrée à la boutique, lue sur cet appareil le {date}.',
  corrected: 'Le code n’est pas imprimé ici. Vous l’avez saisi pour cette boutique le {date}.',
  sellerFilled: 'Les sites indiquent que les vendeurs remplissent eux-mêmes une bonne part de ces pages.',
  follow: 'Suivre cette entreprise',
  following: 'Suivie – ne plus suivre',
  chosen: 'Votre choix, à la place de {code}.',
  wrongCompany: 'Une autre entreprise ?',
  correctShop: 'Corriger pour cette boutique',
  muteHere: 'Ne pas marquer ce code sur ce site',
  muted: 'Vous avez choisi de ne pas le marquer sur ce site.',
  unmute: 'Afficher de nouveau le repère',
  unmuteOf: 'Afficher de nouveau le repère : {company}',
  stale:
    'Cette page n’est plus construite comme lorsque son lecteur a été écrit ; elle est donc lue comme toute autre page.',
};
