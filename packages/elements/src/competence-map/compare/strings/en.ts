/** Comparing two moments, in English. */
import type { CompareStrings } from '../compare-model.js';

export const strings: CompareStrings = {
  compareTitle: 'Compare two moments',
  compareIntro: 'The same person twice: you, before and after.',
  compareTooFew: 'You need two results to compare.',
  compareTooFewNone: 'Your map has none yet. Play a mission, or add a result you kept.',
  compareTooFewOne:
    'Your map has only one. Play again later, place yourself once more, or add a result you kept.',
  compareEarlier: 'Before',
  compareLater: 'After',
  compareWhich: 'Which two moments?',
  compareGame: 'A game',
  compareGameFootbridge: 'The Footbridge',
  compareSelf: 'What I say about myself',
  compareNoDay: 'no date',

  comparePicture: 'As a picture',
  comparePictureText:
    'Picture: one level before and one after for each competence. The table below says the same.',
  compareKeyEarlier: 'Empty circle: before',
  compareKeyLater: 'Full square: after',
  compareKeyBoth: 'Square in a circle: the same level',
  compareTable: 'As a table',
  compareColumnChange: 'What changes',
  compareNotSeen: 'Not seen',
  compareNotSaid: 'Nothing said',
  compareLeftOut: 'No level, either before or after: {names}.',

  compareProgress: 'Progress: higher than before, almost certainly',
  compareLower: 'Lower than before, almost certainly',
  compareOther: 'Another level this time',
  compareSameSure: 'The same level, almost certainly',
  compareSame: 'The same level',
  compareNew: 'Seen this time, not before',
  compareGone: 'Not seen this time',
  compareNone: 'Not seen, either before or after',
  compareSaidHigher: 'You place yourself higher',
  compareSaidLower: 'You place yourself lower',
  compareSaidSame: 'You place yourself at the same level',
  compareSaidNew: 'You say something this time, not before',
  compareSaidGone: 'You say nothing this time',
  compareSaidNone: 'You say nothing about it',

  compareNotes: 'Good to know',
  compareNoteChance: 'Two games are never quite alike. Another level can be chance.',
  compareNoteStory: 'The second time you know the story. That makes it easier.',
  compareNoteMissions: 'You did not play the same missions both times.',
  compareNoteVersion: 'The game has changed a little in between.',
  compareNoteSelf: 'It is your own view, both times. It may change, and that is fine.',
  compareOtherSource:
    'These two can’t be compared. One comes from a game, the other from you. They are only shown side by side.',
  compareOtherContent:
    'These two can’t be compared. They are two different games. They are only shown side by side.',

  compareMoments: 'Before: {earlier}\nAfter: {later}',
  compareLine: '{name}. Before: {before}. After: {after}.',
  compareCopy: 'Copy as text',
  compareCopied: 'Copied.',
  compareCopyRefused: 'This browser won’t let us copy. The text is here: copy it yourself.',
  compareText: 'The text to copy',
  comparePrint: 'Print the comparison',
};
