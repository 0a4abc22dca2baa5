/** The badge set in English. Knows no other language; the names of competences and levels are the framework's. */
import type { BadgeSetStrings } from './shape.js';

export const en = {
  name: {
    discover: '{competence}: first steps',
    autonomy: '{competence}: independently',
    welcome: 'Welcoming people',
    organise: 'Organising with others',
    communicate: 'Getting a message across',
    unexpected: 'Acting when plans change',
  },
  description: {
    'organise-discover': 'Saw what was planned and followed the plan, with help where needed.',
    'organise-autonomy':
      'Planned the work: what, when and with whom. Changed the plan when it had to change.',
    'unforeseen-discover': 'Noticed that something was wrong, told someone or suggested an answer.',
    'unforeseen-autonomy': 'Dealt with problems the right way without being told, and thought of the team.',
    'cooperate-discover': 'Saw who does what in the team and did a part of the work.',
    'cooperate-autonomy': 'Shared ideas, listened to those of others and helped the group move on.',
    'numbers-discover': 'Counted, measured or did a sum, then had it checked.',
    'numbers-autonomy': 'Chose the sum that fits the situation and worked it out.',
    'speak-discover': 'Talked with people about familiar things, with a hand when needed.',
    'speak-autonomy': 'Said what was needed, to different people, so that they could follow.',
    'write-discover': 'Found the main point of a short text, or wrote one from an example.',
    'write-autonomy': 'Read and wrote the texts that were needed, for the people who read them.',
    'customs-discover': 'Noticed people’s customs and followed the ones that were explained.',
    'customs-autonomy': 'Took people’s customs into account, even when nobody explained them.',
    'digital-discover': 'Used the basics of a few digital tools, with help.',
    'digital-autonomy': 'Chose the digital tool that fits and used it without help.',
    'information-discover': 'Found the information and checked that nothing was missing.',
    'information-autonomy': 'Checked if information was true, then passed it to the right people.',
    'quality-discover': 'Followed the rules and instructions, with a reminder when needed.',
    'quality-autonomy': 'Kept to all the rules without a reminder and saw to it that they were followed.',
    'pathway-discover': 'Named one or more ideas for the future and talked about them with someone.',
    'pathway-autonomy':
      'Explained a plan for the future with an example from real life. Someone confirms it.',
    'learning-discover': 'Put into words how learning works best and talked about it with someone.',
    'learning-autonomy': 'Told an example from real life of a new way to learn. Someone confirms it.',
    welcome: 'Welcomed people: talked so that they could follow, and respected their customs.',
    organise: 'Organised work with others: a plan, a part for each, and everybody’s ideas.',
    communicate: 'Got a message across: by talking, in writing and with digital tools.',
    unexpected: 'Checked what was true when something unexpected happened, then found an answer.',
  },
  criteria: {
    seenBand:
      '**What was seen.** In at least {count} different missions of the game, or in real life, by the organisation that signs. The person chose or did what fits:',
    seenComposite:
      '**What was seen.** For each of these competences: in at least {count} different missions of the game, or in real life, by the organisation that signs. The person chose or did what fits:',
    together: 'In the game: all together, in at least {count} different missions.',
    reflectedDiscover:
      '**What was said.** No game can see this. The person put it into words, and someone else confirms having talked about it:',
    reflectedAutonomy:
      '**What was said.** No game can see this. The person put it into words and told an example from real life. Someone else read it and confirms it:',
    level: '“{sentence}” (level {level}, {label})',
    confirmed: '**What the person says.** “That’s me.” Without their word there is no badge.',
    confirmedAll:
      '**What the person says.** “That’s me”, for each of them. Without their word there is no badge.',
    limits:
      '**What it does not say.** The badge is about what was done and with how much help. It says nothing of talent or character, and it is not for selecting people.',
  },
  evidence: {
    mission: 'Mission “{mission}” ({content})',
    observationsOne: 'One choice or result that counts for this badge was seen in it.',
    observations: '{count} choices or results that count for this badge were seen in it.',
    stance: 'What the person says',
    stanceText: 'The person looked at it and said: “That’s me.”',
    reflection: 'What the person put into words',
    reflectionText: 'The person reflected on it. Their words stay with them.',
    confirmation: 'What others say',
    confirmationOne: 'One person confirms it. The name is left out.',
    confirmations: '{count} people confirm it. The names are left out.',
    experience: 'From real life, in the person’s own words',
  },
  missing: {
    observations: '{competence}: {have} of {need} choices seen so far.',
    confidence: '{competence}: this is not sure enough yet. Play one more mission.',
    'level-below': '{competence}: now “{level}”. This badge starts at “{need}”.',
    'level-above': '{competence}: you are further already. The other badge is yours.',
    missions: '{competence}: this was seen in {have} of {need} different missions.',
    'missions-together': 'All together: seen in {have} of {need} different missions.',
    stance: '{competence}: say on the map if that’s you.',
    'stance-unsure': '{competence}: you said “I don’t know”. Talk it over with someone.',
    'stance-contested': '{competence}: you said “Not really”. What you say counts.',
    reflection: '{competence}: keep a sentence that fits you.',
    example: '{competence}: add an example from real life, then ask someone to confirm it.',
    confirmation: '{competence}: ask someone who knows you to confirm it.',
    'levels-differ': '{competence}: you and the other person say different things. Talk about it.',
  },
  lacks: {
    sentence: 'This is only a draft: it proves nothing. Still missing: {things}.',
    id: 'the address of the badge',
    issuer: 'the organisation that gives it',
    validFrom: 'the date',
    recipient: 'the person who gets it',
    proof: 'the signature',
  },
  alignment: {
    level: '{name}: level {level}, {label}',
    eqf: 'European Qualifications Framework: level {level}, responsibility and autonomy',
    eqfLevels: {
      1: 'Works with someone alongside all the time, at tasks that are laid out.',
      2: 'Works with some supervision and decides a few things alone.',
      3: 'Takes responsibility for finishing the tasks and adapts to what happens.',
      4: 'Manages the work alone where things may change, and watches over the usual work of others.',
    },
    eqfText:
      'The ladder of RECTEC+ follows the levels of the EQF. A badge is not a qualification of that level.',
  },
  pages: {
    language: 'English',
    level: 'Level {level}: {label}',
    name: 'Name in RECTEC+ (unofficial translation)',
  },
} as const satisfies BadgeSetStrings;
