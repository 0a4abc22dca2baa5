/**
 * The framework in French. The full names are those of RECTEC+; every sentence is our own wording.
 * Knows no other language.
 */
import type { FrameworkTexts } from './shape.js';

export const fr = {
  poles: {
    organisational: 'Agir et s’organiser',
    communication: 'Communiquer',
    reflective: 'Réfléchir et apprendre',
  },
  levels: {
    1: 'avec quelqu’un à côté',
    2: 'avec de l’aide',
    3: 'en autonomie',
    4: 'pour et avec les autres',
  },
  competences: {
    organise: {
      short: 'Organiser une activité',
      name: 'Piloter et/ou organiser l’activité',
      about: 'Prévoir ce qu’il faut faire, dans quel ordre et avec qui.',
      levels: {
        1: 'Je repère ce qui est prévu et à quel moment.',
        2: 'J’applique le plan prévu, avec un peu d’aide.',
        3: 'J’adapte mon organisation à la situation, sans qu’on me guide.',
        4: 'Je prévois et j’organise le travail, le mien et celui de l’équipe.',
      },
    },
    unforeseen: {
      short: 'Réagir à l’imprévu',
      name: 'Agir face à l’imprévu',
      about: 'Savoir quoi faire quand rien ne se passe comme prévu.',
      levels: {
        1: 'Je vois qu’il y a un problème et je le signale.',
        2: 'Je propose une solution, avec un coup de main quand il faut.',
        3: 'Face à un problème courant, je choisis la bonne solution moi-même.',
        4: 'Je règle le problème pour toute l’équipe, même s’il est nouveau.',
      },
    },
    cooperate: {
      short: 'Travailler en équipe',
      name: 'Coopérer et favoriser la collaboration',
      about: 'Faire sa part dans un groupe et aider le groupe à avancer.',
      levels: {
        1: 'Je vois comment l’équipe travaille et qui fait quoi.',
        2: 'Je prends ma place dans l’équipe, quand on me l’explique.',
        3: 'Je propose mes idées et je tiens compte de celles des autres.',
        4: 'Je fais avancer le groupe et je change de rôle si besoin.',
      },
    },
    numbers: {
      short: 'Compter et calculer',
      name: 'Gérer des données mathématiques, budgétaires et statistiques',
      about: 'Compter, mesurer, prévoir un budget et comprendre des chiffres.',
      levels: {
        1: 'Je fais un calcul simple, quand on me montre lequel.',
        2: 'Je compte et je mesure, puis je fais vérifier.',
        3: 'Je choisis moi-même le calcul qui convient à la situation.',
        4: 'J’adapte mes calculs à des situations variées et j’aide les autres.',
      },
    },
    speak: {
      short: 'Parler et écouter',
      name: 'Communiquer à l’oral en une ou plusieurs langues',
      about: 'Comprendre les autres et se faire comprendre, dans une ou plusieurs langues.',
      levels: {
        1: 'Je dis quelques mots simples, avec quelqu’un pas loin.',
        2: 'Je parle de sujets connus, avec un coup de main quand il faut.',
        3: 'Je dis ce qu’il faut, par moi-même, dans des situations variées.',
        4: 'J’adapte ma façon de parler pour que tout le monde suive.',
      },
    },
    write: {
      short: 'Lire et écrire',
      name: 'Communiquer à l’écrit en une ou plusieurs langues',
      about: 'Lire et écrire des messages, des affiches, des documents, dans une ou plusieurs langues.',
      levels: {
        1: 'Je repère l’essentiel dans un texte très court.',
        2: 'J’écris un texte court, avec un modèle ou de l’aide.',
        3: 'Je lis et j’écris par moi-même les textes utiles à l’activité.',
        4: 'J’écris des textes variés, adaptés aux personnes qui les lisent.',
      },
    },
    customs: {
      short: 'Tenir compte des usages',
      name: 'Prendre en compte les usages sociaux et culturels',
      about: 'Faire attention aux habitudes des personnes autour de soi.',
      levels: {
        1: 'Je remarque les usages de base, comme saluer ou attendre mon tour.',
        2: 'J’applique les usages qu’on me montre ou qu’on m’explique.',
        3: 'Je respecte les usages par moi-même, dans toute l’activité.',
        4: 'Je m’adapte à des usages différents, même à ceux que personne n’explique.',
      },
    },
    digital: {
      short: 'Utiliser le numérique',
      name: 'Utiliser les ressources numériques',
      about: 'Se servir d’un téléphone, d’un ordinateur et d’applications pour une activité.',
      levels: {
        1: 'Je fais une tâche simple sur un outil connu, avec quelqu’un.',
        2: 'J’utilise les bases de quelques outils, avec de l’aide.',
        3: 'Je choisis l’outil numérique qui convient et je m’en sers sans aide.',
        4: 'Je règle mes outils selon la situation et j’aide les autres.',
      },
    },
    information: {
      short: 'Chercher et vérifier l’information',
      name: 'Traiter des informations et des savoirs',
      about: 'Chercher une information, la vérifier et la passer aux bonnes personnes.',
      levels: {
        1: 'Je retrouve une information qu’on m’a indiquée.',
        2: 'Je vérifie qu’il ne manque rien, avec de l’aide.',
        3: 'Je choisis moi-même les informations utiles à mon but.',
        4: 'Je juge si une information est fiable, puis je la transmets bien.',
      },
    },
    quality: {
      short: 'Travailler selon les règles',
      name: 'Assurer les procédures et la qualité',
      about: 'Suivre les règles et les consignes, pour un travail sûr et bien fait.',
      levels: {
        1: 'Je connais les règles de l’activité.',
        2: 'J’applique les consignes, avec un coup de main quand il faut.',
        3: 'Je respecte toutes les règles, sans qu’on me les rappelle.',
        4: 'Je veille, avec l’équipe, à ce que les règles soient suivies.',
      },
    },
    pathway: {
      short: 'Construire son parcours',
      name: 'Construire son parcours professionnel',
      about: 'Réfléchir à ce qu’on veut faire plus tard et à comment y arriver.',
      levels: {
        1: 'Je dis une ou plusieurs idées pour mon avenir.',
        2: 'Je compare mon projet à la réalité, avec l’aide de quelqu’un.',
        3: 'Je choisis mon projet et je sais l’expliquer.',
        4: 'Je prévois les étapes de mon projet et je les adapte.',
      },
    },
    learning: {
      short: 'Apprendre à apprendre',
      name: 'Développer des compétences',
      about: 'Comprendre comment on apprend et essayer de nouvelles façons.',
      levels: {
        1: 'Je dis comment j’apprends d’habitude.',
        2: 'J’essaie d’autres façons d’apprendre, quand on m’en propose.',
        3: 'Je trouve par moi-même de nouvelles façons d’apprendre.',
        4: 'Je propose de nouvelles façons d’apprendre, pour moi et les autres.',
      },
    },
  },
} as const satisfies FrameworkTexts;
