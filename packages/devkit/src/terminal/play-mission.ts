/**
 * Plays one mission with somebody who reads and types. Asks, steps the runner, tells; new lines only, so that a
 * board is not told again at each action. Knows neither a terminal nor a file: lines come in, lines go out.
 */
import type { Evidence, Locale, Reflection } from '@requapass/framework';
import {
  createRun,
  openActions,
  step,
  viewRun,
  type Action,
  type Facts,
  type Mission,
  type RunState,
} from '@requapass/scenario';
import { menuOf, type MenuLine } from './menu.js';
import { createNaming, type NamingSources } from './naming.js';
import { tellEnd } from './tell-end.js';
import { tellView } from './tell-view.js';
import { word } from './words.js';

export interface TerminalGame extends NamingSources {
  readonly mission: Mission;
  readonly locale: Locale;
  readonly seed: number;
  readonly facts: Facts;
  /** Done before: the game goes on after them, as far as they still fit. */
  readonly done: readonly Action[];
  readonly isExplained: boolean;
  /** The next line typed; null when there are no more. */
  readonly ask: () => Promise<string | null>;
  readonly tell: (line: string) => void;
  readonly onAction: (actions: readonly Action[]) => void;
}

/** Resolves to how it ended: `over`, `stopped` by the person, `no-input` when the lines ran out. */
export async function playMission(game: TerminalGame): Promise<'over' | 'stopped' | 'no-input'> {
  const { mission, locale, seed, facts, tell } = game;
  let state = createRun(mission, { seed, facts });
  const evidence: Evidence[] = [];
  const reflections: Reflection[] = [];
  const actions: Action[] = [];
  const act = (action: Action): string | null => {
    const result = step(mission, state, action);
    if (!result.ok) return result.error.message;
    state = result.step.state;
    evidence.push(...result.step.evidence);
    reflections.push(...result.step.reflections);
    actions.push(action);
    return null;
  };
  for (const action of game.done) {
    const refused = act(action);
    if (refused === null) continue;
    tell(`! action ${actions.length + 1}: ${refused}`);
    break;
  }
  const namingOf = (at: RunState) => createNaming(game, at.facts, viewRun(mission, at).content);
  const title = namingOf(state);
  tell(`══ ${title.text(mission.title)} ══`);
  if (actions.length > 0) tell(word(locale, 'resumed', { count: actions.length }));
  else tell(title.text(mission.intro));

  let told: readonly string[] = [];
  while (!state.isFinished) {
    const { content } = viewRun(mission, state);
    const naming = namingOf(state);
    const lines = tellView(content, naming, locale);
    const fresh = lines.filter((line) => !told.includes(line));
    tell('');
    (fresh.length > 0 ? fresh : lines.slice(0, 1)).forEach(tell);
    told = lines;
    const menu = menuOf(openActions(mission, state), content, naming, locale);
    menu.forEach(({ label }, index) => tell(`  ${index + 1} · ${label}`));
    const answer = await chooseFrom(menu, game);
    if (answer === 'again') {
      told = [];
      continue;
    }
    if (answer === 'stopped' || answer === 'no-input') {
      tell(word(locale, 'stopped'));
      return answer;
    }
    if (answer === 'back') continue;
    const refused = act(answer);
    if (refused === null) game.onAction(actions);
    else tell(`! ${refused}`);
  }
  tell('');
  tellEnd({ mission, evidence, reflections }, namingOf(state), locale, game.isExplained).forEach(tell);
  return 'over';
}

type Answer = Action | 'again' | 'back' | 'stopped' | 'no-input';

/** Reads until something fits. `3 2` answers a question and the one that follows. */
async function chooseFrom(menu: readonly MenuLine[], { ask, tell, locale }: TerminalGame): Promise<Answer> {
  tell(word(locale, 'prompt'));
  for (;;) {
    const line = await ask();
    if (line === null) return 'no-input';
    const [first = '', second] = line.trim().split(/\s+/);
    if (first === 'q') return 'stopped';
    if (first === 'b') return 'again';
    const chosen = /^\d+$/.test(first) ? menu[Number(first) - 1] : undefined;
    if (!chosen) {
      tell(word(locale, 'wrong', { input: line.trim() }));
      continue;
    }
    if (!('answers' in chosen.leads)) return chosen.leads;
    const { question, answers } = chosen.leads;
    let typed: string | null | undefined = second;
    if (typed === undefined) {
      tell(`${chosen.label} ${question}`);
      for (const [key, { label }] of answers) if (label !== null) tell(`    ${key} · ${label}`);
      tell(`    ${word(locale, 'back')}`);
    }
    for (;;) {
      typed ??= await ask();
      if (typed === null) return 'no-input';
      const found = answers.get(typed.trim());
      if (found) return found.action;
      if (typed.trim() === 'q') return 'stopped';
      if (typed.trim() === '0') return 'back';
      tell(word(locale, 'wrong', { input: typed.trim() }));
      typed = undefined;
    }
  }
}
