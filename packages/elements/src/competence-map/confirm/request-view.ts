/**
 * What a request says of one competence, in the words of whoever reads it. Both sides see the same: the person before
 * they send, the other when they answer. Knows no answer.
 */
import type {
  ConfirmationRequest,
  RequestedCompetence,
  ExperiencePlace,
  Stance,
} from '@requapass/assessment';
import { competenceById, type Level } from '@requapass/framework';
import { type TemplateResult, html, nothing } from 'lit';
import { levelPips } from '../level-pips.js';
import { levelInWords, type Words } from '../map-model.js';
import { pictogram } from '../marks.js';
import { fill } from '../strings.js';
import type { ConfirmStrings } from './confirm-strings.js';

export const PLACES = {
  association: 'confirmPlaceAssociation',
  sport: 'confirmPlaceSport',
  family: 'confirmPlaceFamily',
  school: 'confirmPlaceSchool',
  work: 'confirmPlaceWork',
  other: 'confirmPlaceOther',
} as const satisfies Record<ExperiencePlace, keyof ConfirmStrings>;

const STANCES = {
  confirmed: 'confirmStanceConfirmed',
  contested: 'confirmStanceContested',
  unsure: 'confirmStanceUnsure',
} as const satisfies Record<Stance, keyof ConfirmStrings>;

export interface RequestReader {
  readonly words: Words;
  readonly strings: ConfirmStrings;
}

/** The name, or "someone". */
export function nameOf({ from }: Pick<ConfirmationRequest, 'from'>, strings: ConfirmStrings): string {
  return from.trim() || strings.confirmSomeone;
}

/** A heading is left to the caller. */
export function requestedCompetence(
  { id, seenLevel, saidLevel, stance, experiences }: RequestedCompetence,
  request: Pick<ConfirmationRequest, 'from' | 'locale'>,
  { words, strings }: RequestReader,
): TemplateResult {
  const { pole } = competenceById(id);
  const { about, levels } = words.framework.competences[id];
  const name = nameOf(request, strings);
  const atLevel = (level: Level, sentence: string): TemplateResult =>
    html`<li>
      <span class="confirm-level">
        ${levelPips(level, pole)}<span>${fill(sentence, { name, level: levelInWords(level, words) })}</span>
      </span>
      <q>${levels[level]}</q>
    </li>`;
  const isBare = seenLevel === null && saidLevel === null;
  return html`<p class="confirm-about">${about}</p>
    <ul class="confirm-shown">
      ${seenLevel ? atLevel(seenLevel, strings.confirmSeen) : nothing}
      ${saidLevel ? atLevel(saidLevel, strings.confirmSaid) : nothing}
      ${isBare ? html`<li>${strings.confirmNoLevel}</li>` : nothing}
      ${stance ? html`<li>${fill(strings[STANCES[stance]], { name })}</li>` : nothing}
      ${
        experiences.length > 0
          ? html`<li>
              ${strings.confirmLived}
              <ul class="confirm-lived">
                ${experiences.map(
                  ({ where, words: said }) =>
                    html`<li>
                      ${strings[PLACES[where]]}${said ? html` · <q dir="auto" lang=${request.locale}>${said}</q>` : nothing}
                    </li>`,
                )}
              </ul>
            </li>`
          : nothing
      }
    </ul>`;
}

/** Pictogram and short name, for the inside of a heading. */
export function competenceName(id: RequestedCompetence['id'], { framework }: Words): TemplateResult {
  return html`${pictogram(id, competenceById(id).pole)}<span>${framework.competences[id].short}</span>`;
}
