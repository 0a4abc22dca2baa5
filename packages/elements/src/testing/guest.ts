/**
 * A frame that does what `game.html` does as far as an element can tell. Its address says how it behaves:
 * `after` (ms before it speaks, default 0), `silent` (never speaks), `broken` (answers, then says that its content is
 * missing), `leaves` (says goodbye when it is paused; a number: and is there again after so many ms).
 * What it is asked comes back as events.
 */
import { connectHost } from '@requapass/protocol/guest';
import { sampleOutcome } from './sample-outcome.js';

const wishes = new URL(location.href).searchParams;

function speak(): void {
  const asked = (what: string): void => {
    connection.emit('requapass-error', { code: 'asked', message: what });
  };
  const connection = connectHost({
    window,
    allowedOrigins: 'any',
    build: `test ${location.search}`,
    commands: {
      start: () => asked('start'),
      pause: () => {
        asked('pause');
        if (wishes.has('leaves')) setTimeout(leave);
      },
      resume: () => asked('resume'),
      setLocale: ({ locale }) => asked(`setLocale ${locale}`),
      setTheme: ({ theme }) => asked(`setTheme ${theme}`),
      requestOutcome: () => sampleOutcome({ speak: 2 }),
    },
  });
  if (wishes.has('broken')) {
    connection.emit('requapass-error', { code: 'content-not-found', message: 'pack.json: 404' });
    return;
  }
  connection.emit('requapass-progress', { done: 0, total: 2, mission: 'welcome-desk' });
  connection.emit('requapass-profile', { outcome: sampleOutcome({ speak: 3 }) });
  window.addEventListener('focus', () => asked('focus'));

  function leave(): void {
    connection.close();
    const againAfterMs = wishes.get('leaves');
    if (againAfterMs) setTimeout(speak, Number(againAfterMs));
  }
}

if (!wishes.has('silent')) setTimeout(speak, Number(wishes.get('after') ?? 0));
