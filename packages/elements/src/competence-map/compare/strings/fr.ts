/** Comparing two moments, in French. */
export const strings = {
  compareTitle: 'Comparer deux moments',
  compareIntro: 'La même personne, deux fois : toi, avant et après.',
  compareTooFew: 'Il faut deux résultats pour comparer.',
  compareTooFewNone: 'Ta carte n’en a pas encore. Joue une mission, ou ajoute un résultat que tu as gardé.',
  compareTooFewOne:
    'Ta carte en a un seul. Rejoue plus tard, place-toi toi-même encore une fois, ou ajoute un résultat que tu as gardé.',
  compareEarlier: 'Avant',
  compareLater: 'Après',
  compareWhich: 'Quels deux moments ?',
  compareGame: 'Une partie de jeu',
  compareGameFootbridge: 'La Passerelle',
  compareSelf: 'Ce que je dis de moi',
  compareNoDay: 'sans date',

  comparePicture: 'En image',
  comparePictureText:
    'Image : un niveau avant et un après pour chaque compétence. Le tableau plus bas dit la même chose.',
  compareKeyEarlier: 'Rond vide : avant',
  compareKeyLater: 'Carré plein : après',
  compareKeyBoth: 'Carré dans un rond : le même niveau',
  compareTable: 'En tableau',
  compareColumnChange: 'Ce qui change',
  compareNotSeen: 'Pas vue',
  compareNotSaid: 'Rien dit',
  compareLeftOut: 'Sans niveau, ni avant ni après : {names}.',

  compareProgress: 'Progrès : plus haut qu’avant, c’est presque sûr',
  compareLower: 'Plus bas qu’avant, c’est presque sûr',
  compareOther: 'Un autre niveau cette fois',
  compareSameSure: 'Le même niveau, c’est presque sûr',
  compareSame: 'Le même niveau',
  compareNew: 'Vue cette fois, pas avant',
  compareGone: 'Pas vue cette fois',
  compareNone: 'Pas vue, ni avant ni après',
  compareSaidHigher: 'Tu te places plus haut',
  compareSaidLower: 'Tu te places plus bas',
  compareSaidSame: 'Tu te places pareil',
  compareSaidNew: 'Tu en parles cette fois, pas avant',
  compareSaidGone: 'Tu n’en parles pas cette fois',
  compareSaidNone: 'Tu n’en parles pas',

  compareNotes: 'À savoir',
  compareNoteChance:
    'Deux parties ne se ressemblent jamais tout à fait. Un autre niveau peut venir du hasard.',
  compareNoteStory: 'La deuxième fois, tu connais l’histoire. C’est plus facile.',
  compareNoteMissions: 'Tu n’as pas joué les mêmes missions les deux fois.',
  compareNoteVersion: 'Le jeu a un peu changé entre les deux.',
  compareNoteSelf: 'C’est ton avis, les deux fois. Il peut changer, et c’est normal.',
  compareOtherSource:
    'On ne peut pas comparer ces deux-là. L’un vient d’un jeu, l’autre de toi. On les montre seulement côte à côte.',
  compareOtherContent:
    'On ne peut pas comparer ces deux-là. Ce sont deux jeux différents. On les montre seulement côte à côte.',

  compareMoments: 'Avant\u00a0: {earlier}\nAprès\u00a0: {later}',
  compareLine: '{name}. Avant : {before}. Après : {after}.',
  compareCopy: 'Copier en texte',
  compareCopied: 'C’est copié.',
  compareCopyRefused: 'Ce navigateur ne laisse pas copier. Le texte est ici : copie-le à la main.',
  compareText: 'Le texte à copier',
  comparePrint: 'Imprimer la comparaison',
};
