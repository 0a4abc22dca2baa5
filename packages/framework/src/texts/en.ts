/**
 * The framework in English. No complete official English text was found: the full names are
 * unofficial translations and every sentence is our own wording. Knows no other language.
 */
import type { FrameworkTexts } from './shape.js';

export const en = {
  poles: {
    organisational: 'Getting things done',
    communication: 'Communicating',
    reflective: 'Thinking and learning',
  },
  levels: {
    1: 'with someone alongside',
    2: 'with help',
    3: 'independently',
    4: 'for and with others',
  },
  competences: {
    organise: {
      short: 'Organising an activity',
      name: 'Steering and/or organising the activity',
      about: 'Planning what needs doing, in what order and with whom.',
      levels: {
        1: 'I can see what is planned and when.',
        2: 'I follow the plan, with help when I need it.',
        3: 'I organise my own work and change it to fit the situation.',
        4: 'I plan and organise the work, for me and for the team.',
      },
    },
    unforeseen: {
      short: 'Dealing with surprises',
      name: 'Acting when the unexpected happens',
      about: 'Knowing what to do when things do not go as planned.',
      levels: {
        1: 'I notice that something is wrong and I tell someone.',
        2: 'I suggest an answer, with a hand when I need it.',
        3: 'I deal with a common problem the right way, by myself.',
        4: 'I solve the problem for the whole team, even a new one.',
      },
    },
    cooperate: {
      short: 'Working together',
      name: 'Cooperating and encouraging teamwork',
      about: 'Doing your part in a group and helping the group move on.',
      levels: {
        1: 'I can see how the team works and who does what.',
        2: 'I do my part in the team once someone explains it.',
        3: 'I share my ideas and listen to other people’s ideas.',
        4: 'I help the group move forward and change roles when needed.',
      },
    },
    numbers: {
      short: 'Working with numbers',
      name: 'Handling mathematical, budget and statistical data',
      about: 'Counting, measuring, planning a budget and understanding figures.',
      levels: {
        1: 'I do a simple sum when someone shows me which one.',
        2: 'I count and measure, then I ask someone to check.',
        3: 'I choose the right sum for the situation by myself.',
        4: 'I work with numbers in many situations and help others.',
      },
    },
    speak: {
      short: 'Speaking and listening',
      name: 'Communicating orally in one or more languages',
      about: 'Understanding people and being understood, in one or more languages.',
      levels: {
        1: 'I say a few simple words, with someone nearby.',
        2: 'I talk about things I know, with a hand when I need it.',
        3: 'I say what is needed, by myself, in different situations.',
        4: 'I change the way I speak so that everyone can follow.',
      },
    },
    write: {
      short: 'Reading and writing',
      name: 'Communicating in writing in one or more languages',
      about: 'Reading and writing messages, posters and documents, in one or more languages.',
      levels: {
        1: 'I find the main point in a very short text.',
        2: 'I write a short text, with an example or with help.',
        3: 'I read and write the texts I need by myself.',
        4: 'I write many kinds of text to suit the people reading.',
      },
    },
    customs: {
      short: 'Respecting people’s customs',
      name: 'Taking social and cultural customs into account',
      about: 'Paying attention to the habits of the people around you.',
      levels: {
        1: 'I notice basic customs, like greeting people or waiting my turn.',
        2: 'I follow the customs that someone shows or explains to me.',
        3: 'I respect customs by myself, in everything I do there.',
        4: 'I adapt to different customs, even the ones nobody explains.',
      },
    },
    digital: {
      short: 'Using digital tools',
      name: 'Using digital resources',
      about: 'Using a phone, a computer and apps for an activity.',
      levels: {
        1: 'I do a simple task with a tool I know, alongside someone.',
        2: 'I use the basics of a few tools, with help.',
        3: 'I choose the digital tool that fits and use it by myself.',
        4: 'I set up my tools for each situation and help others.',
      },
    },
    information: {
      short: 'Finding and checking information',
      name: 'Handling information and knowledge',
      about: 'Looking for information, checking it and passing it to the right people.',
      levels: {
        1: 'I find the information that someone pointed out to me.',
        2: 'I check that nothing is missing, with help.',
        3: 'I choose the information I need by myself.',
        4: 'I judge if information can be trusted and pass it on well.',
      },
    },
    quality: {
      short: 'Working by the rules',
      name: 'Ensuring procedures and quality',
      about: 'Following rules and instructions, so that work is safe and well done.',
      levels: {
        1: 'I know the rules of the activity.',
        2: 'I follow the instructions, with a hand when I need it.',
        3: 'I keep to all the rules without being reminded.',
        4: 'I make sure, with the team, that the rules are followed.',
      },
    },
    pathway: {
      short: 'Planning your path',
      name: 'Building one’s career path',
      about: 'Thinking about what you want to do later and how to get there.',
      levels: {
        1: 'I can name one or more ideas for my future.',
        2: 'I compare my plan with real life, together with someone.',
        3: 'I choose my plan and can explain it.',
        4: 'I plan the steps towards my goal and change them if needed.',
      },
    },
    learning: {
      short: 'Learning to learn',
      name: 'Developing competences',
      about: 'Understanding how you learn and trying new ways.',
      levels: {
        1: 'I can say how I usually learn.',
        2: 'I try other ways of learning when someone suggests them.',
        3: 'I find new ways of learning by myself.',
        4: 'I suggest new ways of learning, for me and for others.',
      },
    },
  },
} as const satisfies FrameworkTexts;
