/**
 * Plays the game through its controls alone, as a person would: it reads what is on the screen and presses.
 * Knows the hooks of the control layer (`data-screen`, `data-option`, …); knows no mission, so any pack can be played.
 */
import type { FrameLocator, Locator, Page } from 'playwright';
import type { Hand } from './hand.js';
import { createChance, findAnyControl, type Chance, type Pressed } from './wander.js';

/** Where the game is: in a frame of a page, or a page of its own. */
export type GamePlace = Pick<FrameLocator | Page, 'locator'>;

/** How decisions are taken. Slugs in, slug out. */
export interface Strategy {
  /** @param options - in the order they are shown */
  chooseOption(options: readonly string[]): string;
  pickChoice(choices: readonly string[]): string;
  /** @param attempt - counts the shelves that had no room for the item */
  chooseShelf(item: string, shelves: readonly string[], attempt: number): string;
  readonly asksForHelp: boolean;
  /** Said of every card of the debrief; null says nothing. */
  readonly stance: 'confirmed' | 'contested' | 'unsure' | null;
  /** Called before every press, with the name of what is on the screen: `mission say`, `debrief`, … */
  readonly look?: (screen: string) => Promise<void>;
}

export const alwaysFirst: Strategy = {
  chooseOption: (options) => options[0] as string,
  pickChoice: (choices) => choices[0] as string,
  chooseShelf: (_item, shelves, attempt) => shelves[attempt % shelves.length] as string,
  asksForHelp: false,
  stance: 'confirmed',
};

/** More presses than any mission takes. */
const MOST_PRESSES = 400;
/** A line is read before one goes on: the game takes two presses that come at once for one. */
const READING_MS = 420;

/** From the title screen to the hub; does nothing when the hub is already there. */
export async function startPlaying(frame: GamePlace, hand: Hand): Promise<void> {
  const app = frame.locator('[data-screen]');
  await app.waitFor({ timeout: 30_000 });
  if ((await app.getAttribute('data-screen')) === 'title')
    await hand.press(frame.locator('[data-action="play"]'));
  await frame.locator('[data-screen]:not([data-screen="title"])').waitFor();
}

/** Plays the missions with these slugs, one after the other, and ends on the hub. */
export async function playMissions(
  frame: GamePlace,
  hand: Hand,
  strategy: Strategy,
  missions: readonly string[],
): Promise<void> {
  for (const mission of missions) {
    await frame.locator('[data-screen="hub"]').waitFor();
    await look(frame, strategy);
    await playMission(frame, hand, strategy, mission);
  }
  await look(frame, strategy);
}

/** Plays every mission that is open and not done, one after the other, and ends on the hub. Returns their slugs. */
export async function playAllMissions(frame: GamePlace, hand: Hand, strategy: Strategy): Promise<string[]> {
  const played: string[] = [];
  for (;;) {
    const next = frame.locator('[data-mission]:not([data-status="done"], [data-status="closed"])').first();
    await frame.locator('[data-screen="hub"]').waitFor();
    await look(frame, strategy);
    if ((await next.count()) === 0) return played;
    const mission = (await next.getAttribute('data-mission')) as string;
    await playMission(frame, hand, strategy, mission);
    played.push(mission);
  }
}

/** Plays one mission from the hub, through its debrief, back to the hub. */
export async function playMission(
  frame: GamePlace,
  hand: Hand,
  strategy: Strategy,
  mission: string,
): Promise<void> {
  await hand.press(frame.locator(`[data-mission="${mission}"]`));
  await hand.press(frame.locator('[data-action="open-mission"]'));
  await frame.locator('[data-screen="mission"]').waitFor();
  const memory: Memory = { tries: new Map(), chance: createChance(1), pressed: new Map(), since: Date.now() };
  for (let press = 0; (await screenOf(frame)) === 'mission'; press += 1) {
    if (press > MOST_PRESSES) throw new Error(`${mission} is not over after ${MOST_PRESSES} presses`);
    await takeOneStep(frame, hand, strategy, memory);
  }
  // A mission that observes nothing has no debrief.
  if ((await screenOf(frame)) === 'debrief') await closeDebrief(frame, hand, strategy);
}

async function takeOneStep(frame: GamePlace, hand: Hand, strategy: Strategy, memory: Memory): Promise<void> {
  await look(frame, strategy);
  const before = await readMoment(frame);
  const { control, isKnown } = await findControl(frame, strategy, memory);
  const goesOn = (await control.getAttribute('data-action')) === 'next';
  if (goesOn && hand.kind !== 'keyboard') await waitFor(memory.since + READING_MS - Date.now());
  await hand.press(control);
  memory.since = Date.now();
  if (!isKnown) return;
  await waitUntil(
    async () => (await readMoment(frame)) !== before,
    `nothing changed after pressing ${control.toString()}`,
  );
}

/** The control to press now. Sorting takes two presses: the item first, then its shelf. */
async function findControl(frame: GamePlace, strategy: Strategy, memory: Memory): Promise<Found> {
  const known = (control: Locator): Found => ({ control, isKnown: true });
  const help = frame.locator('[data-action="help"]');
  if (strategy.asksForHelp && (await help.count()) > 0) return known(help);
  const kind = await frame.locator('[data-screen]').getAttribute('data-kind');
  // Settings are left as they are: trying them all out is what the random player does.
  if (kind === 'say' || kind === 'settings') return known(frame.locator('[data-action="next"]'));
  if (kind === 'moment')
    return known(await choose(frame, 'data-option', (slugs) => strategy.chooseOption(slugs)));
  if (kind === 'pick')
    return known(await choose(frame, 'data-choice', (slugs) => strategy.pickChoice(slugs)));
  if (kind === 'sorting') return known(await findSortingControl(frame, strategy, memory.tries));
  const any = await findAnyControl(frame, memory.chance, memory.pressed);
  if (!any) throw new Error(`nothing can be pressed on a screen of kind ${kind}`);
  return { control: any, isKnown: false };
}

interface Found {
  readonly control: Locator;
  /** Pressing it must change what is on the screen. */
  readonly isKnown: boolean;
}

interface Memory {
  readonly tries: Tries;
  readonly chance: Chance;
  readonly pressed: Pressed;
  /** When something was pressed last. */
  since: number;
}

/** How many shelves were tried for an item: one without room gives it back. */
type Tries = Map<string, number>;

async function findSortingControl(frame: GamePlace, strategy: Strategy, tries: Tries): Promise<Locator> {
  const [inHand] = await slugs(frame, 'data-item', '[aria-pressed="true"]');
  if (inHand !== undefined) {
    const attempt = tries.get(inHand) ?? 0;
    tries.set(inHand, attempt + 1);
    return choose(frame, 'data-shelf', (shelves) => strategy.chooseShelf(inHand, shelves, attempt));
  }
  const [next] = await slugs(frame, 'data-item', ':not([data-placed])');
  if (next === undefined) return frame.locator('[data-action="finish"]');
  return frame.locator(`[data-item="${next}"]`);
}

async function choose(
  frame: GamePlace,
  attribute: string,
  decide: (slugs: readonly string[]) => string,
): Promise<Locator> {
  return frame.locator(`[${attribute}="${decide(await slugs(frame, attribute))}"]`);
}

async function slugs(frame: GamePlace, attribute: string, suffix = ''): Promise<string[]> {
  return frame
    .locator(`[${attribute}]${suffix}`)
    .evaluateAll((elements, name) => elements.map((element) => element.getAttribute(name) ?? ''), attribute);
}

async function closeDebrief(frame: GamePlace, hand: Hand, strategy: Strategy): Promise<void> {
  await frame.locator('[data-screen="debrief"]').waitFor();
  await look(frame, strategy);
  if (strategy.stance !== null) {
    const stances = frame.locator(`[data-stance="${strategy.stance}"]`);
    const count = await stances.count();
    for (let card = 0; card < count; card += 1) await hand.press(stances.nth(card));
  }
  await hand.press(frame.locator('[data-action="close-debrief"]'));
  await frame.locator('[data-screen="hub"], [data-screen="end"]').waitFor();
}

async function look(frame: GamePlace, { look }: Strategy): Promise<void> {
  if (!look) return;
  const app = frame.locator('[data-screen]');
  const kind = await app.getAttribute('data-kind');
  await look([await screenOf(frame), kind].filter(Boolean).join(' '));
}

async function screenOf(frame: GamePlace): Promise<string | null> {
  return frame.locator('[data-screen]').getAttribute('data-screen');
}

/** Everything a person sees of the present moment, as one string. */
async function readMoment(frame: GamePlace): Promise<string> {
  return frame.locator('[data-screen]').evaluate((app) => {
    const marks = [...app.querySelectorAll('[aria-pressed="true"], [data-placed]')].map((mark) =>
      mark.outerHTML.slice(0, 80),
    );
    return [
      app.getAttribute('data-screen'),
      app.getAttribute('data-kind'),
      (app as HTMLElement).innerText,
      ...marks,
    ].join('\n');
  });
}

async function waitUntil(isTrue: () => Promise<boolean>, message: string): Promise<void> {
  const end = Date.now() + 15_000;
  while (!(await isTrue())) {
    if (Date.now() > end) throw new Error(message);
    await waitFor(25);
  }
}

async function waitFor(ms: number): Promise<void> {
  if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
}
