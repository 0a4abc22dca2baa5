/** Sets `:state(…)` of an element where the browser knows custom states; says nothing where it does not. */
export class CustomStates {
  readonly #states: CustomStateSet | undefined;

  constructor(internals: ElementInternals) {
    this.#states = internals.states;
  }

  toggle(name: string, isOn: boolean): void {
    try {
      if (isOn) this.#states?.add(name);
      else this.#states?.delete(name);
    } catch {
      // Older Chromium accepts only dashed names; a page cannot style what its browser cannot express.
    }
  }
}
