/**
 * The words of the association's page, in its three languages. Event sentences are functions of the event's detail.
 */

const observed = (outcome) => outcome.competences.filter((competence) => competence.level !== null).length;
const finished = (outcome) => outcome.missions.filter((mission) => mission.isFinished).length;

const fr = {
  skip: 'Aller au contenu',
  menu: 'Menu',
  language: 'Langue',
  'nav.week': 'La semaine',
  'nav.help': 'Donner un coup de main',
  title: 'Envie de donner un coup de main ?',
  lead: 'Joue une mission ou dix, à ton rythme. Découvre ce que tu sais déjà faire.',
  play: 'Le jeu',
  fallback: 'Jouer à La Passerelle',
  map: 'Ta carte',
  'map.lead': 'La carte se remplit pendant que tu joues. Elle reste sur ton appareil.',
  badges: 'Tes badges',
  'badges.lead':
    "Un badge apparaît ici quand ta carte le montre et que tu es d'accord. Nous pouvons le signer avec toi.",
  week: 'Cette semaine',
  'week.lead': 'Chez nous, chacun peut aider : une heure, une soirée, un samedi.',
  'week.1.when': 'Mardi, 17 h',
  'week.1.what': 'Aide aux devoirs',
  'week.2.when': 'Jeudi, 14 h',
  'week.2.what': 'Café des voisins',
  'week.3.when': 'Samedi, 10 h',
  'week.3.what': 'Distribution de légumes',
  'week.come': "Passe nous voir. On te présente l'équipe.",
  events: 'Pour le webmestre : ce que la page reçoit',
  'events.lead':
    "Le jeu vient d'une autre adresse. Voici tout ce qu'il dit à cette page : pas de nom, pas de texte libre, pas de chronomètre.",
  'events.none': 'Rien encore. Lance le jeu.',
  'events.raw': 'Données',
  foot: "Page d'exemple. La maison de quartier est inventée.",
  event: {
    'requapass-ready': ({ build }) => `Le jeu est là (version ${build}).`,
    'requapass-progress': ({ done, total, mission }) =>
      mission ? `La mission « ${mission} » commence.` : `Missions terminées : ${done} sur ${total}.`,
    'requapass-evidence': ({ evidence }) =>
      `Un choix a été vu : compétence « ${evidence.competence} », niveau ${evidence.level}.`,
    'requapass-profile': ({ outcome }) =>
      `Le profil a changé. Compétences placées sur la carte : ${observed(outcome)}.`,
    'requapass-outcome': ({ outcome }) =>
      `Le résultat est arrivé. Missions terminées : ${finished(outcome)}. Compétences placées : ${observed(outcome)}.`,
    'requapass-badge-draft': ({ badge }) =>
      `Un badge est à portée : « ${badge} ». L'association peut le signer.`,
    'requapass-error': ({ code, message }) => `Un problème (${code}) : ${message}`,
  },
};

const nl = {
  skip: 'Naar de inhoud',
  menu: 'Menu',
  language: 'Taal',
  'nav.week': 'Deze week',
  'nav.help': 'Een handje helpen',
  title: 'Zin om een handje te helpen?',
  lead: 'Speel één missie of tien, op jouw tempo. Ontdek wat je al kan.',
  play: 'Het spel',
  fallback: 'De Loopbrug spelen',
  map: 'Jouw kaart',
  'map.lead': 'De kaart vult zich terwijl je speelt. Ze blijft op je eigen toestel.',
  badges: 'Jouw badges',
  'badges.lead':
    'Een badge verschijnt hier als je kaart het toont en jij akkoord gaat. Wij kunnen hem samen met jou ondertekenen.',
  week: 'Deze week',
  'week.lead': 'Bij ons kan iedereen iets doen: een uur, een avond, een zaterdag.',
  'week.1.when': 'Dinsdag, 17 uur',
  'week.1.what': 'Huiswerkhulp',
  'week.2.when': 'Donderdag, 14 uur',
  'week.2.what': 'Koffie met de buren',
  'week.3.when': 'Zaterdag, 10 uur',
  'week.3.what': 'Groenten uitdelen',
  'week.come': 'Spring eens binnen. Dan leer je de ploeg kennen.',
  events: 'Voor de webmaster: wat deze pagina binnenkrijgt',
  'events.lead':
    'Het spel komt van een ander adres. Dit is alles wat het aan deze pagina vertelt: geen naam, geen vrije tekst, geen tijdmeting.',
  'events.none': 'Nog niets. Start het spel.',
  'events.raw': 'Gegevens',
  foot: 'Voorbeeldpagina. Het buurthuis bestaat niet echt.',
  event: {
    'requapass-ready': ({ build }) => `Het spel is er (versie ${build}).`,
    'requapass-progress': ({ done, total, mission }) =>
      mission ? `De opdracht "${mission}" begint.` : `Opdrachten klaar: ${done} van de ${total}.`,
    'requapass-evidence': ({ evidence }) =>
      `Een keuze gezien: competentie "${evidence.competence}", niveau ${evidence.level}.`,
    'requapass-profile': ({ outcome }) =>
      `Het profiel is veranderd. Competenties op de kaart: ${observed(outcome)}.`,
    'requapass-outcome': ({ outcome }) =>
      `Het resultaat is er. Opdrachten klaar: ${finished(outcome)}. Competenties op de kaart: ${observed(outcome)}.`,
    'requapass-badge-draft': ({ badge }) =>
      `Er ligt een badge klaar: “${badge}”. De vereniging kan hem ondertekenen.`,
    'requapass-error': ({ code, message }) => `Er liep iets mis (${code}): ${message}`,
  },
};

const en = {
  skip: 'Skip to content',
  menu: 'Menu',
  language: 'Language',
  'nav.week': 'This week',
  'nav.help': 'Lend a hand',
  title: 'Fancy lending a hand?',
  lead: 'Play one mission or ten, at your own pace. Find out what you can already do.',
  play: 'The game',
  fallback: 'Play The Footbridge',
  map: 'Your map',
  'map.lead': 'The map fills up while you play. It stays on your device.',
  badges: 'Your badges',
  'badges.lead':
    'A badge appears here when your map shows it and you agree. We can sign it together with you.',
  week: 'This week',
  'week.lead': 'Everyone can help here: an hour, an evening, a Saturday.',
  'week.1.when': 'Tuesday, 5 pm',
  'week.1.what': 'Homework club',
  'week.2.when': 'Thursday, 2 pm',
  'week.2.what': "Neighbours' coffee",
  'week.3.when': 'Saturday, 10 am',
  'week.3.what': 'Free vegetables',
  'week.come': 'Drop in. We will introduce you to the team.',
  events: 'For the webmaster: what this page receives',
  'events.lead':
    'The game comes from another address. This is all it tells this page: no name, no free text, no timing.',
  'events.none': 'Nothing yet. Start the game.',
  'events.raw': 'Data',
  foot: 'Example page. The community centre is made up.',
  event: {
    'requapass-ready': ({ build }) => `The game is here (version ${build}).`,
    'requapass-progress': ({ done, total, mission }) =>
      mission ? `Mission "${mission}" begins.` : `Missions finished: ${done} of ${total}.`,
    'requapass-evidence': ({ evidence }) =>
      `A choice was seen: competence "${evidence.competence}", level ${evidence.level}.`,
    'requapass-profile': ({ outcome }) =>
      `The profile changed. Competences on the map: ${observed(outcome)}.`,
    'requapass-outcome': ({ outcome }) =>
      `The outcome is here. Missions finished: ${finished(outcome)}. Competences on the map: ${observed(outcome)}.`,
    'requapass-badge-draft': ({ badge }) =>
      `A badge is within reach: “${badge}”. The association can sign it.`,
    'requapass-error': ({ code, message }) => `Something went wrong (${code}): ${message}`,
  },
};

export const TEXTS = { fr, nl, en };
