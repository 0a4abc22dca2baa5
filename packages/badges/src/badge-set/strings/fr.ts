/** The badge set in French. Knows no other language; the names of competences and levels are the framework's. */
import type { BadgeSetStrings } from './shape.js';

export const fr = {
  name: {
    discover: '{competence} : premiers pas',
    autonomy: '{competence} : en autonomie',
    welcome: 'Accueillir',
    organise: 'Organiser à plusieurs',
    communicate: 'Faire passer un message',
    unexpected: 'Agir dans l’imprévu',
  },
  description: {
    'organise-discover': 'A repéré ce qui était prévu et a suivi le plan, avec de l’aide au besoin.',
    'organise-autonomy':
      'A prévu le travail : quoi, quand et avec qui. A changé le plan quand il le fallait.',
    'unforeseen-discover': 'A vu un problème, l’a signalé ou a proposé une solution.',
    'unforeseen-autonomy': 'A réglé des problèmes sans qu’on lui dise comment, en pensant à l’équipe.',
    'cooperate-discover': 'A vu qui faisait quoi dans l’équipe et a pris sa part du travail.',
    'cooperate-autonomy': 'A proposé des idées, tenu compte de celles des autres et fait avancer le groupe.',
    'numbers-discover': 'A compté, mesuré ou calculé, puis a fait vérifier.',
    'numbers-autonomy': 'A choisi le calcul adapté à la situation et l’a mené au bout.',
    'speak-discover': 'A parlé avec des gens de sujets connus, avec un coup de main au besoin.',
    'speak-autonomy': 'A dit ce qu’il fallait, à des personnes différentes, pour qu’elles suivent.',
    'write-discover': 'A trouvé l’essentiel d’un texte court, ou en a écrit un d’après un modèle.',
    'write-autonomy': 'A lu et écrit les textes utiles, adaptés aux personnes qui les lisent.',
    'customs-discover': 'A remarqué les habitudes des gens et suivi celles qu’on lui expliquait.',
    'customs-autonomy': 'A tenu compte des habitudes des gens, même quand personne ne les expliquait.',
    'digital-discover': 'A utilisé les bases de quelques outils numériques, avec de l’aide.',
    'digital-autonomy': 'A choisi l’outil numérique qui convenait et s’en est servi sans aide.',
    'information-discover': 'A retrouvé l’information et vérifié qu’il ne manquait rien.',
    'information-autonomy': 'A vérifié si l’information était vraie, puis l’a passée aux bonnes personnes.',
    'quality-discover': 'A suivi les règles et les consignes, avec un rappel au besoin.',
    'quality-autonomy': 'A suivi toutes les règles sans rappel et veillé à ce qu’elles soient suivies.',
    'pathway-discover': 'A dit une ou plusieurs idées pour la suite et en a parlé avec quelqu’un.',
    'pathway-autonomy': 'A expliqué son projet avec un exemple vécu. Quelqu’un le confirme.',
    'learning-discover': 'A mis des mots sur sa façon d’apprendre et en a parlé avec quelqu’un.',
    'learning-autonomy':
      'A raconté, avec un exemple vécu, une nouvelle façon d’apprendre. Quelqu’un le confirme.',
    welcome: 'A accueilli des gens : a parlé pour qu’ils suivent et a respecté leurs habitudes.',
    organise: 'A organisé un travail avec d’autres : un plan, une place pour chacun, l’avis de tous.',
    communicate: 'A fait passer un message : de vive voix, par écrit et avec le numérique.',
    unexpected: 'Face à l’imprévu, a vérifié ce qui était vrai, puis a trouvé une solution.',
  },
  criteria: {
    seenBand:
      '**Ce qui a été vu.** Dans au moins {count} missions différentes du jeu, ou dans la vraie vie, par l’organisation qui signe. La personne a choisi ou fait ce qui correspond à :',
    seenComposite:
      '**Ce qui a été vu.** Pour chacune de ces compétences : dans au moins {count} missions différentes du jeu, ou dans la vraie vie, par l’organisation qui signe. La personne a choisi ou fait ce qui correspond à :',
    together: 'Dans le jeu : en tout, dans au moins {count} missions différentes.',
    reflectedDiscover:
      '**Ce qui a été dit.** Aucun jeu ne peut voir cela. La personne l’a dit avec ses mots, et quelqu’un confirme en avoir parlé avec elle :',
    reflectedAutonomy:
      '**Ce qui a été dit.** Aucun jeu ne peut voir cela. La personne l’a dit avec ses mots et a raconté un exemple vécu. Quelqu’un l’a lu et le confirme :',
    level: '« {sentence} » (niveau {level}, {label})',
    confirmed: '**Ce que dit la personne.** « C’est moi. » Sans sa parole, pas de badge.',
    confirmedAll: '**Ce que dit la personne.** « C’est moi », pour chacune. Sans sa parole, pas de badge.',
    limits:
      '**Ce que le badge ne dit pas.** Il parle de ce qui a été fait, et avec combien d’aide. Il ne dit rien du talent ni du caractère, et ne sert pas à sélectionner.',
  },
  evidence: {
    mission: 'Mission « {mission} » ({content})',
    observationsOne: 'On y a vu un choix ou un résultat qui compte pour ce badge.',
    observations: 'On y a vu {count} choix ou résultats qui comptent pour ce badge.',
    stance: 'Ce que dit la personne',
    stanceText: 'La personne a regardé et a dit : « C’est moi. »',
    reflection: 'Ce que la personne a dit d’elle-même',
    reflectionText: 'La personne y a réfléchi. Ses mots restent chez elle.',
    confirmation: 'Ce que disent les autres',
    confirmationOne: 'Une personne le confirme. Son nom n’est pas donné.',
    confirmations: '{count} personnes le confirment. Leurs noms ne sont pas donnés.',
    experience: 'Du vécu, avec les mots de la personne',
  },
  missing: {
    observations: '{competence} : {have} choix sur {need} pour l’instant.',
    confidence: '{competence} : ce n’est pas encore assez sûr. Joue une mission de plus.',
    'level-below': '{competence} : pour l’instant « {level} ». Ce badge commence à « {need} ».',
    'level-above': '{competence} : tu es déjà plus loin. L’autre badge est pour toi.',
    missions: '{competence} : vu dans {have} mission. Il en faut {need}.',
    'missions-together': 'Il faut {need} missions différentes en tout. Pour l’instant : {have}.',
    stance: '{competence} : dis sur la carte si c’est bien toi.',
    'stance-unsure': '{competence} : tu as dit « Je ne sais pas ». Parles-en avec quelqu’un.',
    'stance-contested': '{competence} : tu as dit « Pas vraiment ». C’est ta parole qui compte.',
    reflection: '{competence} : garde une phrase qui te va.',
    example: '{competence} : ajoute un exemple vécu, puis fais-le confirmer.',
    confirmation: '{competence} : demande à quelqu’un qui te connaît de confirmer.',
    'levels-differ': '{competence} : toi et l’autre personne ne dites pas pareil. Parlez-en ensemble.',
  },
  lacks: {
    sentence: 'Ce n’est qu’un brouillon : il ne prouve rien. Il manque {things}.',
    id: 'l’adresse du badge',
    issuer: 'l’organisation qui le donne',
    validFrom: 'la date',
    recipient: 'la personne qui le reçoit',
    proof: 'la signature',
  },
  alignment: {
    level: '{name} : niveau {level}, {label}',
    eqf: 'Cadre européen des certifications : niveau {level}, responsabilité et autonomie',
    eqfLevels: {
      1: 'Travaille avec quelqu’un toujours à côté, sur des tâches bien cadrées.',
      2: 'Travaille avec un peu d’encadrement et choisit certaines choses sans aide.',
      3: 'Prend la responsabilité de finir les tâches et s’adapte à ce qui arrive.',
      4: 'Gère son travail de façon autonome quand les choses changent et suit le travail courant des autres.',
    },
    eqfText:
      'L’échelle de RECTEC+ suit les niveaux du CEC. Un badge n’est pas une certification de ce niveau.',
  },
  pages: {
    language: 'Français',
    level: 'Niveau {level} : {label}',
    name: 'Nom dans RECTEC+',
  },
} as const satisfies BadgeSetStrings;
