/**
 * The rules of reflecting: keeping a sentence, setting it aside, changing one's mind.
 * Knows no level: nothing here is evidence.
 */
import type { Reflection } from '@requapass/framework';
import { acceptAct, askForHelp, include, refuseAct, refuseName } from '../challenge/act.js';
import { chainOf, challengeOfKind, mergeBy } from '../challenge/merge.js';
import type { Beginning, ChallengeContext, ChallengeResult, ChallengeRules } from '../challenge/rules.js';
import type { Slug } from '../mission.js';
import type { Action } from '../run.js';
import type { Facts } from '../runner/facts.js';
import { viewHelp } from '../runner/view-help.js';
import type { ReflectingCard, ReflectingChallenge, ReflectingState, ReflectingView } from './types.js';

/** Where cards go that are kept. */
const MINE = 'mine';

/** How a reflecting is played. */
export const REFLECTING_RULES: ChallengeRules<ReflectingState> = {
  start: startReflecting,
  act(context, state, action) {
    if (action.type === 'place') return place(context, state, action.item, action.at);
    if (action.type === 'help') return askForHelp(challengeAt(context).help, state);
    return refuseAct(
      'not-now',
      `action "${action.type}" does not fit a reflecting; use place, help or finish`,
    );
  },
  canFinish: () => true,
  hasAsked: (state) => state.hasAsked,
  facts: reflectingFacts,
  view: viewReflecting,
  openActions(context, state) {
    const isFull = hasNoRoom(context, state);
    const moves = cardsAt(context).flatMap(({ id }): Action[] => [
      ...(isFull && !state.kept.includes(id) ? [] : [{ type: 'place', item: id, at: MINE } as const]),
      { type: 'place', item: id, at: null },
    ]);
    return challengeAt(context).help && !state.hasAsked ? [...moves, { type: 'help' }] : moves;
  },
  reflections(context, state) {
    const { competence } = challengeAt(context);
    const cards = cardsAt(context);
    return state.kept.flatMap((kept): Reflection[] => {
      const card = cards.find(({ id }) => id === kept);
      const said = { competence, mission: context.mission.id, moment: context.slug };
      return card ? [{ ...said, text: card.text }] : [];
    });
  },
};

/** The cards of one challenge, those of the ones it continues included. */
export function cardsAt({ mission, slug }: ChallengeContext): readonly ReflectingCard[] {
  return chainOf(mission, slug, 'reflecting').reduce<readonly ReflectingCard[]>(
    (cards, challenge) => mergeBy(cards, challenge.cards, ({ id }) => id),
    [],
  );
}

function challengeAt({ mission, slug }: ChallengeContext): ReflectingChallenge {
  return challengeOfKind(mission, slug, 'reflecting');
}

function startReflecting(context: ChallengeContext, { states }: Beginning): ReflectingState {
  const { continues, most } = challengeAt(context);
  const found = continues === undefined ? undefined : states[continues];
  const before = found?.kind === 'reflecting' ? found : undefined;
  return {
    kind: 'reflecting',
    kept: before?.kept.slice(0, most) ?? [],
    aside: before?.aside ?? [],
    hasAsked: false,
  };
}

function place(
  context: ChallengeContext,
  state: ReflectingState,
  item: Slug,
  at: Slug | null,
): ChallengeResult<ReflectingState> {
  const ids = cardsAt(context).map(({ id }) => id);
  if (!ids.includes(item)) return refuseName('item', item, ids);
  if (at !== null && at !== MINE) return refuseName('place', at, [MINE]);
  const without = (list: readonly Slug[]): readonly Slug[] => list.filter((id) => id !== item);
  if (at === null)
    return acceptAct({ ...state, kept: without(state.kept), aside: include(state.aside, item) }, 'page');
  if (hasNoRoom(context, state) && !state.kept.includes(item))
    return refuseAct('closed', `"${MINE}" holds ${challengeAt(context).most}; set one aside first`);
  return acceptAct({ ...state, kept: include(state.kept, item), aside: without(state.aside) }, 'placed');
}

function hasNoRoom(context: ChallengeContext, state: ReflectingState): boolean {
  return state.kept.length >= challengeAt(context).most;
}

function reflectingFacts(context: ChallengeContext, state: ReflectingState): Facts {
  const cards = cardsAt(context);
  return {
    cards: cards.length,
    kept: state.kept.length,
    aside: state.aside.length,
    ...Object.fromEntries(cards.map(({ id }) => [`kept.${id}`, state.kept.includes(id) ? 1 : 0])),
    asked: state.hasAsked ? 1 : 0,
  };
}

function viewReflecting(context: ChallengeContext, state: ReflectingState): ReflectingView {
  const { text, competence, most, help, shows } = challengeAt(context);
  return {
    kind: 'reflecting',
    challenge: context.slug,
    text,
    competence,
    most,
    cards: cardsAt(context).map((card) => ({
      id: card.id,
      text: card.text,
      pile: state.kept.includes(card.id) ? MINE : state.aside.includes(card.id) ? 'aside' : 'open',
    })),
    isFull: hasNoRoom(context, state),
    shows: shows !== undefined && state.kept.length > 0 ? shows : null,
    canFinish: true,
    help: viewHelp(help, state.hasAsked),
  };
}
