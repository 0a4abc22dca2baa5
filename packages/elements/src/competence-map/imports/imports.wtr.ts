/** Bringing something in on the real map: from the button, a drop, a paste, a picture, the camera, the address. */
import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { encodeForLink } from '@requapass/assessment/link.js';
import { makePortfolio } from '@requapass/assessment/portfolio.js';
import { sendKeys } from '@web/test-runner-commands';
import { type CodePicture, drawCode } from '../../shared/code-picture.js';
import { mountMap, part, parts, textOf } from '../../testing/mount-map.js';
import { sampleOutcome } from '../../testing/sample-outcome.js';
import { everything, LITTLE } from '../../testing/sample-portfolio.js';
import type { RequapassCompetenceMap } from '../competence-map.js';
import { toJson } from '../exports/to-json.js';
import { withFragment } from '../handed-over/fragment-kind.js';

const GAME = sampleOutcome({ write: 3, digital: 2 });
const LINK = withFragment('https://partner.example/map', 'map', encodeForLink(SMALL()));

/** Small enough for a code that a phone can read. */
function SMALL() {
  return makePortfolio({
    experiences: [{ competence: 'speak', where: 'sport', words: 'Je fais l’arbitre.' }],
    stances: [{ competence: 'quality', stance: 'confirmed', saidOn: '2026-11-22' }],
  });
}

let map: RequapassCompetenceMap;

/** A slow machine takes its time to load a part. */
const until = (check: () => boolean, what: string): Promise<void> =>
  waitUntil(check, what, { timeout: 8000 }) as Promise<void>;

async function openImport(set: Parameters<typeof mountMap>[0] = {}, width?: number): Promise<void> {
  map = await mountMap({ portfolio: LITTLE, ...set }, width);
  await open();
}

async function open(): Promise<void> {
  await until(() => parts(map, '[data-activity="import"]').length > 0, 'the button is there');
  part(map, '[data-activity="import"]').click();
  await until(() => parts(map, '[name="imports-files"]').length > 0, 'the activity is open');
  await map.updateComplete;
}

const file = (content: BlobPart, name = 'a.json'): File => new File([content], name);
const focused = (): string => textOf(map.shadowRoot?.activeElement);
const activity = (): string => textOf(part(map, '.activity'));
const text = (selector: string): string => parts(map, selector).map(textOf).join(' | ');

function transfer(...files: File[]): DataTransfer {
  const data = new DataTransfer();
  for (const each of files) data.items.add(each);
  return data;
}

async function choose(...files: File[]): Promise<void> {
  const input = part(map, '[name="imports-files"]') as HTMLInputElement;
  input.files = transfer(...files).files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await read();
}

async function read(): Promise<void> {
  await until(() => parts(map, '.imports-review').length > 0, 'something was read');
  await map.updateComplete;
  await aTimeout(0);
}

async function paste(words: string): Promise<void> {
  (part(map, '[name="imports-text"]') as HTMLTextAreaElement).value = words;
  await press('read');
}

async function press(action: string): Promise<void> {
  part(map, `[data-do="${action}"]`).click();
  await map.updateComplete;
  await aTimeout(0);
}

async function check(name: string, index: number): Promise<void> {
  (parts(map, `[name="${name}"]`)[index] as HTMLInputElement).click();
  await map.updateComplete;
}

function drag(type: string, data: DataTransfer, init: DragEventInit = {}): DragEvent {
  const event = new DragEvent(type, {
    bubbles: true,
    composed: true,
    cancelable: true,
    dataTransfer: data,
    ...init,
  });
  part(map, '.base').dispatchEvent(event);
  return event;
}

/** A code of ours as a picture, as large as a screenshot has it. */
async function codeCanvas(words: string): Promise<HTMLCanvasElement> {
  const code = await drawCode(words);
  if (!code) throw new Error('the code is too large');
  return paint(code);
}

function paint(code: CodePicture, scale = 4): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = code.size * scale;
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(scale, scale);
  context.fillStyle = '#000';
  context.fill(new Path2D(code.path));
  context.resetTransform();
  return canvas;
}

async function codePicture(words: string, name = 'photo.png'): Promise<File> {
  return pictureOf(await codeCanvas(words), name);
}

async function pictureOf(canvas: HTMLCanvasElement, name: string): Promise<File> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  return file(blob as Blob, name);
}

describe('bringing something in', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    map.remove();
  });

  it('says what a file is, adds it when asked, speaks, and can be undone', async () => {
    await openImport();
    const before = JSON.stringify(map.portfolio);
    expect(focused()).to.equal('Ajouter un résultat');
    await choose(file(toJson(GAME), 'résultat.json'));
    expect(focused()).to.equal('Voilà ce qu’on a trouvé');
    expect(text('.imports-item.imports-choice')).to.equal(
      'Une partie de La Passerelle : 2 compétences vues Nouveau sur ta carte. résultat.json',
    );
    expect(JSON.stringify(map.portfolio), 'nothing comes in unasked').to.equal(before);
    const changes: number[] = [];
    map.addEventListener('requapass-profile-change', ({ detail }) => changes.push(detail.outcomes));
    await press('add');
    expect(map.portfolio?.outcomes.map(({ outcome }) => outcome)).to.deep.include(GAME);
    expect(changes).to.deep.equal([2]);
    expect(textOf(part(map, '.notice'))).to.contain('C’est sur ta carte.');
    expect(focused()).to.equal('Ajouter un résultat');
    part(map, '[data-undo]').click();
    await map.updateComplete;
    expect(JSON.stringify(map.portfolio)).to.equal(before);
  });

  it('of several files takes in the good ones and names the others', async () => {
    await openImport();
    await choose(
      file(toJson(GAME), 'bon.json'),
      file('%PDF-1.7', 'carte.pdf'),
      file('', 'vide.json'),
      file('{"format":"requapass-outcome","version":9}', 'demain.json'),
      file(toJson({ ...GAME, source: 'nobody' as never }), 'faux.json'),
    );
    const boxes = parts(map, '.document-problem');
    expect(boxes.map((box) => textOf(box.querySelector('p')))).to.deep.equal([
      'carte.pdfC’est un PDF : il ne se relit pas. Il faut le fichier qui finit par .json.',
      'vide.jsonCe fichier est vide. Enregistre-le encore une fois.',
      'demain.jsonCe fichier vient d’une version plus récente. Cette page ne sait pas encore le lire.',
      'faux.jsonIl y a une erreur dans ce fichier. On ne peut pas le lire.',
    ]);
    expect(textOf(boxes[3]?.querySelector('details'))).to.contain('invalid-field source');
    await expect(map).to.be.accessible();
    await press('add');
    expect(map.portfolio?.outcomes.length).to.equal(2);
    expect(parts(map, '.document-problem').length, 'the reasons stay').to.equal(4);
    await press('leave');
    expect(parts(map, '.imports-review').length).to.equal(0);
  });

  it('says of a file that is cut that it is cut, and where', async () => {
    await openImport();
    const whole = toJson(everything());
    await choose(file(whole.split('\n').slice(0, 30).join('\n'), 'cut.json'));
    expect(text('.document-problem p')).to.contain('coupé ou abîmé, à la ligne 30.');
    await press('leave');
    await paste('{"format": "requapass-outcome",');
    expect(text('.document-problem p')).to.contain('à la ligne 1.');
  });

  it('says of a map with too many results that there are too many, not that it is heavy', async () => {
    await openImport();
    const { outcomes } = everything();
    await choose(file(JSON.stringify({ ...everything(), outcomes: new Array(13).fill(outcomes[0]) })));
    expect(text('.document-problem p')).to.contain('trop de choses');
  });

  it('takes a whole map in without the confirmation that was changed, and says which', async () => {
    await openImport();
    const whole = everything();
    const changed = { ...whole.confirmations[0], date: '2026-11-24' };
    await choose(file(JSON.stringify({ ...whole, confirmations: [changed] }), 'map.json'));
    expect(text('.imports-left-out p')).to.contain('La confirmation de « Nadia B. »');
    expect(text('.imports-left-out details')).to.contain('confirmations[0].digest');
    await press('add');
    expect(map.portfolio?.outcomes.length).to.equal(3);
    expect(map.portfolio?.confirmations).to.deep.equal([]);
  });

  it('gives back a whole map that was taken out, the same', async () => {
    await openImport({ portfolio: null as never });
    await choose(file(toJson(everything())));
    expect(activity()).to.contain('Une carte entière : 2 résultats');
    await press('add');
    expect(map.portfolio).to.deep.equal(everything());
    await choose(file(toJson(everything())));
    expect(activity()).to.contain('Tout est déjà sur ta carte.');
    expect(parts(map, '[data-do="add"]').length).to.equal(0);
  });

  it('keeps what was found when it is closed, and lets one say no to a part', async () => {
    await openImport();
    await choose(file(toJson(GAME)), file(toJson(everything())));
    part(map, '.activity .close').click();
    await map.updateComplete;
    await open();
    expect(parts(map, '[name="imports-entry"]').length).to.equal(2);
    await check('imports-entry', 1);
    await press('add');
    expect(map.portfolio?.experiences.length).to.equal(0);
    expect(map.portfolio?.outcomes.length).to.equal(2);
  });

  it('takes files that are dropped anywhere on the map, and says so while they hang there', async () => {
    map = await mountMap({ portfolio: LITTLE });
    expect(drag('dragover', new DataTransfer()).defaultPrevented, 'a text is not ours').to.equal(false);
    expect(drag('dragenter', transfer(file('x'))).defaultPrevented).to.equal(true);
    await map.updateComplete;
    expect(text('.imports-drop')).to.contain('Dépose tes fichiers ici.');
    await expect(map).to.be.accessible();
    drag('dragleave', new DataTransfer(), { relatedTarget: document.body });
    await map.updateComplete;
    expect(parts(map, '.imports-drop').length).to.equal(0);
    drag('drop', transfer(file(toJson(GAME), 'lâché.json')));
    await read();
    expect(activity()).to.contain('lâché.json');
    expect(parts(map, '.imports-drop').length).to.equal(0);
    drag('drop', transfer(file(toJson(everything()), 'encore.json')));
    await until(() => activity().includes('encore.json'), 'a second drop joins the first');
    expect(activity()).to.contain('lâché.json');
  });

  it('leaves drops alone while another person confirms', async () => {
    map = await mountMap({ mode: 'confirm' });
    expect(drag('dragover', transfer(file('x'))).defaultPrevented).to.equal(false);
  });

  it('reads what is pasted: a link in the field, a text or a file anywhere', async () => {
    await openImport();
    await paste('   ');
    expect(text('.imports-said')).to.contain('Il n’y a rien à lire.');
    expect(map.shadowRoot?.activeElement?.getAttribute('name')).to.equal('imports-text');
    await paste('bonjour');
    expect(text('.document-problem')).to.contain('Ce n’est pas un fichier ou un lien de Requapass.');
    expect((part(map, '[name="imports-text"]') as HTMLTextAreaElement).value, 'to be mended').to.equal(
      'bonjour',
    );
    await paste(LINK);
    expect(parts(map, '.document-problem').length).to.equal(0);
    expect((part(map, '[name="imports-text"]') as HTMLTextAreaElement).value).to.equal('');
    await press('add');
    expect(map.portfolio?.experiences).to.deep.equal(SMALL().experiences);
    expect(map.portfolio?.stances).to.deep.equal(SMALL().stances);

    const pasted = (data: DataTransfer) =>
      part(map, '.activity h3').dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, composed: true, cancelable: true }),
      );
    pasted(transfer(file(toJson(GAME), 'collé.json')));
    await read();
    expect(activity()).to.contain('collé.json');
    await press('leave');
    const words = new DataTransfer();
    words.setData('text/plain', encodeForLink(everything()));
    pasted(words);
    await read();
    expect(activity()).to.contain('Une carte entière');
  });

  it('reads a QR code from a picture, and says when there is none or a foreign one', async () => {
    await openImport({ portfolio: null as never });
    await choose(
      await codePicture(LINK),
      await codePicture('WIFI:S:café;;', 'wifi.png'),
      file(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), 'cassé.png'),
      await new Promise<File>((resolve) => {
        const canvas = document.createElement('canvas');
        canvas.width = canvas.height = 300;
        canvas.toBlob((blob) => resolve(file(blob as Blob, 'noir.png')));
      }),
    );
    expect(text('.document-problem p strong')).to.equal(
      'Ce code QR n’est pas de Requapass. | Le navigateur n’arrive pas à ouvrir cette image. Essaie une capture d’écran. | Pas de code QR sur cette image. Reprends la photo de plus près, bien à plat.',
    );
    await press('add');
    expect(map.portfolio).to.deep.equal(SMALL());
  });

  it('goes from one map to another by the QR code that the first one shows, the same', async () => {
    const first = await mountMap({ portfolio: SMALL() });
    first.openActivity('export');
    await until(() => parts(first, '[data-form="link"]').length > 0, 'the forms are there');
    part(first, '[data-form="link"]').click();
    await until(() => parts(first, '[data-do="code"]').length > 0, 'the link is there');
    part(first, '[data-do="code"]').click();
    await until(() => parts(first, '.confirm-code svg').length > 0, 'the code is drawn');
    const size = Number(part(first, '.confirm-code svg').getAttribute('viewBox')?.split(' ')[2]);
    const path = part(first, '.confirm-code-dark').getAttribute('d') ?? '';
    const picture = await pictureOf(paint({ size, path }), 'écran.png');
    first.remove();
    await openImport({ portfolio: null as never });
    await choose(picture);
    await press('add');
    expect(map.portfolio).to.deep.equal(SMALL());
  });

  it('opens what the address of the page carries, once, and asks first', async () => {
    history.replaceState(null, '', new URL(LINK).hash);
    map = await mountMap({ portfolio: LITTLE });
    await read();
    expect(activity()).to.contain('Une carte entière : 1 expérience racontée et 1 avis');
    expect(focused()).to.equal('Voilà ce qu’on a trouvé');
    expect(map.portfolio).to.deep.equal(LITTLE);
    await press('leave');
    part(map, '.activity .close').click();
    await map.updateComplete;
    await open();
    expect(parts(map, '.imports-review').length).to.equal(0);
  });

  it('sends a game that was left to the game, and names the page it would open', async () => {
    await openImport();
    await paste('https://play.example/v1/game.html#requapass=RQ04HMASW9XKDM2EY7T0');
    expect(activity()).to.contain('Ceci est une partie à continuer').and.to.contain('« J’ai un code »');
    const link = part(map, '.imports-game a') as HTMLAnchorElement;
    expect(textOf(link)).to.equal('Ouvrir le jeu sur play.example');
    expect(link.href).to.contain('#requapass=RQ04');
    expect(link.rel).to.contain('noopener');
    await expect(map).to.be.accessible();
    const game = document.createElement('requapass-game');
    game.id = 'left-game';
    game.setAttribute('src', 'https://here.example/game.html');
    document.body.append(game);
    map.for = 'left-game';
    await paste('RQ04 HMAS W9XK DM2E Y7T0');
    expect(activity()).to.contain('Ouvre le jeu de cette page').and.to.contain('here.example');
    expect((part(map, '.imports-game a') as HTMLAnchorElement).href).to.equal(
      'https://here.example/game.html?lang=fr#requapass=RQ04HMASW9XKDM2EY7T0',
    );
    game.remove();
  });

  it('takes an answer to a request of this map, and refuses a foreign one', async () => {
    const { requests, confirmations } = everything();
    await openImport({ portfolio: makePortfolio({ requests }) });
    await choose(file(toJson(confirmations[0] as never)));
    expect(activity()).to.contain('Une confirmation de Nadia B., coordinatrice');
    await press('add');
    expect(map.portfolio?.confirmations).to.deep.equal(confirmations);
    map.portfolio = makePortfolio();
    await map.updateComplete;
    await choose(file(toJson(confirmations[0] as never)));
    expect(text('.document-problem')).to.contain('Cette réponse n’est pas pour cette carte.');
    expect(parts(map, '[data-do="add"]').length).to.equal(0);
  });

  it('does not take a request for one’s own, but opens it to answer', async () => {
    const [request] = everything().requests;
    await openImport();
    await choose(file(JSON.stringify(request)));
    expect((part(map, '[name="imports-entry"]') as HTMLInputElement).checked).to.equal(false);
    expect((part(map, '[data-do="add"]') as HTMLButtonElement).disabled).to.equal(true);
    await press('answer');
    await until(() => parts(map, '[data-do="begin"]').length > 0, 'the confirming side is open');
    expect(map.mode).to.equal('confirm');
    expect(activity()).to.contain('Inès');
  });

  it('lets the person make room on a full map', async () => {
    const outcomes = Array.from({ length: 12 }, (_, index) => ({
      label: `Partie ${index + 1}`,
      addedOn: null,
      outcome: { ...GAME, content: { id: `game-${index}`, version: '1' } },
    }));
    await openImport({ portfolio: makePortfolio({ outcomes }) });
    await choose(file(toJson(GAME)));
    expect(text('.imports-room')).to.contain('En trop pour l’instant : 1.');
    expect((part(map, '[data-do="add"]') as HTMLButtonElement).disabled).to.equal(true);
    await expect(map).to.be.accessible();
    await check('imports-keep', 2);
    expect(text('.imports-room')).to.contain('C’est bon, tout tient.');
    await press('add');
    expect(map.portfolio?.outcomes.length).to.equal(12);
    expect(map.portfolio?.outcomes.some(({ label }) => label === 'Partie 3')).to.equal(false);
    map.undo();
    expect(map.portfolio).to.deep.equal(makePortfolio({ outcomes }));
  });

  it('lists what the map is made of, and takes it out with undo', async () => {
    await openImport({ portfolio: everything() });
    expect(parts(map, '.imports-parts li').length).to.equal(4);
    expect(text('.imports-parts li')).to.contain('Une confirmation de Nadia B.');
    parts(map, '[data-do="remove"]')[2]?.click();
    await map.updateComplete;
    await aTimeout(0);
    expect(map.portfolio?.confirmations.length).to.equal(0);
    expect(focused()).to.equal('Ta carte est faite de');
    map.undo();
    expect(map.portfolio).to.deep.equal(everything());
  });

  it('can be done with keys alone', async () => {
    await openImport();
    await sendKeys({ press: 'Tab' });
    expect(map.shadowRoot?.activeElement?.getAttribute('name')).to.equal('imports-files');
    await sendKeys({ press: 'Tab' });
    (map.shadowRoot?.activeElement as HTMLTextAreaElement).value = LINK;
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await read();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await map.updateComplete;
    expect(map.portfolio?.experiences.length).to.equal(1);
  });

  for (const width of [280, 360, 800]) {
    it(`fits ${width} px in every state`, async () => {
      await openImport({ portfolio: everything() }, width);
      const fits = (state: string): void => {
        const base = part(map, '.base');
        expect(base.scrollWidth, state).to.be.at.most(base.clientWidth);
      };
      fits('at first');
      await choose(
        file(toJson(GAME), `${'un-nom-de-fichier-sans-fin'.repeat(4)}.json`),
        file('%PDF', 'a.pdf'),
        file('{"format":"requapass-save"}'),
      );
      fits('with what was found');
      await expect(map).to.be.accessible();
    });
  }

  it('speaks the language of the page, also when it changes', async () => {
    await openImport();
    await choose(file(toJson(GAME)));
    map.lang = 'nl';
    await until(() => activity().includes('Een spel van De Loopbrug'), 'it is in Dutch');
    map.lang = 'en';
    await until(() => activity().includes('A game of The Footbridge'), 'it is in English');
  });
});

describe('the camera', () => {
  let restore: () => void = () => {};
  let asked = 0;
  let stream: MediaStream | undefined;

  /** In place of the camera. */
  function camera(answer: () => Promise<MediaStream>): void {
    const { getUserMedia } = MediaDevices.prototype;
    MediaDevices.prototype.getUserMedia = () => {
      asked += 1;
      return answer();
    };
    restore = () => (MediaDevices.prototype.getUserMedia = getUserMedia);
  }

  async function showing(words: string | null): Promise<void> {
    const canvas = words ? await codeCanvas(words) : document.createElement('canvas');
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    stream = canvas.captureStream(15);
    // A still canvas gives no frames: touch it.
    const timer = setInterval(() => context.drawImage(canvas, 0, 0), 60);
    stream.getTracks()[0]?.addEventListener('ended', () => clearInterval(timer));
    const given = stream;
    camera(() => Promise.resolve(given));
  }

  const isLive = (): boolean => stream?.getTracks().some(({ readyState }) => readyState === 'live') ?? false;

  beforeEach(() => (asked = 0));
  afterEach(() => {
    restore();
    stream?.getTracks().forEach((track) => track.stop());
    map.remove();
  });

  it('is asked for only when wanted, reads a code, and stops', async () => {
    await showing(LINK);
    await openImport();
    expect(asked).to.equal(0);
    await press('scan');
    await until(() => parts(map, '.imports-video').length > 0, 'the camera is on');
    expect(focused()).to.equal('Arrêter la caméra');
    await read();
    expect(activity()).to.contain('Une carte entière');
    expect(isLive()).to.equal(false);
    expect(parts(map, '.imports-video').length).to.equal(0);
  });

  it('is accessible while it looks, and stops by its button, by closing, and when the map goes', async () => {
    await showing(null);
    await openImport();
    await press('scan');
    await until(() => parts(map, '.imports-video').length > 0, 'the camera is on');
    expect(activity()).to.contain('Les images restent ici.');
    await expect(map).to.be.accessible();
    await press('stop');
    expect(isLive()).to.equal(false);
    expect(focused()).to.equal('Scanner un code QR');
    for (const end of [() => part(map, '.activity .close').click(), () => map.remove()]) {
      await showing(null);
      if (parts(map, '[data-do="scan"]').length === 0) await open();
      await press('scan');
      await until(() => parts(map, '.imports-video').length > 0, 'the camera is on');
      end();
      await aTimeout(0);
      expect(isLive()).to.equal(false);
    }
  });

  it('that comes after the activity was closed is stopped at once', async () => {
    await showing(null);
    let give: () => void = () => {};
    const later = new Promise<void>((resolve) => (give = resolve));
    const given = stream as MediaStream;
    camera(() => later.then(() => given));
    await openImport();
    await press('scan');
    expect(activity()).to.contain('Ton navigateur te demande');
    part(map, '.activity .close').click();
    await map.updateComplete;
    give();
    await until(() => !isLive(), 'it is stopped');
  });

  for (const [name, sentence] of [
    ['NotAllowedError', 'La caméra n’est pas permise ici.'],
    ['NotFoundError', 'On ne trouve pas de caméra.'],
    ['NotReadableError', 'La caméra sert déjà ailleurs.'],
    ['SecurityError', 'Cette page n’a pas le droit d’ouvrir la caméra.'],
    ['OddError', 'La caméra ne démarre pas.'],
  ] as const) {
    it(`that fails with ${name} says why, and how to go on`, async () => {
      camera(() => Promise.reject(new DOMException('no', name)));
      await openImport();
      await press('scan');
      await until(() => parts(map, '.imports-camera .document-problem').length > 0, 'it says why');
      expect(text('.imports-camera .document-problem')).to.contain(sentence).and.to.contain('photo');
      await aTimeout(0);
      expect(focused()).to.equal('Scanner un code QR');
      await expect(map).to.be.accessible();
    });
  }

  it('that the page around forbids is not even asked', async () => {
    let unasked = true;
    camera(() => {
      unasked = false;
      return Promise.reject(new Error('asked'));
    });
    Object.defineProperty(document, 'permissionsPolicy', {
      value: { allowsFeature: () => false },
      configurable: true,
    });
    await openImport();
    await press('scan');
    delete (document as Partial<Record<'permissionsPolicy', unknown>>).permissionsPolicy;
    await until(() => parts(map, '.imports-camera .document-problem').length > 0, 'it says why');
    expect(text('.imports-camera')).to.contain('Cette page n’a pas le droit');
    expect(unasked).to.equal(true);
  });
});
