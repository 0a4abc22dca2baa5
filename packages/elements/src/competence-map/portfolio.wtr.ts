import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { MIXED, mountMap, part, parts, textOf, viewButton } from '../testing/mount-map.js';
import { sampleOutcome } from '../testing/sample-outcome.js';
import { everything } from '../testing/sample-portfolio.js';
import type { ProfileChangeDetail, RequapassCompetenceMap } from './competence-map.js';

async function opened(
  map: RequapassCompetenceMap,
  ...[id]: Parameters<RequapassCompetenceMap['open']>
): Promise<void> {
  map.open(id);
  await map.updateComplete;
}

function changes(map: RequapassCompetenceMap): ProfileChangeDetail[] {
  const details: ProfileChangeDetail[] = [];
  map.addEventListener('requapass-profile-change', ({ detail }) => details.push(detail));
  return details;
}

async function press(map: RequapassCompetenceMap, button: HTMLElement | undefined): Promise<void> {
  button?.click();
  await map.updateComplete;
}

function stance(map: RequapassCompetenceMap, value: string): HTMLInputElement {
  return part(map, `.choices input[value="${value}"]`) as HTMLInputElement;
}

describe('the portfolio', () => {
  it('shows what was seen, said and confirmed as three marks of different shape', async () => {
    const map = await mountMap({ portfolio: everything() });
    expect(parts(map, '.mark[data-mark="said"] .diamond').length).to.be.greaterThan(0);
    const seal = part(map, '.petal[data-index="4"] .seal').getBoundingClientRect();
    const diamond = part(map, '.petal[data-index="4"] .diamond').getBoundingClientRect();
    const between = Math.hypot(
      seal.x + seal.width / 2 - diamond.x - diamond.width / 2,
      seal.y + seal.height / 2 - diamond.y - diamond.height / 2,
    );
    expect(between, 'side by side').to.be.greaterThan((0.97 * (seal.width + diamond.width)) / 2);
    for (const view of ['map', 'cards', 'table'] as const) {
      map.view = view;
      await map.updateComplete;
      expect(part(map, `.${view}`).innerText, view).to.contain(view === 'map' ? 'Parler' : 'Nadia');
    }
  });

  it('is given back as it was given, and null empties the map', async () => {
    const map = await mountMap({ portfolio: everything() });
    expect(map.portfolio).to.deep.equal(everything());
    map.portfolio = null;
    await map.updateComplete;
    expect(map.matches(':state(empty)')).to.equal(true);
  });

  it('says no to a broken one, names the path and keeps what was there', async () => {
    const map = await mountMap({ portfolio: everything() });
    const before = map.portfolio;
    setTimeout(() => (map.portfolio = { ...everything(), stances: 3 }));
    const event = (await oneEvent(map, 'requapass-error')) as HTMLElementEventMap['requapass-error'];
    expect(event.detail.code).to.equal('portfolio-invalid');
    expect(event.detail.message).to.contain('stances');
    expect(map.portfolio).to.equal(before);
  });

  it('keeps what the person said beside the page’s next outcome', async () => {
    const map = await mountMap({ outcome: MIXED });
    await opened(map, 'write');
    await press(map, stance(map, 'confirmed'));
    map.outcome = sampleOutcome({ write: 3 });
    await map.updateComplete;
    expect(map.portfolio?.outcomes).to.have.length(1);
    expect(map.portfolio?.stances.map(({ competence }) => competence)).to.deep.equal(['write']);
    map.outcome = null;
    await map.updateComplete;
    expect(map.portfolio?.outcomes).to.have.length(0);
    expect(map.portfolio?.stances).to.have.length(1);
  });

  it('can be set before anything is loaded, several times: the last one counts', async () => {
    const map = document.createElement('requapass-competence-map');
    map.outcome = sampleOutcome({ write: 1 });
    map.outcome = sampleOutcome({ write: 4 });
    document.body.append(map);
    await map.updateComplete;
    expect(map.outcome?.competences[5]?.level).to.equal(4);
    expect(map.portfolio?.outcomes).to.have.length(1);
    map.remove();
  });
});

describe('what the person says', () => {
  it('is changed with radio buttons, told to the page without words, and taken back', async () => {
    const map = await mountMap({ outcome: MIXED });
    const told = changes(map);
    await opened(map, 'speak');
    expect(stance(map, 'unsure').checked).to.equal(true);
    stance(map, 'unsure').focus();
    await sendKeys({ press: 'ArrowUp' });
    await map.updateComplete;
    expect(stance(map, 'contested').checked).to.equal(true);
    expect(told[0]?.competences.map(({ competence, stance }) => [competence, stance])).to.deep.equal([
      ['speak', 'contested'],
    ]);
    expect(textOf(part(map, '.notice'))).to.contain('C’est noté');
    expect(part(map, '.notice').getAttribute('role')).to.equal('status');
    expect(map.undo()).to.equal(true);
    await map.updateComplete;
    expect(stance(map, 'unsure').checked).to.equal(true);
    expect(told[1]?.isUndo).to.equal(true);
    expect(map.undo()).to.equal(false);
  });

  it('goes back with the button beside the sentence, and the focus stays in the panel', async () => {
    const map = await mountMap({ outcome: MIXED });
    await opened(map, 'speak');
    await press(map, stance(map, 'confirmed'));
    const undo = part(map, '[data-undo]');
    undo.focus();
    await press(map, undo);
    await aTimeout(0);
    expect(map.portfolio?.stances).to.have.length(0);
    expect(map.shadowRoot?.activeElement?.className).to.equal('detail-title');
  });
});

describe('real life', () => {
  async function write(map: RequapassCompetenceMap, words: string): Promise<void> {
    (part(map, 'textarea') as HTMLTextAreaElement).value = words;
    await press(map, part(map, 'form [type="submit"]'));
  }

  it('is added, changed and deleted; events say how many and nothing of the words', async () => {
    const map = await mountMap({ outcome: MIXED });
    const told = changes(map);
    await opened(map, 'cooperate');
    await press(map, part(map, '[data-add]'));
    await aTimeout(0);
    expect(map.shadowRoot?.activeElement?.localName).to.equal('textarea');
    await write(map, 'Avec Sofie, au café');
    expect(map.portfolio?.experiences).to.deep.equal([
      { competence: 'cooperate', where: 'association', words: 'Avec Sofie, au café' },
    ]);
    expect(told[0]?.competences[0]?.experiences).to.equal(1);
    expect(JSON.stringify(told)).not.to.contain('Sofie');
    await press(map, parts(map, '.experiences button')[0]);
    await write(map, 'Avec Joris');
    expect(map.portfolio?.experiences.map(({ words }) => words)).to.deep.equal(['Avec Joris']);
    await press(map, parts(map, '.experiences button')[1]);
    expect(map.portfolio?.experiences).to.have.length(0);
    map.undo();
    expect(map.portfolio?.experiences).to.have.length(1);
  });

  it('is plain text: markup is shown, not run', async () => {
    const map = await mountMap({ outcome: MIXED });
    await opened(map, 'cooperate');
    await press(map, part(map, '[data-add]'));
    await write(map, '<img src=x onerror=alert(1)>');
    expect(textOf(part(map, '.experiences bdi'))).to.equal('<img src=x onerror=alert(1)>');
  });
});

describe('what others confirm', () => {
  it('is told with name, day and comment, and can be removed and brought back', async () => {
    const map = await mountMap({ portfolio: everything() });
    await opened(map, 'speak');
    const text = textOf(part(map, '.confirmations'));
    expect(text).to.contain('Nadia').and.to.contain('2026').and.to.contain('Confirme');
    await press(map, part(map, '.confirmations button'));
    expect(parts(map, '.confirmations')).to.have.length(0);
    expect(parts(map, '.petal .seal')).to.have.length(0);
    await press(map, part(map, '[data-undo]'));
    expect(parts(map, '.petal .seal').length).to.be.greaterThan(0);
  });

  it('is accessible, with a form open and without', async () => {
    const map = await mountMap({ portfolio: everything() }, 360);
    await opened(map, 'speak');
    await expect(map).to.be.accessible();
    await press(map, part(map, '[data-add]'));
    await expect(map).to.be.accessible();
  });
});

describe('what comes next', () => {
  it('is the sentence of the next level, and three ideas', async () => {
    const map = await mountMap({ outcome: MIXED });
    await opened(map, 'speak');
    expect(textOf(part(map, '.detail'))).to.contain('La prochaine marche Niveau 3 · en autonomie');
    expect(parts(map, '.ideas li')).to.have.length(3);
    await opened(map, 'organise');
    expect(textOf(part(map, '.detail'))).to.contain('C’est la dernière marche.');
  });

  it('can be said otherwise, like every sentence', async () => {
    const strings = { ideaSpeak1: 'Viens au bar !' } as RequapassCompetenceMap['strings'];
    const map = await mountMap({ outcome: MIXED, ...(strings && { strings }) });
    await opened(map, 'speak');
    expect(textOf(part(map, '.ideas'))).to.contain('Viens au bar !');
  });
});

describe('a map that remembers', () => {
  const KEY = 'requapass-portfolio';
  afterEach(() => localStorage.clear());

  it('brings back what was there, and keeps nothing where it is not asked to', async () => {
    await mountMap({ outcome: MIXED });
    expect(localStorage.getItem(KEY)).to.equal(null);
    const first = await mountMap({ remember: true, outcome: MIXED });
    await opened(first, 'write');
    await press(first, stance(first, 'unsure'));
    first.remove();
    const second = await mountMap({ remember: true });
    expect(second.portfolio).to.deep.equal(first.portfolio);
    const third = await mountMap({ remember: true, outcome: MIXED });
    expect(third.portfolio?.outcomes, 'the same outcome once').to.have.length(1);
  });

  it('says so where the storage cannot be read, and puts what is there aside', async () => {
    localStorage.setItem(KEY, '{"format":');
    const map = await mountMap({ remember: true });
    expect(textOf(part(map, '.problem'))).to.contain('Elle n’est pas effacée.');
    expect(localStorage.getItem(`${KEY}-unreadable`)).to.equal('{"format":');
  });

  it('puts aside what it keeps before it goes on without a confirmation that was changed', async () => {
    const whole = everything();
    const [answer] = whole.confirmations;
    const text = JSON.stringify({ ...whole, confirmations: [{ ...answer, date: '2026-11-24' }] });
    localStorage.setItem(KEY, text);
    const map = await mountMap({ remember: true });
    expect(textOf(part(map, '.problem'))).to.contain('La confirmation de « Nadia B. »');
    expect(map.portfolio).to.deep.equal({ ...whole, confirmations: [] });
    expect(localStorage.getItem(`${KEY}-unreadable`)).to.equal(text);
  });

  it('goes on, and says so, where the storage throws', async () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('no', 'QuotaExceededError');
    };
    try {
      const map = await mountMap({ remember: true, outcome: MIXED });
      expect(map.outcome).to.deep.equal(MIXED);
      expect(textOf(part(map, '.problem'))).to.contain('Ce navigateur ne garde rien ici.');
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });
});

describe('the views', () => {
  it('are one set of radio buttons with a name', async () => {
    const map = await mountMap({ outcome: MIXED });
    expect(part(map, '.views').getAttribute('role')).to.equal('radiogroup');
    expect(part(map, '.views').getAttribute('aria-label')).to.equal('Affichage');
    await press(map, viewButton(map, 'cards'));
    expect(parts(map, '.card')).to.have.length(12);
    expect(textOf(parts(map, '.card')[1])).to.contain('Je dis : C’est moi');
  });
});
