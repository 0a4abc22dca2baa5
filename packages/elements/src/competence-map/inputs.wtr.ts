import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sampleOutcome } from '../testing/sample-outcome.js';
import { everything } from '../testing/sample-portfolio.js';
import { MIXED, mountMap, part, settled, textOf } from '../testing/mount-map.js';
import type { RequapassCompetenceMap } from './competence-map.js';

/** `data:` addresses go through the real fetch. */
function asAddress(value: unknown): string {
  return `data:application/json,${encodeURIComponent(JSON.stringify(value))}`;
}

function summary(map: RequapassCompetenceMap): string {
  return textOf(part(map, '.summary'));
}

function broken(): unknown {
  const outcome = structuredClone(MIXED) as unknown as { competences: { level: unknown }[] };
  (outcome.competences[3] as { level: unknown }).level = 9;
  return outcome;
}

function refuse(): never {
  throw new Error('not for you');
}

function thrower(): unknown {
  return Object.defineProperty({}, 'format', { get: refuse, enumerable: true });
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

/** Each of its lists and its whole hold the object itself. */
function cyclic(value: object): unknown {
  return Object.assign(value, { competences: [value], outcomes: [value], self: value });
}

/** What happens to be `<requapass-game>`: anything with this id that reports outcomes. */
function addGame(id: string, outcome: unknown = null): HTMLElement {
  const game = Object.assign(document.createElement('div'), { id, outcome });
  document.body.append(game);
  return game;
}

function report(game: Element, name: string, outcome: unknown): void {
  game.dispatchEvent(new CustomEvent(name, { detail: { outcome }, bubbles: true, composed: true }));
}

describe('the map before anything was played', () => {
  it('is there, empty, and says how it fills', async () => {
    const map = await mountMap();
    expect(map.matches(':state(empty)')).to.equal(true);
    expect(summary(map)).to.equal('Encore rien d’observé');
    expect(textOf(part(map, '.empty'))).to.contain('la carte se remplit');
    expect(map.shadowRoot?.querySelectorAll('.petal .level.lit').length).to.equal(0);
  });

  it('shows the page’s own words for it', async () => {
    const map = await mountMap();
    map.append(
      Object.assign(document.createElement('span'), { slot: 'empty', textContent: 'Viens jouer !' }),
    );
    const slot = part(map, 'slot[name="empty"]') as HTMLSlotElement;
    expect(textOf(slot.assignedElements()[0])).to.equal('Viens jouer !');
  });
});

describe('the outcome property', () => {
  it('fills the petals up to the level', async () => {
    const map = await mountMap({ outcome: MIXED });
    expect(summary(map)).to.equal('5 compétences observées');
    expect(map.shadowRoot?.querySelectorAll('.petal[data-index="0"] .level.lit').length).to.equal(4);
    expect(map.shadowRoot?.querySelectorAll('.petal[data-index="4"] .level.lit').length).to.equal(2);
    expect(map.shadowRoot?.querySelectorAll('.petal[data-index="2"] .level.lit').length).to.equal(0);
    expect(map.matches(':state(empty)')).to.equal(false);
  });

  it('is honoured when it was set before the element was defined', async () => {
    const frame = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    // An element of a document without definitions, as before the script arrives.
    const early = document.implementation.createHTMLDocument().createElement('requapass-competence-map');
    (early as unknown as Record<string, unknown>)['outcome'] = MIXED;
    frame.append(early);
    customElements.upgrade(early);
    await settled(early);
    expect(summary(early)).to.equal('5 competences seen');
  });

  it('gives back the last good outcome, and null empties the map', async () => {
    const map = await mountMap({ outcome: MIXED });
    expect(map.outcome).to.deep.equal(MIXED);
    map.outcome = null;
    await map.updateComplete;
    expect(map.outcome).to.equal(null);
    expect(map.matches(':state(empty)')).to.equal(true);
  });

  it('names the path of what is wrong and keeps the last good map', async () => {
    const map = await mountMap({ outcome: MIXED });
    setTimeout(() => (map.outcome = broken()));
    const { detail } = (await oneEvent(map, 'requapass-error')) as HTMLElementEventMap['requapass-error'];
    await map.updateComplete;
    expect(detail.code).to.equal('outcome-invalid');
    expect(detail.message).to.contain('competences[3].level');
    expect(textOf(part(map, '.problem')))
      .to.contain('competences[3].level')
      .and.to.contain('reste affichée');
    expect(part(map, '.problem').getAttribute('role')).to.equal('alert');
    expect(map.matches(':state(error)')).to.equal(true);
    expect(summary(map)).to.equal('5 compétences observées');
    expect(map.outcome).to.deep.equal(MIXED);
  });

  it('says that a document of a newer version is newer, not that it is wrong', async () => {
    const map = await mountMap({ outcome: MIXED });
    setTimeout(() => (map.outcome = { ...MIXED, version: 99 }));
    const { detail } = (await oneEvent(map, 'requapass-error')) as HTMLElementEventMap['requapass-error'];
    await map.updateComplete;
    expect(detail.code).to.equal('outcome-newer-version');
    expect(textOf(part(map, '.problem')))
      .to.contain('Ce fichier vient d’une version plus récente.')
      .and.not.to.contain('erreur dans');
  });

  it('says of a foreign document that it is none of results, and names no place in it', async () => {
    const map = await mountMap({ outcome: MIXED });
    map.outcome = { format: 'something-else' };
    await map.updateComplete;
    expect(textOf(part(map, '.problem p')))
      .to.contain('pas un fichier de résultats')
      .and.not.to.contain('ici :');
  });

  it('forgets the problem when a good outcome follows', async () => {
    const map = await mountMap({ outcome: broken() as never });
    expect(map.matches(':state(error)')).to.equal(true);
    map.outcome = MIXED;
    await map.updateComplete;
    expect(map.matches(':state(error)')).to.equal(false);
    expect(map.shadowRoot?.querySelector('.problem')).to.equal(null);
  });

  for (const [what, value] of Object.entries({
    'an object that throws when it is read': thrower(),
    'a proxy that throws whatever one does': new Proxy({}, { get: refuse, has: refuse, ownKeys: refuse }),
    'a proxy that was revoked': revoked(),
    'an outcome of which a part throws': { ...MIXED, competences: thrower() },
    'an object that holds itself': cyclic({}),
    'an outcome that holds itself': cyclic(structuredClone(MIXED)),
    'a portfolio that holds itself': cyclic({ format: 'requapass-portfolio', version: 1 }),
    'a portfolio that throws': Object.defineProperty({ format: 'requapass-portfolio' }, 'version', {
      get: refuse,
    }),
    'a number': 42,
    'an empty object': {},
    'a list': [],
    'another document': { format: 'something-else' },
    'a newer version': { ...MIXED, version: 99 },
    'a text': 'hello',
  })) {
    it(`says no to ${what} without throwing`, async () => {
      const map = await mountMap({ outcome: MIXED });
      const told: string[] = [];
      map.addEventListener('requapass-error', ({ detail }) => told.push(detail.code));
      for (const give of [() => (map.outcome = value), () => (map.portfolio = value)]) {
        give();
        await map.updateComplete;
        expect(map.matches(':state(error)')).to.equal(true);
        expect(part(map, '.problem').getAttribute('role')).to.equal('alert');
        expect(map.outcome).to.deep.equal(MIXED);
      }
      expect(told.length).to.equal(2);
    });
  }
});

describe('a map with a confirmation that was changed afterwards', () => {
  it('is read without it, and says whose and where, to the person alone', async () => {
    const whole = everything();
    const [answer] = whole.confirmations;
    const map = await mountMap({ outcome: MIXED });
    const told: string[] = [];
    map.addEventListener('requapass-error', ({ detail }) => told.push(`${detail.code} ${detail.message}`));
    map.portfolio = { ...whole, confirmations: [{ ...answer, date: '2026-11-24' }] };
    await map.updateComplete;
    expect(map.portfolio).to.deep.equal({ ...whole, confirmations: [] });
    expect(textOf(part(map, '.problem p'))).to.equal(
      'La confirmation de « Nadia B. » est mise de côté : elle a été changée, ou elle vient d’ailleurs. Tout le reste est là.',
    );
    expect(textOf(part(map, '.problem details')))
      .to.contain('confirmations[0].digest')
      .and.to.contain('tampered');
    expect(told.length).to.equal(1);
    expect(told[0]).to.contain('portfolio-left-out').and.to.contain('confirmations[0].digest');
    expect(told[0]).not.to.contain('Nadia');
  });
});

describe('the src attribute', () => {
  const { fetch: realFetch } = window;
  afterEach(() => (window.fetch = realFetch));

  it('is fetched and shown', async () => {
    const map = await mountMap({ src: asAddress(MIXED) });
    expect(summary(map)).to.equal('5 compétences observées');
  });

  it('sends no credentials, says that it loads, and stops when the element leaves', async () => {
    let request: RequestInit | undefined;
    window.fetch = (_, init) => {
      request = init;
      return new Promise(() => {});
    };
    const map = await mountMap();
    map.src = '/slow.json';
    await map.updateComplete;
    expect(request?.credentials).to.equal('omit');
    expect(map.matches(':state(loading)')).to.equal(true);
    expect(summary(map)).to.equal('La carte arrive…');
    expect(part(map, '.base').getAttribute('aria-busy')).to.equal('true');
    map.remove();
    expect(request?.signal?.aborted).to.equal(true);
  });

  it('is fetched again when the element comes back before it was read', async () => {
    let count = 0;
    window.fetch = (input) => {
      count += 1;
      return count === 1 ? new Promise(() => {}) : realFetch(input);
    };
    const map = await mountMap();
    map.src = asAddress(MIXED);
    await map.updateComplete;
    const parent = map.parentElement as HTMLElement;
    map.remove();
    parent.append(map);
    await waitUntil(() => map.outcome !== null, 'the outcome is read');
    expect(count).to.equal(2);
  });

  it('drops the answer to an address that is no longer wanted', async () => {
    let answerFirst: (response: Response) => void = () => {};
    window.fetch = (input) =>
      String(input as string).includes('first')
        ? new Promise((resolve) => (answerFirst = resolve))
        : Promise.resolve(new Response(JSON.stringify(sampleOutcome({ write: 3 }))));
    const map = await mountMap();
    map.src = '/first.json';
    await map.updateComplete;
    map.src = '/second.json';
    await waitUntil(() => map.outcome !== null, 'the second is read');
    answerFirst(new Response(JSON.stringify(MIXED)));
    await aTimeout(20);
    expect(map.outcome?.competences[5]?.level).to.equal(3);
  });

  for (const [what, answer, code, words] of [
    [
      'a missing file',
      () => Promise.resolve(new Response('', { status: 404 })),
      'outcome-not-found',
      'pas de fichier',
    ],
    ['no network', () => Promise.reject(new TypeError('Failed')), 'outcome-unreachable', 'ne répond pas'],
    [
      'a web page',
      () => Promise.resolve(new Response('<p>')),
      'outcome-not-json',
      'pas un fichier de résultats',
    ],
    [
      'a huge file',
      () => Promise.resolve(new Response('"'.padEnd(600_000, 'x'))),
      'outcome-too-large',
      'trop lourd',
    ],
    [
      'a wrong document',
      () => Promise.resolve(new Response('{}')),
      'outcome-invalid',
      'pas un fichier de résultats',
    ],
  ] as const) {
    it(`says what is wrong with ${what} and keeps the map`, async () => {
      window.fetch = answer;
      const map = await mountMap({ outcome: MIXED });
      setTimeout(() => (map.src = '/outcome.json'));
      const { detail } = (await oneEvent(map, 'requapass-error')) as HTMLElementEventMap['requapass-error'];
      await settled(map);
      expect(detail.code).to.equal(code);
      expect(textOf(part(map, '.problem')))
        .to.contain(words)
        .and.to.contain('reste affichée');
      expect(summary(map)).to.equal('5 compétences observées');
    });
  }

  it('that was cut on its way is called cut, with the line, and not foreign', async () => {
    const text = JSON.stringify(MIXED, null, 2).split('\n').slice(0, 40).join('\n');
    window.fetch = () => Promise.resolve(new Response(text));
    const map = await mountMap({ src: '/outcome.json' });
    expect(textOf(part(map, '.problem p'))).to.contain('Le fichier est coupé ou abîmé, à la ligne 40.');
    window.fetch = () => Promise.resolve(new Response('<!doctype html>'));
    map.src = '/other.json';
    await settled(map);
    expect(textOf(part(map, '.problem p'))).to.contain('pas un fichier de résultats');
  });

  it('can be tried again', async () => {
    let isAway = true;
    window.fetch = () =>
      isAway ? Promise.reject(new TypeError('Failed')) : Promise.resolve(new Response(JSON.stringify(MIXED)));
    const map = await mountMap();
    map.src = '/outcome.json';
    await waitUntil(() => map.matches(':state(error)'), 'it failed');
    await map.updateComplete;
    isAway = false;
    part(map, '.problem button').click();
    await waitUntil(() => map.outcome !== null, 'it is read');
  });
});

describe('following a game', () => {
  let games: HTMLElement[] = [];
  const game = (id: string, outcome: unknown = null): HTMLElement => {
    const added = addGame(id, outcome);
    games.push(added);
    return added;
  };
  afterEach(() => {
    games.forEach((each) => each.remove());
    games = [];
  });

  for (const name of ['requapass-profile', 'requapass-outcome']) {
    it(`draws what ${name} reports`, async () => {
      const map = await mountMap({ for: 'game-a' });
      report(game('game-a'), name, MIXED);
      await map.updateComplete;
      expect(summary(map)).to.equal('5 compétences observées');
    });
  }

  it('takes what the game reported before the map came', async () => {
    game('game-b', MIXED);
    const map = await mountMap({ for: 'game-b' });
    expect(map.outcome).to.deep.equal(MIXED);
  });

  it('follows a game that comes later, and the one that replaces it', async () => {
    const map = await mountMap({ for: 'game-c' });
    const first = game('game-c');
    report(first, 'requapass-profile', sampleOutcome({ write: 1 }));
    await map.updateComplete;
    expect(map.outcome?.competences[5]?.level).to.equal(1);
    first.remove();
    report(game('game-c'), 'requapass-profile', sampleOutcome({ write: 2 }));
    expect(map.outcome?.competences[5]?.level).to.equal(2);
  });

  it('hears a game inside another component', async () => {
    const map = await mountMap({ for: 'game-d' });
    const card = document.createElement('div');
    const inside = Object.assign(document.createElement('div'), { id: 'game-d' });
    card.attachShadow({ mode: 'open' }).append(inside);
    document.body.append(card);
    games.push(card);
    report(inside, 'requapass-profile', MIXED);
    await map.updateComplete;
    expect(map.outcome).to.deep.equal(MIXED);
  });

  it('leaves other games alone', async () => {
    const map = await mountMap({ for: 'game-e' });
    report(game('game-f'), 'requapass-profile', MIXED);
    expect(map.outcome).to.equal(null);
  });

  it('says what is wrong with a bad report and keeps the map', async () => {
    const map = await mountMap({ for: 'game-g' });
    const reporter = game('game-g');
    report(reporter, 'requapass-profile', MIXED);
    report(reporter, 'requapass-profile', undefined);
    await map.updateComplete;
    expect(map.matches(':state(error)')).to.equal(true);
    expect(map.outcome).to.deep.equal(MIXED);
  });

  it('hears nothing any more after it was taken away', async () => {
    const map = await mountMap({ for: 'game-h' });
    const reporter = game('game-h');
    map.remove();
    report(reporter, 'requapass-profile', MIXED);
    expect(map.outcome).to.equal(null);
  });
});

describe('a map for a game that is not there', () => {
  const { warn: realWarn } = console;
  const { setTimeout: realSetTimeout } = window;
  afterEach(() => {
    console.warn = realWarn;
    window.setTimeout = realSetTimeout;
  });

  /** Collects warnings, and lets no one wait five seconds. */
  function hurry(): string[] {
    const warnings: string[] = [];
    console.warn = (message: unknown) => warnings.push(String(message));
    window.setTimeout = ((then: () => void, ms = 0) =>
      realSetTimeout(then, ms === 5000 ? 500 : ms)) as typeof window.setTimeout;
    return warnings;
  }

  it('says so once on the console, naming the id, and is no error', async () => {
    const warnings = hurry();
    const map = await mountMap({ for: 'nope' });
    await aTimeout(800);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('for="nope"');
    expect(map.matches(':state(error)')).to.equal(false);
  });

  it('says nothing when the game came in time, or the map has left', async () => {
    const warnings = hurry();
    await mountMap({ for: 'comes-later' });
    const game = addGame('comes-later');
    const gone = await mountMap({ for: 'nope-either' });
    gone.remove();
    await aTimeout(800);
    expect(warnings).to.deep.equal([]);
    game.remove();
  });
});
