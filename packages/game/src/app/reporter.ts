/**
 * Tells the page around the frame what happened: progress, evidence, profile, outcome.
 * Knows which intent is worth which event; knows no transport and says nothing about who plays.
 */
import type { Outcome } from '@requapass/assessment';
import type { GameEventDetails } from '@requapass/protocol';
import type { HostConnection } from '@requapass/protocol/guest';
import type { Intent, Snapshot } from '../session/snapshot.js';
import type { Game } from './game.js';

export type Emit = HostConnection['emit'];

export function reportIntent(emit: Emit, snapshot: Snapshot, intent: Intent | null): void {
  for (const evidence of snapshot.evidence) emit('requapass-evidence', { evidence });
  // A resumed or restarted game has no intent: the host learns where things stand.
  if (intent === null || isTurningPoint(intent, snapshot)) emit('requapass-progress', progressOf(snapshot));
  const { outcome } = snapshot;
  if (intent === null || changesProfile(intent, snapshot)) emit('requapass-profile', { outcome });
  if (intent?.type === 'show-end') emit('requapass-outcome', { outcome });
}

/** Calls `onOutcome` whenever a host would hear of the outcome. */
export function followOutcome(
  game: Pick<Game, 'isStarted' | 'store'>,
  onOutcome: (outcome: Outcome) => void,
): void {
  game.store.subscribe((snapshot, intent) => {
    if (!game.isStarted && intent !== null) return;
    reportIntent(
      (name, detail) => {
        if (name === 'requapass-profile' || name === 'requapass-outcome')
          onOutcome((detail as GameEventDetails['requapass-outcome']).outcome);
      },
      snapshot,
      intent,
    );
  });
}

/** Calls `onPlayed` after each intent; a game that was restored, or begun again, is nothing that was played. */
export function followPlay(
  { store }: Pick<Game, 'store'>,
  onPlayed: (played: { readonly outcome: Outcome; writeCode(): Promise<string> }) => void,
): void {
  store.subscribe(({ outcome }, intent) => {
    if (intent !== null) onPlayed({ outcome, writeCode: () => store.writeCode() });
  });
}

function isTurningPoint(intent: Intent, { screen }: Snapshot): boolean {
  return (
    intent.type === 'open-mission' ||
    intent.type === 'leave-mission' ||
    intent.type === 'close-debrief' ||
    (intent.type === 'act' && screen.kind === 'debrief')
  );
}

/** Each keyed moment counts, so that a map on the page fills while one plays. */
function changesProfile(intent: Intent, { evidence, screen }: Snapshot): boolean {
  return (
    evidence.length > 0 ||
    intent.type === 'take-stance' ||
    intent.type === 'leave-mission' ||
    (intent.type === 'act' && screen.kind === 'debrief')
  );
}

function progressOf({ missions, screen }: Snapshot): GameEventDetails['requapass-progress'] {
  return {
    done: missions.filter((mission) => mission.status === 'done').length,
    total: missions.length,
    mission: screen.kind === 'mission' ? screen.view.mission : null,
  };
}
