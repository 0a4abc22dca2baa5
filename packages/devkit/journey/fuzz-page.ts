/**
 * Plays a whole game inside the page by pressing whatever can be pressed, as fast as the page answers, and says
 * what went wrong first: an error shown, a screen without a way on, a focus that got lost, a word without a text.
 * Knows the hooks of the control layer; knows no mission.
 */
import type { Page } from 'playwright';

export interface FuzzedPage {
  readonly presses: number;
  /** Every kind of screen that was met, sorted. */
  readonly screens: readonly string[];
  /** What went wrong and where; null when the game reached its end. */
  readonly failure: string | null;
}

export interface FuzzOptions {
  /** The same presses for the same seed, as long as the page answers in the same order. */
  readonly seed: number;
  /** Presses after which a game that is not over counts as a dead end. */
  readonly mostPresses?: number;
}

/** Expects the page to show the game, on any screen. */
export async function fuzzPage(page: Page, { seed, mostPresses = 6000 }: FuzzOptions): Promise<FuzzedPage> {
  return page.evaluate(playInPage, { seed, mostPresses });
}

/** Runs in the page: everything it uses is inside it. */
async function playInPage(options: { seed: number; mostPresses: number }): Promise<FuzzedPage> {
  const PATIENCE_MS = 15_000;
  /** Weights of the draw: rather what leads on. */
  const WEIGHT = { onward: 5, other: 1 };
  /** How often a mission is left half-way: one press in so many. */
  const LEFT_EVERY = 250;
  /** They open a window of the browser or hand something over. */
  const OUTWARD = ['print', 'download', 'share', 'copy', 'take-along', 'bring-back', 'restart', 'read-aloud'];
  const screens = new Set<string>();
  let presses = 0;

  let random = options.seed >>> 0;
  const chance = (): number => {
    random = (random + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(random ^ (random >>> 15), random | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const findApp = (root: Document | ShadowRoot): HTMLElement | null => {
    const app = root.querySelector<HTMLElement>('[data-screen]');
    if (app) return app;
    for (const element of root.querySelectorAll('*')) {
      const inside = element.shadowRoot && findApp(element.shadowRoot);
      if (inside) return inside;
    }
    return null;
  };
  const pause = (): Promise<void> =>
    new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  const patiently = async <T>(look: () => T | null): Promise<T | null> => {
    const end = performance.now() + PATIENCE_MS;
    for (;;) {
      const found = look();
      if (found !== null || performance.now() > end) return found;
      await pause();
    }
  };
  /** What was pressed often is pressed seldom from then on. */
  const pressed = new Map<string, number>();
  const signOf = (control: HTMLElement): string =>
    JSON.stringify([{ ...control.dataset }, control.getAttribute('aria-label')]);
  const nameOf = (app: HTMLElement): string =>
    [app.dataset['screen'], app.dataset['kind']].filter(Boolean).join(' ');
  const describe = (control: Element): string =>
    control.outerHTML.slice(0, control.outerHTML.indexOf('>') + 1).slice(0, 160);
  const isOpen = (control: HTMLButtonElement | HTMLInputElement): boolean =>
    control.checkVisibility({ visibilityProperty: true }) &&
    !control.disabled &&
    control.getAttribute('aria-disabled') !== 'true' &&
    !OUTWARD.includes(control.dataset['action'] ?? '') &&
    !(control.type === 'radio' && (control as HTMLInputElement).checked);
  const controlsOf = (app: HTMLElement): (HTMLButtonElement | HTMLInputElement)[] =>
    [...app.querySelectorAll<HTMLButtonElement | HTMLInputElement>('.main button, .main input')].filter(
      isOpen,
    );

  /** On the hub: the end once it is there, else a mission that is not done yet. */
  const onHub = (app: HTMLElement): HTMLElement | null => {
    const button = (selector: string): HTMLElement | null => app.querySelector<HTMLElement>(selector);
    const open = [
      ...app.querySelectorAll<HTMLElement>(
        '[data-mission]:not([data-status="done"], [data-status="closed"])',
      ),
    ];
    return (
      button('[data-action="open-mission"]') ??
      open[Math.floor(chance() * open.length)] ??
      button('[data-action="show-end"]')
    );
  };
  const draw = (app: HTMLElement): HTMLElement | null => {
    if (app.dataset['screen'] === 'hub') return onHub(app);
    const leave = app.querySelector<HTMLElement>('.bar [data-action="leave"]');
    if (leave && chance() * LEFT_EVERY < 1) return leave;
    const controls = controlsOf(app);
    const weights = controls.map((control) => {
      const { action } = control.dataset;
      const weight = action !== undefined && action !== 'help' ? WEIGHT.onward : WEIGHT.other;
      return weight / (1 + (pressed.get(signOf(control)) ?? 0)) ** 2;
    });
    let left = chance() * weights.reduce((sum, weight) => sum + weight, 0);
    return controls.find((_, index) => (left -= weights[index] ?? 0) < 0) ?? controls[0] ?? null;
  };
  /** A key or a value that has found no words. */
  const wordless = (app: HTMLElement): string | null =>
    /\[object |\bundefined\b|\bNaN\b|\{\{|\b[a-z-]+\.[a-z-]+\.[a-z.-]+\b/.exec(app.innerText)?.[0] ?? null;

  const result = (failure: string | null): FuzzedPage => ({
    presses,
    screens: [...screens].sort(),
    failure,
  });

  while (presses < options.mostPresses) {
    const app = findApp(document);
    if (!app) return result('the game is not there any more');
    const name = nameOf(app);
    screens.add(name);
    if (app.dataset['screen'] === 'end') return result(null);
    const control = await patiently(() => draw(app));
    if (!control) return result(`nothing can be pressed on ${name}: ${app.innerText.slice(0, 300)}`);
    const last = describe(control);
    pressed.set(signOf(control), (pressed.get(signOf(control)) ?? 0) + 1);
    control.focus();
    control.click();
    presses += 1;
    await pause();
    const root = app.getRootNode() as ShadowRoot;
    const focused = await patiently(() => {
      const active = root.activeElement;
      return active?.isConnected && active.checkVisibility({ visibilityProperty: true }) ? active : null;
    });
    if (!focused) return result(`the focus is lost on ${nameOf(app)} after ${last}`);
    const key = wordless(app);
    if (key !== null) return result(`no words for ${JSON.stringify(key)} on ${nameOf(app)} after ${last}`);
  }
  return result(`the game is not over after ${options.mostPresses} presses`);
}
