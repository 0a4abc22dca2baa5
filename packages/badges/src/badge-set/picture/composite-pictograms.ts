/** One line drawing per badge of several competences, in the manner of the competences' own. Knows no name, no colour. */
import type { CompositeId } from '../badge.js';

/** Path data in a square of 24 units. */
export const COMPOSITE_PICTOGRAMS: Readonly<Record<CompositeId, string>> = {
  // an open door
  welcome: 'M4.4 19.8h15.2M7 19.8V4h7.2v15.8M14.2 6.2l3.7 1.4v12.2M11.5 11.6v.8',
  // a planning board on its feet
  organise:
    'M4 5h16v11.6H4zM9.3 5v11.6M14.7 5v11.6M6 8.4h1.3M6 11.6h1.3M11.3 8.4h1.4M16.7 8.4H18M16.7 11.6H18M8.4 16.6l-1.3 3.2M15.6 16.6l1.3 3.2',
  // a megaphone
  communicate:
    'M3.5 9.4v5h3.2l8.8 4.4V5L6.7 9.4zM7.4 14.6l1.3 5.2h2.6l-1.2-3.6M18.6 8.6c1.9 1.9 1.9 4.7 0 6.6',
  // an umbrella
  unexpected:
    'M3.4 12.6a8.6 8.6 0 0 1 17.2 0c-1.5-1.6-4.2-1.6-5.7 0-1.5-1.6-4.3-1.6-5.8 0-1.5-1.6-4.2-1.6-5.7 0zM12 12v7a1.9 1.9 0 0 0 3.8 0M12 4V2.6',
};
