/** Why a document was refused, in French. */
export const strings = {
  problemNotOurs: 'Ce n’est pas un fichier ou un lien de Requapass.',
  problemTooLarge: 'C’est trop gros. Un fichier de Requapass est bien plus petit.',
  problemNewer: 'Ce fichier vient d’une version plus récente. Cette page ne sait pas encore le lire.',
  problemBroken: 'Il y a une erreur dans ce fichier. On ne peut pas le lire.',
  problemDamaged: 'Ce lien est abîmé ou coupé. Copie-le en entier, ou demande le fichier.',
  problemFull: 'La carte est pleine. Retire d’abord quelque chose.',
  problemOtherRequest: 'Une autre demande porte le même numéro. Prépare une nouvelle demande.',
  problemTampered: 'Cette réponse a été changée après coup. Demande-la encore une fois.',
  problemForeign: 'Cette réponse n’est pas pour cette carte. La demande a été faite ailleurs.',
  problemChangedRequest: 'La demande a été changée en route. Envoie-la encore une fois.',
  problemNotAsked: 'Cette réponse parle d’autre chose que ta demande.',
  problemEmpty: 'Il n’y a rien à lire. Choisis un fichier, ou colle un lien.',
  problemUnreadable: 'Le navigateur n’arrive pas à lire ce fichier.',
  problemWrongKind: 'C’est bien un fichier de Requapass, mais il ne se lit pas ici.',
  problemNotLoaded: 'Cette page n’a pas pu tout charger. Vérifie ta connexion, puis réessaie.',
  problemDetails: 'Message technique',
};
