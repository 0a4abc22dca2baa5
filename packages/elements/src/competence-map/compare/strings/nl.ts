/** Comparing two moments, in Dutch. */
import type { CompareStrings } from '../compare-model.js';

export const strings: CompareStrings = {
  compareTitle: 'Twee momenten vergelijken',
  compareIntro: 'Twee keer dezelfde persoon: jij, eerst en later.',
  compareTooFew: 'Om te vergelijken heb je twee resultaten nodig.',
  compareTooFewNone:
    'Op je kaart staat er nog geen. Speel een opdracht, of voeg een resultaat toe dat je bewaard hebt.',
  compareTooFewOne:
    'Op je kaart staat er maar één. Speel later nog eens, schat jezelf opnieuw in, of voeg een resultaat toe dat je bewaard hebt.',
  compareEarlier: 'Eerst',
  compareLater: 'Later',
  compareWhich: 'Welke twee momenten?',
  compareGame: 'Een spel',
  compareGameFootbridge: 'De Loopbrug',
  compareSelf: 'Wat ik over mezelf zeg',
  compareNoDay: 'zonder datum',

  comparePicture: 'In beeld',
  comparePictureText:
    'Beeld: voor elke competentie een niveau eerst en een later. De tabel hieronder zegt hetzelfde.',
  compareKeyEarlier: 'Lege cirkel: eerst',
  compareKeyLater: 'Vol vierkant: later',
  compareKeyBoth: 'Vierkant in een cirkel: hetzelfde niveau',
  compareTable: 'In een tabel',
  compareColumnChange: 'Wat er verandert',
  compareNotSeen: 'Niet gezien',
  compareNotSaid: 'Niets gezegd',
  compareLeftOut: 'Twee keer zonder niveau: {names}.',

  compareProgress: 'Vooruitgang: hoger dan eerst, dat is bijna zeker',
  compareLower: 'Lager dan eerst, dat is bijna zeker',
  compareOther: 'Deze keer een ander niveau',
  compareSameSure: 'Hetzelfde niveau, dat is bijna zeker',
  compareSame: 'Hetzelfde niveau',
  compareNew: 'Deze keer gezien, eerst niet',
  compareGone: 'Deze keer niet gezien',
  compareNone: 'Twee keer niet gezien',
  compareSaidHigher: 'Je zet jezelf hoger',
  compareSaidLower: 'Je zet jezelf lager',
  compareSaidSame: 'Je zet jezelf op hetzelfde niveau',
  compareSaidNew: 'Deze keer zeg je er iets over, eerst niet',
  compareSaidGone: 'Deze keer zeg je er niets over',
  compareSaidNone: 'Je zegt er niets over',

  compareNotes: 'Goed om te weten',
  compareNoteChance: 'Twee keer spelen is nooit helemaal hetzelfde. Een ander niveau kan toeval zijn.',
  compareNoteStory: 'De tweede keer ken je het verhaal al. Dat maakt het makkelijker.',
  compareNoteMissions: 'Je speelde niet twee keer dezelfde opdrachten.',
  compareNoteVersion: 'Het spel is intussen een beetje veranderd.',
  compareNoteSelf: 'Het is twee keer jouw mening. Die mag veranderen.',
  compareOtherSource:
    'Deze twee kun je niet vergelijken. Het ene komt uit een spel, het andere van jou. Ze staan alleen naast elkaar.',
  compareOtherContent:
    'Deze twee kun je niet vergelijken. Het zijn twee verschillende spellen. Ze staan alleen naast elkaar.',

  compareMoments: 'Eerst: {earlier}\nLater: {later}',
  compareLine: '{name}. Eerst: {before}. Later: {after}.',
  compareCopy: 'Als tekst kopiëren',
  compareCopied: 'Gekopieerd.',
  compareCopyRefused: 'Kopiëren mag niet van deze browser. De tekst staat hier: kopieer hem zelf.',
  compareText: 'De tekst om te kopiëren',
  comparePrint: 'De vergelijking afdrukken',
};
