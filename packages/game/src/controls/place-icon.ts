/** Small pictures for the places of real life. Decorative: the word stands beside them. */
import { html, type TemplateResult } from 'lit';
import type { ExperiencePlace } from '@requapass/assessment';

const PATHS: Readonly<Record<ExperiencePlace, string>> = {
  // two people
  association:
    'M8.5 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2.5 20v-1.5a6 6 0 0 1 12 0V20M15 5.3a3 3 0 0 1 0 5.4M17 13a6 6 0 0 1 4.5 5.5V20',
  // a ball
  sport:
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 3v18M3 12h18M5.6 5.6q5.5 6.4 0 12.8M18.4 5.6q-5.5 6.4 0 12.8',
  // a house with a heart
  family: 'M3 11.5L12 4l9 7.5M5.5 10v10h13V10M12 17.2l-2.6-2.5a1.7 1.7 0 0 1 2.6-2.1 1.7 1.7 0 0 1 2.6 2.1z',
  // an open book
  school: 'M12 7q-4-3-9-2v13q5-1 9 2 4-3 9-2V5q-5-1-9 2zM12 7v13',
  // a bag with tools
  work: 'M3 8h18v12H3zM8.5 8V5h7v3M3 13.5h18M12 12v3',
  // a flag on the way
  other: 'M6 21V4M6 5q4-2.5 7 0t6 0v8q-3 2.5-6 0t-7 0',
};

export function placeIcon(place: ExperiencePlace): TemplateResult {
  return html`<svg class="place-icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${PATHS[place]} />
  </svg>`;
}
