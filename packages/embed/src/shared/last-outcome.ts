/**
 * Hands the outcome of a game from its page to a map's page of the same folder, where a site shows both in plain frames
 * and no script of ours ties them. It lies in the storage beside the game's own save: on this device, for this site
 * alone. Knows neither page.
 */
import type { OutcomeDetail } from '@requapass/protocol';

type Outcome = OutcomeDetail['outcome'];

const KEY = 'requapass:last-outcome';

/** Never throws: a frame without storage shares nothing. */
export function keepOutcome(outcome: Outcome): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(outcome));
  } catch {
    // Denied or full: the game goes on, and the map's page says where else an outcome can come from.
  }
}

/** Calls `onOutcome` with the newest outcome there is, and with each that comes while both pages are open. */
export function followOutcomes(onOutcome: (outcome: unknown) => void): void {
  const tell = (text: string | null): void => {
    try {
      const value: unknown = text === null ? null : JSON.parse(text);
      if (value !== null) onOutcome(value);
    } catch {
      // Not ours, or damaged: as if there were none.
    }
  };
  addEventListener('storage', ({ key, newValue }) => {
    if (key === KEY) tell(newValue);
  });
  try {
    tell(localStorage.getItem(KEY));
  } catch {
    // A sandboxed frame has no storage.
  }
}
