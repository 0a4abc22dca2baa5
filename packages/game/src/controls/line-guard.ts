/**
 * Lets nobody pass a line unread: the button that goes on takes no second press that comes at once, and no held key.
 * Knows that button alone, and no rule. A click of no finger or mouse – a key, a switch, a screen reader – always counts.
 */

/** A press that comes sooner after the last one is of the same movement: nobody has read a line by then. */
export const UNREAD_MS = 400;

export interface LineGuard {
  /** To listen with around the buttons, before they hear of it. */
  readonly click: EventListenerObject & AddEventListenerOptions;
  readonly keydown: EventListenerObject & AddEventListenerOptions;
}

export function createLineGuard(): LineGuard {
  let lastPress = -Infinity;
  return {
    click: {
      capture: true,
      handleEvent(event: MouseEvent) {
        // Only what is pressed with a pointer is counted.
        if (event.detail === 0) return;
        if (goesOn(event) && event.timeStamp - lastPress < UNREAD_MS) event.stopPropagation();
        else lastPress = event.timeStamp;
      },
    },
    keydown: {
      capture: true,
      handleEvent(event: KeyboardEvent) {
        if (event.repeat && event.key === 'Enter' && goesOn(event)) event.preventDefault();
      },
    },
  };
}

function goesOn({ target }: Event): boolean {
  return target instanceof Element && target.closest('[data-action="next"]') !== null;
}
