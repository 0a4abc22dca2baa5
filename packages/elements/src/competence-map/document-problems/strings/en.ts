/** Why a document was refused, in English. */
import type { ProblemStrings } from '../document-problem.js';

export const strings: ProblemStrings = {
  problemNotOurs: 'This is not a Requapass file or link.',
  problemCut: 'This file or text is cut short or damaged, on line {line}. Take all of it once more.',
  problemTooLarge: 'This file is too big. A Requapass file is much smaller.',
  problemTooMany: 'There is too much in this file. Requapass never puts in that many things.',
  problemNewer: 'This file comes from a newer version. This page can’t read it yet.',
  problemBroken: 'There is a mistake in this file. We can’t read it.',
  problemDamaged: 'This link is damaged or cut short. Copy all of it, or ask for the file.',
  problemFull: 'The map is full. Take something off it first.',
  problemOtherRequest: 'Another request has the same number. Make a new request.',
  problemTampered: 'This answer was changed afterwards. Ask for it again.',
  problemForeign: 'This answer is not for this map. The request was made somewhere else.',
  problemChangedRequest: 'The request was changed on its way. Send it again.',
  problemNotAsked: 'This answer is about something else than your request.',
  problemEmpty: 'There is nothing to read. Choose a file, or paste a link.',
  problemUnreadable: 'The browser can’t read this file.',
  problemWrongKind: 'This is a Requapass file, but it doesn’t belong here.',
  problemNotLoaded: 'This page couldn’t load everything. Check your connection and try again.',
  problemDetails: 'Technical message',
};
