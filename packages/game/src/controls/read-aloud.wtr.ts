/** Reading aloud: on every kind of screen one button in the bar reads all there is, in order. */
import { expect, fixtureCleanup, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Library } from '../session/library.js';
import type { Intent } from '../session/snapshot.js';
import type { Speech } from '../speech/speech.js';
import { fakeSpeech } from '../testing/fake-speech.js';
import { composingLibrary } from '../testing/sample-composing.js';
import { sampleLibrary } from '../testing/sample-content.js';
import { discussionLibrary } from '../testing/sample-discussion.js';
import { floodLibrary } from '../testing/sample-flood.js';
import { createSampleGame, type SampleGame } from '../testing/sample-game.js';
import { inquiryLibrary } from '../testing/sample-inquiry.js';
import { planningLibrary } from '../testing/sample-planning.js';
import { quietLibrary } from '../testing/sample-quiet.js';
import { tillLibrary } from '../testing/sample-till.js';
import { GameControls } from './game-controls.js';

if (!customElements.get('requapass-play')) customElements.define('requapass-play', GameControls);

const READ = '[data-action="read-screen"]';

async function mount(game: SampleGame, speech: Speech | null, width = 360): Promise<GameControls> {
  const controls = document.createElement('requapass-play') as GameControls;
  controls.game = game;
  controls.openSpeech = async () => speech;
  controls.style.inlineSize = `${width}px`;
  controls.style.blockSize = '640px';
  document.body.append(controls);
  await controls.updateComplete;
  await controls.updateComplete;
  return controls;
}

const find = (controls: GameControls, selector: string): HTMLElement => {
  const found = controls.renderRoot.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector} on this screen`);
  return found;
};
const open = (mission: string): Intent => ({ type: 'open-mission', mission });
const choose = (option: string): Intent => ({ type: 'act', action: { type: 'choose', option } });
const next: Intent = { type: 'act', action: { type: 'next' } };
const TO_SORTING: readonly Intent[] = [
  open('desk'),
  next,
  ...Array.from({ length: 4 }, () => choose('step-3')),
  { type: 'act', action: { type: 'pick', choice: 'shelf' } },
];
const place = (item: string, at: string): Intent => ({ type: 'act', action: { type: 'place', item, at } });
const TO_DEBRIEF: readonly Intent[] = [
  ...TO_SORTING,
  place('milk', 'fridge'),
  place('rice', 'pantry'),
  { type: 'act', action: { type: 'finish' } },
];

/** A kind of screen: how to get there, what to press first, what is heard, in that order. */
interface Case {
  readonly kind: string;
  readonly library: Library;
  readonly intents: readonly Intent[];
  readonly presses?: readonly string[];
  readonly heard: readonly string[];
}

const CASES: readonly Case[] = [
  {
    kind: 'the hub',
    library: sampleLibrary,
    intents: [],
    heard: ['karim.name', 'Samedi, c’est la fête', 'desk.title', 'À faire'],
  },
  {
    kind: 'the card of a mission',
    library: sampleLibrary,
    intents: [],
    presses: ['[data-mission="desk"]'],
    heard: ['desk.title', 'desk.teaser', 'J’y vais'],
  },
  {
    kind: 'a moment',
    library: sampleLibrary,
    intents: [open('desk'), next],
    heard: ['desk.one', 'Choix 1.', 'desk.one.', 'Choix 4.', 'desk.one.', 'Demander à karim.name'],
  },
  {
    kind: 'sorting',
    library: sampleLibrary,
    intents: TO_SORTING,
    heard: ['desk.boxes', 'À ranger', 'desk.milk', 'desk.rice', 'Les places', 'desk.fridge', 'desk.pantry'],
  },
  {
    kind: 'sorting with a thing in hand whose label was read',
    library: sampleLibrary,
    intents: TO_SORTING,
    presses: ['[data-item="milk"]', '[data-action="inspect"]'],
    heard: ['desk.milk', 'Étiquette', 'desk.milk.label', 'Les places', 'desk.fridge'],
  },
  {
    kind: 'planning',
    library: planningLibrary,
    intents: [open('desk')],
    heard: [
      'fair.text',
      'Les bénévoles',
      'karim.name',
      'nadia.name',
      'fair.door, fair.early',
      'fair.kitchen, fair.late',
    ],
  },
  {
    kind: 'a till',
    library: tillLibrary,
    intents: [open('desk')],
    heard: [
      'fair.wish',
      'fair.tart',
      'Payé',
      'fair.five',
      'Les prix',
      'La caisse ouverte',
      'fair.ten',
      'fair.one',
    ],
  },
  {
    kind: 'the price board of a till',
    library: tillLibrary,
    intents: [open('desk')],
    presses: ['[data-source="prices"]'],
    heard: ['fair.wish', 'Les prix', 'fair.tart', '1,30'],
  },
  {
    kind: 'fronts',
    library: floodLibrary,
    intents: [open('desk')],
    heard: [
      'flood.rain',
      'flood.desk',
      'Petit souci',
      'flood.left',
      'flood.radar',
      'Ton équipe',
      'karim.name',
      'flood.horn',
    ],
  },
  {
    kind: 'somebody to send to a front',
    library: floodLibrary,
    intents: [open('desk')],
    presses: ['[data-person="karim"]'],
    heard: ['flood.karim', 'À l’aise : flood.desk', 'Touche un lieu'],
  },
  {
    kind: 'composing',
    library: composingLibrary,
    intents: [open('desk')],
    presses: ['[data-slot="top"]'],
    heard: ['sheet.top', 'sheet.party', 'sheet.feast', 'Ton affiche', 'sheet.when: vide'],
  },
  {
    kind: 'an investigation',
    library: inquiryLibrary,
    intents: [open('desk')],
    presses: ['[data-thread="post"]'],
    heard: [
      'news.post',
      'news.post.from',
      'news.post.says',
      'news.unsigned',
      'Noter',
      'news.shouted',
      'Ton carnet',
      'news.off',
    ],
  },
  {
    kind: 'a discussion',
    library: discussionLibrary,
    intents: [open('desk')],
    presses: ['[data-seat="karim"]'],
    heard: ['talk.text', 'talk.karim.sign', 'talk.ask', 'karim.name', 'nadia.name'],
  },
  {
    kind: 'settings in a mission',
    library: quietLibrary,
    intents: [open('quiet')],
    heard: ['quiet.comfort', 'Langue', 'Taille du texte', 'Grande', 'Suite'],
  },
  {
    kind: 'sentences to keep',
    library: quietLibrary,
    intents: [open('quiet'), next],
    heard: ['quiet.learn', 'quiet.learn.watch', 'C’est tout moi', 'Pas vraiment moi'],
  },
  {
    kind: 'the debrief',
    library: sampleLibrary,
    intents: TO_DEBRIEF,
    heard: [
      'Ce que tu viens de faire',
      'desk.four.3.did',
      'Et toi, tu en dis quoi',
      'C’est moi',
      'Continuer',
    ],
  },
  {
    kind: 'the end',
    library: sampleLibrary,
    intents: [...TO_DEBRIEF, { type: 'close-debrief' }, { type: 'show-end' }],
    heard: [
      'Voilà ce que tu sais faire',
      'Trois phrases|À garder',
      'Emporter ma partie|Emporte ta partie',
      'Retour au pont',
    ],
  },
];

describe('reading the whole screen', function () {
  this.timeout(30_000);
  afterEach(() => {
    fixtureCleanup();
    document.querySelectorAll('requapass-play').forEach((element) => element.remove());
  });

  for (const { kind, library, intents, presses = [], heard } of CASES) {
    it(`reads ${kind} in order`, async () => {
      const game = await createSampleGame({ library });
      const speech = fakeSpeech();
      const controls = await mount(game, speech);
      for (const intent of intents) await game.store.dispatch(intent);
      await controls.updateComplete;
      for (const selector of presses) {
        find(controls, selector).click();
        await controls.updateComplete;
        await controls.updateComplete;
      }
      await waitUntil(() => controls.renderRoot.querySelector(READ), 'the button is there');
      find(controls, READ).click();
      await waitUntil(() => speech.spoken.length > 0, 'something is read');
      const words = speech.spoken.at(-1) ?? '';
      let from = 0;
      for (const piece of heard) {
        const rest = words.slice(from);
        const found = piece
          .split('|')
          .map((one) => ({ one, at: rest.indexOf(one) }))
          .find(({ at }) => at >= 0);
        expect(found, `"${piece}" after "${words.slice(0, from)}" in: ${words}`).not.to.equal(undefined);
        from += (found?.at ?? 0) + (found?.one.length ?? 0);
      }
      expect(words, 'no button for reading is read').not.to.contain('Écouter');
    });
  }

  it('is reached with the keyboard, is large enough for a finger, and stops when it is pressed again', async () => {
    const game = await createSampleGame();
    const speech = fakeSpeech();
    const controls = await mount(game, speech, 320);
    await game.store.dispatch(open('desk'));
    await waitUntil(() => controls.renderRoot.querySelector(READ));
    const { width, height } = find(controls, READ).getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(44);
    expect(find(controls, '.bar').scrollWidth).to.be.at.most(320);
    find(controls, '[data-action="leave"]').focus();
    await sendKeys({ press: 'Tab' });
    expect(controls.shadowRoot?.activeElement).to.equal(find(controls, READ));
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => speech.isSpeaking);
    await controls.updateComplete;
    expect(find(controls, READ).ariaLabel).to.equal('Arrêter la voix');
    await sendKeys({ press: 'Enter' });
    expect(speech.isSpeaking).to.equal(false);
    await expect(controls).to.be.accessible();
  });

  it('is nowhere to be seen where no voice speaks the language, or nobody wants one', async () => {
    for (const [speech, reading] of [
      [null, 'asked'],
      [fakeSpeech(['en']), 'asked'],
      [fakeSpeech(), 'off'],
    ] as const) {
      const game = await createSampleGame();
      game.settings.change({ reading });
      const controls = await mount(game, speech);
      expect(controls.renderRoot.querySelector(READ), reading).to.equal(null);
      expect(controls.renderRoot.querySelector('[data-action="speak"]'), reading).to.equal(null);
      controls.remove();
    }
  });

  it('reads the title and the settings too', async () => {
    const game = await createSampleGame({ isStarted: false });
    const speech = fakeSpeech();
    const controls = await mount(game, speech);
    await waitUntil(() => controls.renderRoot.querySelector('.title-card [data-action="speak"]'));
    find(controls, '.title-card [data-action="speak"]').click();
    await waitUntil(() => speech.spoken.length === 1);
    expect(speech.spoken[0]).to.match(/fr: pack\.title\..*nl: Nederlands\..*fr: Jouer\./);
    await game.start();
    await controls.updateComplete;
    find(controls, '[data-action="menu"]').click();
    find(controls, 'dialog [data-action="speak"]').click();
    await waitUntil(() => speech.spoken.length === 2);
    expect(speech.spoken[1]).to.match(/Réglages\..*Langue.*Lire\..*Écouter\..*Voir\./);
    expect(speech.spoken[1], 'what is closed is not read').not.to.contain('Forme des lettres');
  });

  it('reads by itself what a touch brings up, for those who want everything read, and nothing twice', async () => {
    const game = await createSampleGame();
    game.settings.change({ reading: 'screens' });
    const speech = fakeSpeech();
    const controls = await mount(game, speech);
    for (const intent of TO_SORTING) await game.store.dispatch(intent);
    await waitUntil(() => speech.spoken.at(-1)?.includes('desk.boxes'), 'the screen is read');
    await new Promise((resolve) => setTimeout(resolve, 200));
    const before = speech.spoken.length;
    find(controls, '[data-item="milk"]').click();
    await waitUntil(() => speech.spoken.length > before, 'the card is read');
    expect(speech.spoken.at(-1)).to.contain('desk.milk').and.not.contain('desk.rice');
    find(controls, '[data-action="inspect"]').click();
    await waitUntil(() => speech.spoken.at(-1)?.includes('desk.milk.label'), 'the label is read');
    const after = speech.spoken.length;
    controls.requestUpdate();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(speech.spoken).to.have.length(after);
  });
});
