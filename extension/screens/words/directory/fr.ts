import type { DirectoryScreenWords } from './en.ts';

/** French words of the options about sellers and muted flags. */
export const fr: DirectoryScreenWords = {
  sellersTitle: 'Vendeurs connus de cet appareil',
  sellersLead:
    'Sur certains sites, seule la page de licence d’un vendeur donne le code de l’entreprise. Quand vous en ouvrez une, cet appareil le retient 90 jours et marque ce vendeur sur les autres pages du site. Les fenêtres privées l’oublient à leur fermeture.',
  sellersMemory:
    'Ce qui est appris maintenant ne reste qu’en mémoire : ce navigateur ne laisse rien enregistrer, ou une version plus récente de Credit Lens a écrit ce qui s’y trouve. Cela reste intact.',
  sellersNone: 'Aucun vendeur n’est connu.',
  sellersShop: 'Vendeur {seller} sur {site}',
  sellersLicence: 'd’après sa page de licence, {date}',
  sellersProfile: 'd’après sa page de profil, {date}',
  sellersCorrected: 'Vous avez saisi ce code le {date}.',
  sellersUnmarked: 'Vous avez dit le {date} de ne pas le marquer.',
  sellersReplaces: 'La page du site donnait {code}.',
  sellersCorrect: 'Corriger',
  sellersCorrectOf: 'Corriger le vendeur {seller} sur {site}',
  sellersCode: 'Code de l’entreprise qui tient cette boutique',
  sellersSave: 'Enregistrer',
  sellersUnmark: 'Ne pas marquer ce vendeur',
  sellersTakeBack: 'Annuler ma correction',
  sellersForget: 'Oublier',
  sellersForgetOf: 'Oublier le vendeur {seller} sur {site}',
  sellersBad: '« {text} » n’est pas un code unifié de crédit social. Il compte 18 lettres et chiffres.',
  sellersSaved: 'Enregistré pour le vendeur {seller}.',
  sellersForgotten: 'Le vendeur {seller} est oublié.',
  sellersExport: 'Télécharger un fichier',
  sellersErase: 'Oublier tous les vendeurs',
  sellersEraseConfirm: 'Oublier tous les vendeurs, avec vos corrections ?',
  sellersErased: 'Tous les vendeurs sont oubliés.',
  readersPacked: 'Lecture des sites connus : telle que livrée avec cette version de l’extension.',
  readersUpdate: 'Lecture des sites connus : selon la mise à jour {version} du serveur.',
  readersRefused: 'Une mise à jour plus récente n’a pas été retenue : {why}',
  mutesTitle: 'Marques que vous avez changées sur un site',
  mutesLead:
    'Ces codes n’ont pas de marque sur ces sites, ou celle de l’entreprise que vous avez choisie. Ce que la liste en dit reste dans la fenêtre de l’extension.',
  mutesOn: 'sur {site}',
  mutesChosen: 'sur {site} : vous avez choisi {code}',
  mutesShow: 'Afficher de nouveau le repère',
  mutesShowOf: 'Afficher de nouveau le repère de {code} sur {site}',
};
