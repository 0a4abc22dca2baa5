/**
 * The rules of an investigation: opening sources, pinning clues, judging claims, asking and telling people.
 * Nothing is refused for being rash; only what does not exist, or is not there yet, is.
 */
import { acceptAct, askForHelp, include, refuseAct, refuseName } from '../challenge/act.js';
import { challengeOfKind } from '../challenge/merge.js';
import type { Beginning, ChallengeContext, ChallengeResult, ChallengeRules } from '../challenge/rules.js';
import type { Slug } from '../mission.js';
import type { Action } from '../run.js';
import { investigationFacts } from './facts.js';
import { caseFileOf, foundClues, openSources, openedSources, type CaseFile } from './file.js';
import type { InvestigationState, Verdict } from './types.js';
import { viewInvestigation } from './view.js';

type Result = ChallengeResult<InvestigationState>;

/** Where clues are pinned. */
const NOTES = 'notes';
const VERDICTS: readonly Verdict[] = ['true', 'false', 'unclear'];

/** How an investigation is played. */
export const INVESTIGATION_RULES: ChallengeRules<InvestigationState> = {
  start: startInvestigation,
  act(context, state, action) {
    const file = fileAt(context);
    switch (action.type) {
      case 'inspect':
        return open(file, state, action.item);
      case 'place':
        return place(file, state, action.item, action.at);
      case 'use':
        return send(file, state, action.use, action.on);
      case 'help':
        return askForHelp(challengeAt(context).help, state);
      default:
        return refuseAct(
          'not-now',
          `action "${action.type}" does not fit an investigation; use inspect, place, use, help or finish`,
        );
    }
  },
  canFinish: (context, state) => canFinish(fileAt(context), state),
  hasAsked: (state) => state.hasAsked,
  facts: (context, state) => investigationFacts(fileAt(context), state),
  view(context, state) {
    const file = fileAt(context);
    return viewInvestigation(context.slug, challengeAt(context), file, state, canFinish(file, state));
  },
  openActions(context, state) {
    const file = fileAt(context);
    const { help } = challengeAt(context);
    return [
      ...openSources(file, state).map(({ id }): Action => ({ type: 'inspect', item: id })),
      ...foundClues(file, state).map(({ id }): Action => ({
        type: 'place',
        item: id,
        at: state.pinned.includes(id) ? null : NOTES,
      })),
      ...file.claims.flatMap(({ id }) =>
        [...VERDICTS, null].map((at): Action => ({ type: 'place', item: id, at })),
      ),
      ...file.passes.flatMap(({ id }) =>
        file.people.map(({ who }): Action => ({ type: 'use', use: id, on: who })),
      ),
      ...(help && !state.hasAsked ? [{ type: 'help' } as const] : []),
    ];
  },
};

function fileAt({ mission, slug }: ChallengeContext): CaseFile {
  return caseFileOf(mission, slug);
}

function challengeAt({ mission, slug }: ChallengeContext) {
  return challengeOfKind(mission, slug, 'investigation');
}

function canFinish({ claims }: CaseFile, { verdicts }: InvestigationState): boolean {
  return claims.every(({ id }) => Object.hasOwn(verdicts, id));
}

function startInvestigation(context: ChallengeContext, { states }: Beginning): InvestigationState {
  const { claims } = fileAt(context);
  const from = challengeAt(context).continues;
  const found = from === undefined ? undefined : states[from];
  const before = found?.kind === 'investigation' ? found : undefined;
  const ofClaims = <T>(record: Readonly<Record<Slug, T>> = {}): Record<Slug, T> =>
    Object.fromEntries(Object.entries(record).filter(([id]) => claims.some((claim) => claim.id === id)));
  return {
    kind: 'investigation',
    opened: before?.opened ?? [],
    pinned: before?.pinned ?? [],
    verdicts: ofClaims(before?.verdicts),
    judgedAt: ofClaims(before?.judgedAt),
    unread: before?.unread ?? [],
    revised: [],
    sent: {},
    early: [],
    questioned: before?.questioned ?? [],
    said: null,
    hasAsked: false,
  };
}

function open(file: CaseFile, state: InvestigationState, item: Slug): Result {
  if (!file.sources.some(({ id }) => id === item)) return refuseName('item', item, file.sources.map(idOf));
  if (!openSources(file, state).some(({ id }) => id === item))
    return refuseAct('closed', `source "${item}" is not there yet; open or ask something else before`);
  const next = { ...state, opened: include(state.opened, item), said: null };
  return acceptAct(next, 'picked', ...newsAfter(file, state, next));
}

function place(file: CaseFile, state: InvestigationState, item: Slug, at: Slug | null): Result {
  if (file.claims.some(({ id }) => id === item)) return judge(file, state, item, at);
  const found = foundClues(file, state);
  if (!found.some(({ id }) => id === item)) {
    const isHidden = file.sources.some(({ clues }) => clues.some(({ id }) => id === item));
    return isHidden
      ? refuseAct('closed', `clue "${item}" was not found yet; open its source`)
      : refuseName('item', item, [...file.claims, ...found].map(idOf));
  }
  if (at !== NOTES && at !== null) return refuseName('place', at, [NOTES]);
  const rest = state.pinned.filter((id) => id !== item);
  return acceptAct({ ...state, pinned: at === null ? rest : [...rest, item], said: null }, 'pin-note');
}

function judge(file: CaseFile, state: InvestigationState, claim: Slug, at: Slug | null): Result {
  const verdict = VERDICTS.find((name) => name === at);
  if (!verdict && at !== null) return refuseName('place', at, VERDICTS);
  const { [claim]: _taken, ...others } = state.verdicts;
  if (!verdict) return acceptAct({ ...state, verdicts: others, said: null }, 'placed');
  const opened = openedSources(file, state);
  const isRead = opened.some(({ clues }) => clues.some(({ about }) => about === claim));
  const judgedAt = state.judgedAt[claim];
  const isFirst = judgedAt === undefined;
  const isRevised = !isFirst && state.verdicts[claim] !== verdict && judgedAt < state.opened.length;
  return acceptAct(
    {
      ...state,
      verdicts: { ...others, [claim]: verdict },
      judgedAt: { ...state.judgedAt, [claim]: state.opened.length },
      unread: isFirst && !isRead ? include(state.unread, claim) : state.unread,
      revised: isRevised ? include(state.revised, claim) : state.revised,
      said: null,
    },
    'placed',
  );
}

function send(file: CaseFile, state: InvestigationState, use: Slug, on: Slug | undefined): Result {
  const pass = file.passes.find(({ id }) => id === use);
  if (!pass) return refuseName('use', use, file.passes.map(idOf));
  const person = file.people.find(({ who }) => who === on);
  if (!person)
    return refuseName(
      'item',
      on ?? '',
      file.people.map(({ who }) => who),
    );
  const { who } = person;
  const reply = person.replies.find(({ to }) => to === undefined || to === use);
  const isEarly = pass.does === 'tell' && !openedSources(file, state).some(({ isPrimary }) => isPrimary);
  const next: InvestigationState = {
    ...state,
    sent: { ...state.sent, [who]: use },
    early: isEarly ? include(state.early, who) : state.early,
    questioned: pass.does === 'ask' ? include(state.questioned, who) : state.questioned,
    said: reply ? { who, face: reply.face ?? null, text: reply.text } : null,
  };
  return acceptAct(next, 'click', ...newsAfter(file, state, next));
}

/** The phone buzzes when something new can be opened. */
function newsAfter(file: CaseFile, before: InvestigationState, after: InvestigationState): readonly Slug[] {
  return openSources(file, after).length > openSources(file, before).length ? ['buzz'] : [];
}

function idOf({ id }: { readonly id: Slug }): Slug {
  return id;
}
