/**
 * The group as it is now: documents that came in, live games, and what can be taken back. Everything is in memory and
 * goes with the page. Adds up by `summariseGroup`; knows no file, no screen.
 */
import type { GroupSummary, Outcome } from '@requapass/assessment';
import { GROUP_LIMITS, summariseGroup } from '@requapass/assessment/group.js';
import { addArrivals, type Arrival, type Members, NOBODY } from './members.js';
import { outcomesOf, type Seat, sit } from './seats.js';

/** Whose counting: what games saw, or what people say of themselves. They are never added up. */
export type GroupSource = Outcome['source'];

/** Detail of `requapass-group-change`. Counts only: no level, no name, no document. */
export interface GroupChangeDetail {
  /** Documents that are counted; live games are not among them. */
  readonly documents: number;
  /** Documents that came more than once, and count once. */
  readonly duplicates: number;
  readonly refused: number;
  /** People in live games of the page. */
  readonly live: number;
  /** How many people are counted, by what games saw and by what they say; null for fewer than five. */
  readonly people: { readonly game: number | null; readonly self: number | null };
}

type Seats = ReadonlyMap<object, Seat>;

interface Step {
  readonly members: Members;
  /** Null: live games were not touched by the step. */
  readonly seats: Seats | null;
}

/** How often one can go back. */
const HISTORY = 30;

export class GroupStore {
  #members: Members = NOBODY;
  #seats: Seats = new Map();
  #history: Step[] = [];
  readonly #summaries = new Map<GroupSource, GroupSummary>();

  get members(): Members {
    return this.#members;
  }
  get canUndo(): boolean {
    return this.#history.length > 0;
  }
  get isEmpty(): boolean {
    return this.#members.people === 0 && this.#seats.size === 0;
  }
  /** People in live games. */
  get live(): number {
    return outcomesOf(this.#seats.values()).length;
  }
  /** How many documents may still come. */
  get room(): number {
    return Math.max(0, GROUP_LIMITS.people - this.live - this.#members.people);
  }

  add(arrivals: readonly Arrival[]): void {
    this.#remember(null);
    this.#members = addArrivals(this.#members, arrivals, GROUP_LIMITS.people - this.live);
    this.#summaries.clear();
  }

  /** @returns whether anything changed */
  sit(game: object, outcome: Outcome, isHandedIn: boolean): boolean {
    const seat = this.#seats.get(game);
    const next = sit(seat, outcome, isHandedIn);
    if (!next || next === seat) return false;
    if (!seat && this.room === 0) return false;
    this.#seats = new Map([...this.#seats, [game, next]]);
    this.#summaries.clear();
    return true;
  }

  /** Empties the group. A live game counts again with its next choice. */
  clear(): void {
    this.#remember(this.#seats);
    this.#members = NOBODY;
    this.#seats = new Map();
    this.#summaries.clear();
  }

  /** Takes the last step back; what live games saw since then stays. @returns whether there was one */
  undo(): boolean {
    const step = this.#history.pop();
    if (!step) return false;
    this.#members = step.members;
    if (step.seats) this.#seats = new Map([...step.seats, ...this.#seats]);
    this.#summaries.clear();
    return true;
  }

  summary(source: GroupSource): GroupSummary {
    const known = this.#summaries.get(source);
    if (known) return known;
    const outcomes = [...this.#members.known.values(), ...outcomesOf(this.#seats.values())];
    const summary = summariseGroup(outcomes, source);
    this.#summaries.set(source, summary);
    return summary;
  }

  counts(): GroupChangeDetail {
    const [game, self] = [this.summary('game'), this.summary('self')];
    return {
      documents: this.#members.people,
      // A file of a game that is live on the page as well is found by the summary.
      duplicates: this.#members.duplicates + game.duplicates + self.duplicates,
      refused: this.#members.refused.length,
      live: this.live,
      people: { game: game.people, self: self.people },
    };
  }

  #remember(seats: Seats | null): void {
    this.#history = [...this.#history.slice(1 - HISTORY), { members: this.#members, seats }];
  }
}
