import { aTimeout, expect, oneEvent, waitUntil } from '@open-wc/testing';
import { CONTENT, label, MIXED, mountMap, part, parts, textOf } from '../testing/mount-map.js';
import { sampleOutcome } from '../testing/sample-outcome.js';
import type { CompetenceSelectDetail, RequapassCompetenceMap } from './competence-map.js';
import { defaultContentBase } from './evidence-sentences.js';

async function open(
  map: RequapassCompetenceMap,
  ...[id]: Parameters<RequapassCompetenceMap['open']>
): Promise<string> {
  map.open(id);
  await map.updateComplete;
  await waitUntil(() => !textOf(part(map, '.detail')).includes('Un instant'), 'the sentences are there');
  await map.updateComplete;
  return textOf(part(map, '.detail'));
}

describe('the detail of a competence', () => {
  it('tells what it is, the level, how sure, and what the person says', async () => {
    const map = await mountMap({ outcome: MIXED });
    const text = await open(map, 'speak');
    expect(text).to.contain('Parler et écouter');
    expect(text).to.contain('Comprendre les autres et se faire comprendre');
    expect(text).to.contain('Niveau 2 · avec de l’aide');
    expect(text).to.contain('Je parle de sujets connus');
    expect(text).to.contain('On n’est pas encore sûr.');
    expect(text).to.contain('« Je ne sais pas. »');
  });

  it('tells the evidence in sentences, by mission, and says where there was help', async () => {
    const map = await mountMap({ outcome: MIXED });
    await open(map, 'speak');
    expect(parts(map, '.mission').map(textOf)).to.deep.equal(['Le bureau d’accueil', 'La réserve']);
    const sentences = parts(map, '.evidence li').map(textOf);
    expect(sentences).to.include('Tu as salué Farida dans sa langue.');
    expect(sentences).to.include('Tu as demandé un mot à Karim. (avec de l’aide)');
  });

  it('says something plain for a sentence that is missing', async () => {
    const map = await mountMap({ outcome: MIXED });
    await open(map, 'speak');
    expect(parts(map, '.evidence li').map(textOf)).to.include('Un moment de la mission « La réserve ».');
  });

  it('says something plain where the sentences cannot be had at all, and tries again next time', async () => {
    const map = await mountMap({ outcome: MIXED });
    map.contentBase = '/nowhere';
    expect(await open(map, 'speak')).to.contain('Un moment de la mission « store room ».');
    map.close();
    map.contentBase = CONTENT;
    expect(await open(map, 'speak')).to.contain('Tu as salué Farida');
  });

  it('fetches no sentence before it is opened, and each language once', async () => {
    const { fetch: realFetch } = window;
    const fetched: string[] = [];
    window.fetch = (input, init) => {
      fetched.push(String(input as string));
      return realFetch(input, init);
    };
    try {
      const map = await mountMap({ outcome: MIXED });
      expect(fetched).to.deep.equal([]);
      await open(map, 'speak');
      map.close();
      await open(map, 'organise');
      expect(fetched).to.deep.equal([`${CONTENT}evidence/fr.json`]);
    } finally {
      window.fetch = realFetch;
    }
  });

  it('looks beside its own module when the page names no folder', () => {
    expect(defaultContentBase('la-passerelle')).to.match(/\/competence-map\/content\/la-passerelle\/$/);
    expect(defaultContentBase('../x y')).to.match(/\/content\/..%2Fx%20y\/$/);
  });

  it('quotes what the person said of themselves, without a level', async () => {
    const outcome = sampleOutcome({}, { said: { learning: ['sample.learning.0', 'sample.learning.gone'] } });
    const map = await mountMap({ outcome });
    const text = await open(map, 'learning');
    expect(text).to.contain('Ce que tu dis de toi');
    expect(parts(map, '.reflections li').map(textOf)).to.deep.equal([
      'J’apprends en essayant.',
      'Un moment de la mission « Le banc ».',
    ]);
    expect(text).not.to.contain('Niveau');
    await expect(map).to.be.accessible();
  });

  it('explains kindly what was not observed enough', async () => {
    const map = await mountMap({ outcome: MIXED });
    const text = await open(map, 'cooperate');
    expect(text).to.contain('Cela ne veut pas dire que tu ne sais pas le faire.');
    expect(text).to.contain('Il en a vu 2.');
    expect(text).not.to.contain('Est-ce sûr');
    expect(await open(map, 'write')).to.contain('Aucun pour l’instant.');
  });

  it('explains that the reflective ones are never inferred', async () => {
    const map = await mountMap({ outcome: MIXED });
    const text = await open(map, 'learning');
    expect(text).to.contain('Le jeu ne la devine jamais.');
    expect(text).to.contain('« C’est moi. »');
  });

  it('stays open while the outcome changes', async () => {
    const map = await mountMap({ outcome: MIXED });
    await open(map, 'speak');
    const better = structuredClone(MIXED) as unknown as { competences: { confidence: string }[] };
    (better.competences[4] as { confidence: string }).confidence = 'high';
    map.outcome = better;
    await map.updateComplete;
    expect(textOf(part(map, '.detail'))).to.contain('Presque tous tes choix le montrent.');
  });
});

describe('opening and closing', () => {
  it('tells the page which competence, in an event that bubbles out of shadow roots', async () => {
    const map = await mountMap({ outcome: MIXED });
    setTimeout(() => label(map, 'unforeseen').click());
    const event = (await oneEvent(
      document.body,
      'requapass-competence-select',
    )) as CustomEvent<CompetenceSelectDetail>;
    expect(event.detail).to.deep.equal({ competence: 'unforeseen' });
    expect([event.bubbles, event.composed]).to.deep.equal([true, true]);
    expect(event.target).to.equal(map);
  });

  it('leaves the detail to a page that cancels the event', async () => {
    const map = await mountMap({ outcome: MIXED });
    map.addEventListener('requapass-competence-select', (event) => event.preventDefault());
    label(map, 'unforeseen').click();
    await map.updateComplete;
    expect(map.shadowRoot?.querySelector('.detail')).to.equal(null);
  });

  it('opens from a tap on a petal', async () => {
    const map = await mountMap({ outcome: MIXED });
    map.shadowRoot
      ?.querySelector('.petal[data-index="8"] .touch')
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await map.updateComplete;
    expect(textOf(part(map, '.detail-title'))).to.equal('Chercher et vérifier l’information');
  });

  for (const width of [360, 800, 1300]) {
    it(`moves the focus into the detail and back at ${width} px`, async () => {
      const map = await mountMap({ outcome: MIXED }, width);
      label(map, 'speak').focus();
      label(map, 'speak').click();
      await map.updateComplete;
      expect(map.shadowRoot?.activeElement).to.equal(part(map, '.detail-title'));
      expect(label(map, 'speak').getAttribute('aria-expanded')).to.equal('true');
      part(map, '.close').click();
      await map.updateComplete;
      await aTimeout(0);
      expect(map.shadowRoot?.activeElement).to.equal(label(map, 'speak'));
      expect(label(map, 'speak').getAttribute('aria-expanded')).to.equal('false');
    });
  }

  it('gives the focus back to the row of the table it came from', async () => {
    const map = await mountMap({ outcome: MIXED, view: 'table' });
    const row = part(map, '.table [data-id="customs"]');
    row.focus();
    row.click();
    await map.updateComplete;
    part(map, '.close').click();
    await map.updateComplete;
    await aTimeout(0);
    expect(map.shadowRoot?.activeElement).to.equal(part(map, '.table [data-id="customs"]'));
  });
});
