/** What a learner is told of their course, in three languages. */
import type { Locale } from '@requapass/framework';

export type NoticeKey = 'kept' | 'shared' | 'alone' | 'trouble' | 'looking' | 'close' | 'back';

export const NOTICE_TEXTS: Readonly<Record<Locale, Readonly<Record<NoticeKey, string>>>> = {
  fr: {
    kept: 'Ton cours retient où tu en es. La personne qui donne le cours voit si tu as fini.',
    shared:
      'Ton cours retient où tu en es. La personne qui donne le cours voit si tu as fini, et ce que le jeu a remarqué chez toi.',
    alone:
      'Tu peux jouer, mais ton cours ne le saura pas : rien n’est enregistré. Pour que ça compte, ferme cette page et ouvre le jeu depuis ton cours.',
    trouble:
      'Ton cours ne répond plus : ce que tu fais maintenant n’est pas enregistré. Vérifie ta connexion, ou ferme le jeu et ouvre-le à nouveau depuis ton cours.',
    looking: 'Tu es ici pour regarder : rien n’est enregistré.',
    close: 'Compris',
    back: 'Retour au cours',
  },
  nl: {
    kept: 'Je cursus onthoudt waar je bent. Wie de cursus geeft, ziet of je klaar bent.',
    shared:
      'Je cursus onthoudt waar je bent. Wie de cursus geeft, ziet of je klaar bent en wat het spel bij jou opmerkte.',
    alone:
      'Je kunt spelen, maar je cursus weet het niet: er wordt niets bewaard. Moet het meetellen? Sluit deze pagina en open het spel vanuit je cursus.',
    trouble:
      'Je cursus antwoordt niet meer: wat je nu doet, wordt niet bewaard. Kijk of je internet hebt, of sluit het spel en open het opnieuw vanuit je cursus.',
    looking: 'Je kijkt alleen rond: er wordt niets bewaard.',
    close: 'Begrepen',
    back: 'Terug naar de cursus',
  },
  en: {
    kept: 'Your course remembers where you are. Whoever runs it can see if you have finished.',
    shared:
      'Your course remembers where you are. Whoever runs it can see if you have finished, and what the game noticed about you.',
    alone:
      'You can play, but your course will not know: nothing is saved. To make it count, close this page and open the game from your course.',
    trouble:
      'Your course has stopped answering: what you do now is not saved. Check your connection, or close the game and open it again from your course.',
    looking: 'You are here to look around: nothing is saved.',
    close: 'Got it',
    back: 'Back to the course',
  },
};
