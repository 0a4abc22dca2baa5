/** The whole game as a page starts it, over packs that are broken and links that do not work. Only files are made up. */
import { expect, waitUntil } from '@open-wc/testing';
import { sampleMission, sampleMissionTexts, samplePack, samplePackTexts } from './testing/sample-content.js';
import { startGame, type RunningGame } from './start-game.js';

const base = new URL('pack-of-this-test/', location.href).href;
const fetchFromNetwork = window.fetch;

type Files = Record<string, unknown>;

const sheet = { width: 10, height: 10, frames: {} };
const { door, ...otherScenes } = samplePack.scenes;
const other = { ...sampleMission, id: 'other' };

/** A pack of two missions whose first scene lies in a file of its own, with its own drawing. */
const whole = (): Files => ({
  'pack.json': {
    ...samplePack,
    missions: [
      ...samplePack.missions,
      { id: 'other', title: 'desk.title', teaser: 'desk.teaser', competences: ['speak', 'quality'] },
    ],
    scenes: otherScenes,
    sceneFiles: { door: { file: 'scenes/door.json' } },
  },
  'scenes/door.json': door,
  'assets/atlas.json': sheet,
  'assets/sounds.json': {},
  'missions/desk.json': sampleMission,
  'missions/other.json': other,
  'texts/fr/pack.json': samplePackTexts,
  'texts/fr/desk.json': sampleMissionTexts,
  'texts/fr/other.json': sampleMissionTexts,
});

let files: Files = {};
let isOffline = false;
let running: RunningGame | undefined;
let root: HTMLElement;

async function play(options: { readonly code?: string; readonly search?: string } = {}): Promise<void> {
  running?.destroy();
  running = await startGame({
    root,
    parameters: new URLSearchParams(`lang=fr&${options.search ?? ''}`),
    contentBase: base,
    build: '0.0.0-test',
    code: options.code ?? null,
  });
}

const page = (): ShadowRoot => {
  const shadow = root.firstElementChild?.shadowRoot;
  if (!shadow) throw new Error('nothing is shown');
  return shadow;
};
const all = (selector: string): HTMLElement[] => [...page().querySelectorAll<HTMLElement>(selector)];
const shown = (selector: string): Promise<void> =>
  waitUntil(() => all(selector).length > 0, `waited for ${selector}`, { timeout: 5000 });
async function press(selector: string): Promise<void> {
  await shown(selector);
  all(selector)[0]?.click();
}
const words = (selector: string): string =>
  all(selector)
    .map((element) => element.textContent ?? '')
    .join(' ')
    .replace(/\s+/g, ' ');
const saved = (): string | null => localStorage.getItem('requapass:save:sample');

/** The sample mission up to its first moment. */
async function playSomething(): Promise<void> {
  await press('[data-action="play"]');
  await press('[data-mission="desk"]');
  await press('[data-action="open-mission"]');
  await press('[data-action="next"]');
  await shown('[data-option]');
}

const without = (texts: Readonly<Record<string, string>>, key: string): Files =>
  Object.fromEntries(Object.entries(texts).filter(([other]) => other !== key));

interface Broken {
  readonly what: string;
  readonly file: string;
  readonly content: unknown;
  readonly code: 'content-not-found' | 'content-invalid';
  /** Where in the file. */
  readonly path: string;
  /** What would be right. */
  readonly hint: string;
  /** When it shows: before the title, or when the first mission is opened. */
  readonly when: 'start' | 'mission';
}

const invalid = 'content-invalid';
const BROKEN: readonly Broken[] = [
  {
    what: 'no pack.json',
    file: 'pack.json',
    content: undefined,
    code: 'content-not-found',
    path: '',
    hint: 'check that it is there',
    when: 'start',
  },
  {
    what: 'a pack.json that is not JSON',
    file: 'pack.json',
    content: '{"format": "requapass-content",',
    code: invalid,
    path: '',
    hint: 'is not JSON',
    when: 'start',
  },
  {
    what: 'a pack of another version',
    file: 'pack.json',
    content: { ...samplePack, version: 9 },
    code: invalid,
    path: 'version',
    hint: '1',
    when: 'start',
  },
  {
    what: 'no text file of the pack',
    file: 'texts/fr/pack.json',
    content: undefined,
    code: 'content-not-found',
    path: '',
    hint: 'check that it is there',
    when: 'start',
  },
  {
    what: 'a text the pack lacks',
    file: 'texts/fr/pack.json',
    content: without(samplePackTexts, 'desk.teaser'),
    code: invalid,
    path: 'desk.teaser',
    hint: 'add it',
    when: 'start',
  },
  {
    what: 'a picture sheet that is not described',
    file: 'assets/atlas.json',
    content: undefined,
    code: 'content-not-found',
    path: '',
    hint: 'check that it is there',
    when: 'start',
  },
  {
    what: 'a kind of challenge nobody knows',
    file: 'missions/desk.json',
    content: {
      ...sampleMission,
      challenges: { boxes: { ...sampleMission.challenges?.['boxes'], kind: 'juggling' } },
    },
    code: invalid,
    path: 'challenges.boxes.kind',
    hint: 'sorting',
    when: 'mission',
  },
  {
    what: 'a mission of another version',
    file: 'missions/desk.json',
    content: { ...sampleMission, version: 9 },
    code: invalid,
    path: 'version',
    hint: '1',
    when: 'mission',
  },
  {
    what: 'no file of a mission',
    file: 'missions/desk.json',
    content: undefined,
    code: 'content-not-found',
    path: '',
    hint: 'check that it is there',
    when: 'mission',
  },
  {
    what: 'no file of a scene',
    file: 'scenes/door.json',
    content: undefined,
    code: 'content-not-found',
    path: '',
    hint: 'check that it is there',
    when: 'mission',
  },
  {
    what: 'no text file of a mission',
    file: 'texts/fr/desk.json',
    content: undefined,
    code: 'content-not-found',
    path: '',
    hint: 'check that it is there',
    when: 'mission',
  },
  {
    what: 'a text a mission lacks',
    file: 'texts/fr/desk.json',
    content: without(sampleMissionTexts, 'desk.three.2'),
    code: invalid,
    path: 'desk.three.2',
    hint: 'nodes.three.options[0].text of missions/desk.json',
    when: 'mission',
  },
  {
    what: 'somebody the pack does not have',
    file: 'missions/desk.json',
    content: { ...sampleMission, cast: ['karim', 'karin'] },
    code: invalid,
    path: 'cast[1]',
    hint: 'did you mean "karim"',
    when: 'mission',
  },
];

describe('a game over a broken pack', function () {
  this.timeout(20_000);

  beforeEach(() => {
    root = document.createElement('div');
    root.style.blockSize = '640px';
    document.body.append(root);
    localStorage.clear();
    localStorage.setItem('requapass:settings', JSON.stringify({ isStageOn: false, isSoundOn: false }));
    files = whole();
    isOffline = false;
    window.fetch = async (input, options) => {
      const url = input instanceof Request ? input.url : String(input);
      if (!url.startsWith(base)) return fetchFromNetwork(input, options);
      if (isOffline) throw new TypeError('Failed to fetch');
      const content = files[url.slice(base.length)];
      if (content === undefined) return new Response('', { status: 404 });
      return new Response(typeof content === 'string' ? content : JSON.stringify(content));
    };
  });
  afterEach(() => {
    window.fetch = fetchFromNetwork;
    running?.destroy();
    root.remove();
    localStorage.clear();
  });

  for (const { what, file, content, code, path, hint, when } of BROKEN) {
    it(`says where and why with ${what}, and goes on once it is mended`, async () => {
      files[file] = content;
      await play();
      if (when === 'mission') {
        await press('[data-action="play"]');
        await press('[data-mission="desk"]');
        await press('[data-action="open-mission"]');
      }
      await shown('.failure');
      expect(all('.failure')[0]?.dataset['failure']).to.equal(code);
      expect(words('.failure code')).to.contain(base + file);
      if (path !== '') expect(words('.failure code')).to.contain(` · ${path}`);
      expect(words('.failure code')).to.contain(hint);
      expect(words('.failure [role="alert"]').trim()).not.to.equal('');
      files = whole();
      await press('[data-action="retry"]');
      await shown(when === 'mission' ? '[data-action="next"]' : '[data-action="play"]');
      expect(all('.failure')).to.have.length(0);
      expect(words('h1').trim()).not.to.equal('');
    });
  }

  it('loses nothing when the network dies before the second mission, and goes on when it is back', async () => {
    await play();
    await playSomething();
    await press('[data-action="leave"]');
    await shown('[data-mission="other"]');
    const before = saved();
    expect(before).not.to.equal(null);
    isOffline = true;
    await press('[data-mission="other"]');
    await press('[data-action="open-mission"]');
    await shown('.failure');
    expect(all('.failure')[0]?.dataset['failure']).to.equal('content-not-found');
    expect(words('.failure')).to.contain('Ta partie est toujours là.');
    expect(words('.failure code')).to.contain('check the connection');
    expect(page().activeElement).to.equal(all('.failure')[0]);
    expect(saved()).to.equal(before);
    const first = words('.failure code');
    await press('[data-action="retry"]');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(words('.failure code')).to.equal(first);
    await press('[data-action="dismiss"]');
    await waitUntil(() => all('.failure').length === 0);
    await press('[data-mission="desk"]');
    await press('[data-action="open-mission"]');
    await shown('[data-option]');
    await press('[data-action="leave"]');
    isOffline = false;
    await press('[data-mission="other"]');
    await press('[data-action="open-mission"]');
    await shown('[data-action="next"]');
  });

  it('is told when a picture of a mission is lost, and may try again', async () => {
    files['pack.json'] = {
      ...(files['pack.json'] as object),
      sceneFiles: { door: { file: 'scenes/door.json', sheet: 'door' } },
    };
    files['scenes/door.json'] = { ...door, sheet: 'door' };
    files['assets/door.json'] = sheet;
    await play();
    await press('[data-action="play"]');
    await press('[data-mission="desk"]');
    await press('[data-action="open-mission"]');
    await shown('.failure');
    expect(words('.failure code')).to.contain(`${base}assets/door.svg`);
    await press('[data-action="dismiss"]');
    await shown('[data-mission="desk"]');
  });

  it('stays in the language there is when another lacks a text, and says which', async () => {
    files['texts/nl/pack.json'] = samplePackTexts;
    files['texts/nl/desk.json'] = without(sampleMissionTexts, 'desk.one');
    await play();
    await playSomething();
    await press('dialog [name="locale"][value="nl"], dialog [data-locale="nl"]');
    await shown('.failure');
    expect(words('.failure code')).to.contain('desk.one');
    await press('[data-action="dismiss"]');
    await shown('[data-option]');
    expect(words('.bubble-text')).to.contain('desk.one');
  });

  describe('with a link', () => {
    /** A code of the sample mission, one line in. */
    async function otherCode(): Promise<string> {
      await play();
      await press('[data-action="play"]');
      await press('[data-mission="desk"]');
      await press('[data-action="open-mission"]');
      await shown('[data-action="next"]');
      const keep = all('dialog requapass-keep')[0]?.shadowRoot;
      keep?.querySelector('button')?.click();
      await waitUntil(() => keep?.querySelector('textarea')?.value);
      const code = keep?.querySelector('textarea')?.value ?? '';
      keep?.querySelector('dialog')?.close();
      localStorage.removeItem('requapass:save:sample');
      return code;
    }

    for (const [name, code, said] of [
      ['no code at all', 'hello', 'Ce n’est pas un code du jeu'],
      ['half a code', 'RQ04', 'Il manque un bout du code'],
      ['a code of a newer game', 'RQ0W', 'un jeu plus récent'],
    ] as const) {
      it(`says on the title that the link holds ${name}, and leaves the kept game alone`, async () => {
        await play();
        await playSomething();
        const before = saved();
        await play({ code });
        await shown('[data-action="play"]');
        expect(words('[role="alert"]')).to.contain('Ce lien ne marche pas.').and.contain(said);
        expect(words('[role="alert"]')).to.contain('J’ai un code').and.contain('Ta partie est toujours là');
        expect(saved()).to.equal(before);
        await press('[data-action="play"]');
        await shown('[data-option]');
        expect(words('.caption')).not.to.contain('code');
      });
    }

    it('asks before a game from elsewhere takes the place of the one kept here, and keeps mine', async () => {
      const code = await otherCode();
      await play();
      await playSomething();
      const before = saved();
      await play({ code });
      await press('[data-action="keep-mine"]');
      expect(saved()).to.equal(before);
      await press('[data-action="play"]');
      await shown('[data-option]');
    });

    it('takes the other game when that is what the person wants', async () => {
      const code = await otherCode();
      await play();
      await playSomething();
      await play({ code, search: 'autostart=1' });
      await press('[data-action="take-offer"]');
      await shown('[data-action="next"]');
      expect(all('[data-option]')).to.have.length(0);
    });

    it('opens at once where nothing is kept', async () => {
      const code = await otherCode();
      await play({ code });
      await shown('[data-action="next"]');
    });
  });
});
