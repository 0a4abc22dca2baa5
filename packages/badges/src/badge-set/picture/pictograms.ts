/** One line drawing per competence. Knows no name and no colour: a pictogram always stands beside words, never for them. */
import type { CompetenceId } from '@requapass/framework';

/** Path data in a square of 24 units. */
export const PICTOGRAMS: Readonly<Record<CompetenceId, string>> = {
  organise:
    'M9 5H6v15h12V5h-3M9 3.5h6v3H9zM8.5 12l1.2 1.2 2-2.4M8.5 16.6l1.2 1.2 2-2.4M14 12.4h1.6M14 17h1.6',
  unforeseen: 'M13 3 5.5 13.5H11L10 21l8-11h-5.6z',
  cooperate:
    'M8.7 10.3a2.9 2.9 0 1 0 0-5.8 2.9 2.9 0 0 0 0 5.8zM3.2 19.3c0-3.6 2.2-6 5.5-6s5.5 2.4 5.5 6M14.7 4.8a2.9 2.9 0 1 1 .7 5.4M16.3 13.4c2.7.4 4.5 2.7 4.5 5.9',
  numbers:
    'M7 4.3v6.4M3.8 7.5h6.4M13.8 7.5h6.4M4.7 14.7l4.6 4.6M9.3 14.7l-4.6 4.6M13.8 15.4h6.4M13.8 18.6h6.4',
  speak: 'M3.8 5h16.4v11.2h-8L7.6 20v-3.8H3.8zM7.8 9h8.4M7.8 12.2h5',
  write: 'm4 20 1-4.6L16.4 4 20 7.6 8.6 19zM13.8 6.6l3.6 3.6',
  customs:
    'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM3.6 12h16.8M12 3.5c-4.8 4.9-4.8 12.1 0 17M12 3.5c4.8 4.9 4.8 12.1 0 17',
  digital:
    'M8 3h8a1.6 1.6 0 0 1 1.6 1.6v14.8A1.6 1.6 0 0 1 16 21H8a1.6 1.6 0 0 1-1.6-1.6V4.6A1.6 1.6 0 0 1 8 3zM6.4 16.8h11.2M11.2 18.9h1.6',
  information: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.2 15.2l5.3 5.3M7.9 9.2h5.2M7.9 11.9h3.4',
  quality: 'm12 3.3 7.6 2.6v6.2c0 4.4-3.3 7.2-7.6 8.9-4.3-1.7-7.6-4.5-7.6-8.9V5.9zM8.3 12l2.7 2.7 4.9-5.4',
  pathway: 'M12 2.8v18.4M12 4.8h6l2.6 2.6L18 10h-6M12 11.9H6.6L4 14.2l2.6 2.3H12',
  learning: 'M9.4 18h5.2M10.3 20.8h3.4M9.4 18c0-2.2-3.3-3.7-3.3-8a5.9 5.9 0 0 1 11.8 0c0 4.3-3.3 5.8-3.3 8',
};
