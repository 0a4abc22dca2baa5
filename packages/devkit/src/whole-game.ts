/**
 * Plays the pack, or the first missions of it, as one session: every debrief, every stance that can be taken. The
 * longest save an honest game makes. Knows no mission and no estimate.
 */
import {
  applyIntent,
  createSession,
  viewSession,
  type Intent,
  type Library,
  type SessionState,
} from '@requapass/game/session';
import { isInferredCompetenceId } from '@requapass/framework';
import { openActions, type Action } from '@requapass/scenario';
import type { ContentPlayer } from './content-players/play-content.js';
import { pickIndex, type Random } from './simulate-random.js';

const STANCES = ['confirmed', 'contested', 'unsure'] as const;

/** @param missions - how many are played, from the first on; all where it is not said. */
export function playWholeGame(
  library: Library,
  player: ContentPlayer,
  random: Random,
  missions = Infinity,
): SessionState {
  let state = createSession(pickIndex(2 ** 31, random));
  const apply = (intent: Intent): void => {
    const result = applyIntent(library, state, intent);
    if (!result.ok) throw new Error(`${JSON.stringify(intent)}: ${result.error.message}`);
    state = result.state;
  };
  for (const { id } of library.pack.missions.slice(0, missions)) {
    apply({ type: 'open-mission', mission: id });
    while (state.phase === 'mission')
      for (const action of nextActions(library, state, player, random)) apply({ type: 'act', action });
    const { screen } = viewSession(library, state, 'fr');
    if (screen.kind !== 'debrief') continue;
    for (const { competence } of screen.cards) {
      const stance = STANCES[pickIndex(STANCES.length, random)];
      if (isInferredCompetenceId(competence) && stance) apply({ type: 'take-stance', competence, stance });
    }
    apply({ type: 'close-debrief' });
  }
  if (missions >= library.pack.missions.length) apply({ type: 'show-end' });
  return state;
}

function nextActions(
  library: Library,
  state: SessionState,
  player: ContentPlayer,
  random: Random,
): readonly Action[] {
  const mission = library.mission(state.mission ?? '');
  const run = state.runs[state.mission ?? ''];
  if (!mission || !run) throw new Error('no mission is played');
  const node = mission.nodes[run.node];
  const open = openActions(mission, run);
  if (node?.type === 'challenge') return player.play({ mission, node, state: run }, random);
  if (node?.type === 'moment') {
    const options = open.flatMap((action) => {
      const option = action.type === 'choose' && node.options.find(({ id }) => id === action.option);
      return option ? [option] : [];
    });
    const chosen = player.choose({ mission, node, options }, random);
    if (chosen !== 'help') return [{ type: 'choose', option: chosen }];
    const help = open.find(({ type }) => type === 'help');
    return [help ?? { type: 'choose', option: options[0]?.id ?? '' }];
  }
  const action = open[pickIndex(open.length, random)];
  if (!action) throw new Error(`${mission.id}: nothing is open at "${run.node}"`);
  return [action];
}
