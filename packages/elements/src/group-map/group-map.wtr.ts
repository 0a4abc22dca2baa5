import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import type { Outcome } from '@requapass/assessment';
import { encodeForLink } from '@requapass/assessment/link.js';
import { makePortfolio } from '@requapass/assessment/portfolio.js';
import { sendKeys } from '@web/test-runner-commands';
import {
  chooseFiles,
  dropFiles,
  groupPart,
  groupParts,
  groupText,
  jsonFile,
  mountGroup,
} from '../testing/mount-group.js';
import { peopleAt, person, sampleGroup } from '../testing/sample-group.js';
import { sampleOutcome } from '../testing/sample-outcome.js';
import { everything } from '../testing/sample-portfolio.js';
import { said } from '../testing/two-moments.js';
import type { GroupChangeDetail, RequapassGroupMap } from './group-map.js';

const FIVE = peopleAt('speak', 2, 5);

function figures(group: RequapassGroupMap, id: string): string[] {
  return groupParts(group, `.picture [data-id="${id}"] .figures li`).map((item) =>
    item.textContent.replace(/\s+/g, ' ').replace(BAND_SIGN, '').trim(),
  );
}
/** What is drawn inside a band comes first. */
const BAND_SIGN = /^ ?(\d–\d|\d|–) (?=\D)/;

function counts(group: RequapassGroupMap): Record<string, string> {
  return Object.fromEntries(
    groupParts(group, '.came dl > div').map((line) => [
      line.querySelector('dt')?.textContent ?? '',
      line.querySelector('dd')?.textContent ?? '',
    ]),
  );
}

function played(id: string): HTMLElement & { outcome?: Outcome } {
  const game = document.createElement('div');
  game.id = id;
  document.body.append(game);
  return game;
}

function report(game: HTMLElement, outcome: unknown, name = 'requapass-profile'): void {
  game.dispatchEvent(new CustomEvent(name, { detail: { outcome }, bubbles: true, composed: true }));
}

describe('a group', () => {
  it('is empty first, says what to do, and that nothing is kept or sent', async () => {
    const group = await mountGroup();
    expect(group.matches(':state(empty)')).to.equal(true);
    expect(groupText(group))
      .to.contain('Ajoute les résultats d’au moins cinq personnes.')
      .and.to.contain('Rien n’est gardé, rien n’est envoyé.');
    expect(groupParts(group, '.picture, .table, .taking, .sources')).to.have.length(0);
  });

  it('shows its spread from files that are chosen, with duplicates and refusals told', async () => {
    const group = await mountGroup();
    const details: GroupChangeDetail[] = [];
    const errors: string[] = [];
    group.addEventListener('requapass-group-change', ({ detail }) => details.push(detail));
    group.addEventListener('requapass-error', ({ detail }) =>
      errors.push(`${detail.code} ${detail.message}`),
    );
    await chooseFiles(group, [
      ...FIVE.map((outcome) => jsonFile(outcome)),
      jsonFile(FIVE[0]),
      jsonFile('{ no', 'ines.json'),
      jsonFile({ ...sampleOutcome(), locale: 'de' }, 'karim.json'),
    ]);
    expect(groupText(group, '.summary')).to.equal('5 personnes');
    expect(figures(group, 'speak')).to.deep.equal([
      'Niveau 1 : 0',
      'Niveau 2 : 5',
      'Niveau 3 : 0',
      'Niveau 4 : 0',
      'Pas observé : 0',
    ]);
    expect(counts(group)).to.deep.equal({
      'Documents comptés': '5',
      'En double, comptés une fois': '1',
      Refusés: '2',
    });
    const refusals = groupParts(group, '.refusals > ul > li').map((item) =>
      item.textContent.replace(/\s+/g, ' '),
    );
    expect(refusals[0]).to.contain('ines.json').and.to.contain('not-json');
    expect(refusals[1]).to.contain('karim.json').and.to.contain('locale');
    expect(group.matches(':state(error)')).to.equal(true);
    expect(details).to.deep.equal([
      { documents: 5, duplicates: 1, refused: 2, live: 0, people: { game: 5, self: null } },
    ]);
    expect(errors).to.have.length(2);
    expect(errors.join(' ')).not.to.contain('ines').and.not.to.contain('karim');
  });

  it('takes files that are dropped anywhere on it', async () => {
    const group = await mountGroup();
    await dropFiles(
      group,
      FIVE.map((outcome) => jsonFile(outcome)),
    );
    expect(groupText(group, '.summary')).to.equal('5 personnes');
    expect(groupPart(group, '.add').hasAttribute('data-over')).to.equal(false);
  });

  it('takes codes and links that are pasted, one a line, or a document as it is', async () => {
    const group = await mountGroup();
    const [one, two, three, four, five] = FIVE as [Outcome, Outcome, Outcome, Outcome, Outcome];
    const paste = async (text: string): Promise<void> => {
      (groupPart(group, 'textarea') as HTMLTextAreaElement).value = text;
      groupPart(group, '.pasting button').click();
      await group.updateComplete;
    };
    await paste(`${encodeForLink(one)}\n${encodeForLink(two)}\n`);
    await paste(`Mon résultat : https://example.org/carte#requapass-map=${encodeForLink(three)}`);
    await paste(JSON.stringify(four, null, 2));
    await paste(`${JSON.stringify(five)}\n${JSON.stringify(one)}`);
    expect(counts(group)).to.deep.equal({ 'Documents comptés': '5', 'En double, comptés une fois': '1' });
    await paste('bonjour');
    expect(counts(group)['Refusés']).to.equal('1');
    expect(groupText(group, '.refusals')).to.contain('Texte collé');
  });

  it('counts a whole map as one person, and keeps nothing of what they wrote', async () => {
    const group = await mountGroup();
    const map = makePortfolio({
      ...everything(),
      outcomes: [
        { label: 'Inès', addedOn: '2026-11-01', outcome: sampleOutcome({ speak: 1 }) },
        { label: 'Inès', addedOn: '2026-11-20', outcome: sampleOutcome({ speak: 2 }) },
        { label: 'Inès', addedOn: '2026-11-21', outcome: said({ speak: 4 }) },
      ],
      confirmations: [],
      requests: [],
    });
    await group.add([map, ...peopleAt('speak', 2, 4)]);
    await group.updateComplete;
    expect(counts(group)).to.deep.equal({ 'Documents comptés': '5' });
    expect(figures(group, 'speak')[1]).to.equal('Niveau 2 : 5');
    expect(group.shadowRoot?.innerHTML).not.to.contain('Inès');
    await group.add([{ ...makePortfolio() }]);
    await group.updateComplete;
    await waitUntil(
      () => groupText(group).includes('Il n’y a pas de résultat dans cette carte.'),
      'it says so',
    );
  });

  it('takes it all away and back', async () => {
    const group = await mountGroup();
    await group.add(FIVE);
    await group.updateComplete;
    groupPart(group, '[data-do="clear"]').click();
    await group.updateComplete;
    expect(group.matches(':state(empty)')).to.equal(true);
    expect(groupText(group, '.notice')).to.contain('Tout est retiré.');
    groupPart(group, '.notice [data-undo]').click();
    await group.updateComplete;
    expect(groupText(group, '.summary')).to.equal('5 personnes');
    expect(group.undo()).to.equal(true);
    expect(group.undo()).to.equal(false);
  });

  it('never adds up what games saw and what people say', async () => {
    const group = await mountGroup();
    await group.add([...FIVE, ...sampleGroup(6, 'self')]);
    await group.updateComplete;
    expect(groupText(group, '.summary')).to.equal('5 personnes');
    expect(groupText(group, '.main')).to.contain('Il y a aussi ce que chacun dit de soi.');
    groupPart(group, 'input[value="self"]').click();
    await group.updateComplete;
    expect(group.source).to.equal('self');
    expect(groupText(group, '.summary')).to.equal('6 personnes');
    expect(groupText(group, '[data-id="pathway"]')).not.to.contain('Les jeux ne la devinent jamais');
  });
});

describe('fewer than five people', () => {
  it('are not shown at all, and it says why', async () => {
    const group = await mountGroup();
    await group.add([...FIVE.slice(0, 4), ...sampleGroup(3, 'self')]);
    await group.updateComplete;
    expect(group.matches(':state(few)')).to.equal(true);
    expect(groupText(group)).to.contain('On montre un groupe à partir de cinq personnes.');
    expect(groupText(group, '.summary')).to.equal('Moins de cinq personnes');
    expect(groupParts(group, '.picture, .table, .taking, .bar, .figures')).to.have.length(0);
  });

  it('in one cell are hidden in the picture and in the table, with whatever would give them away', async () => {
    const group = await mountGroup({ view: 'table' });
    await group.add([
      ...peopleAt('speak', 2, 3),
      ...peopleAt('speak', 3, 6, 50),
      ...peopleAt('write', 1, 9, 100),
    ]);
    await group.updateComplete;
    expect(figures(group, 'speak')).to.deep.equal(['Un niveau, sans dire lequel : 9', 'Pas observé : 9']);
    expect(groupText(group, '.picture [data-id="speak"]')).to.contain('Le détail est caché');
    const shown = groupParts(group, '.figures b, .table td b').map((figure) => Number(figure.textContent));
    expect(shown).to.have.length.above(20);
    expect(shown.filter((figure) => figure > 0 && figure < 5)).to.deep.equal([]);
    expect(groupText(group, '.note')).to.contain('Un chiffre de une à quatre personnes reste caché.');
  });
});

describe('live games', () => {
  it('of the page count as they are played, those that are named or all', async () => {
    const games = ['a', 'b', 'c'].map((id) => played(`group-game-${id}`));
    const group = await mountGroup({ for: 'group-game-a group-game-b' });
    const all = await mountGroup({ for: '*' });
    try {
      games.forEach((game, index) => report(game, person(sampleOutcome({ speak: 3 }), index)));
      report(games[0] as HTMLElement, { format: 'no' });
      await waitUntil(() => counts(all)['Jeux en direct sur cette page'] === '3', 'three are counted');
      await group.updateComplete;
      expect(counts(group)).to.deep.equal({ 'Jeux en direct sur cette page': '2' });
      await group.add(peopleAt('speak', 3, 3, 20));
      await group.updateComplete;
      expect(groupText(group, '.summary')).to.equal('5 personnes');
    } finally {
      for (const game of games) game.remove();
    }
  });

  it('that were played before it came are read, and the next person in the same place is another one', async () => {
    const game = document.createElement('requapass-game') as HTMLElement;
    Object.defineProperty(game, 'outcome', { value: person(sampleOutcome({ speak: 2 }), 1) });
    document.body.append(game);
    const group = await mountGroup({ for: '*' });
    try {
      await waitUntil(() => counts(group)['Jeux en direct sur cette page'] === '1', 'it is counted');
      report(game, person(sampleOutcome({ speak: 2 }), 1), 'requapass-outcome');
      report(game, person(sampleOutcome({ write: 2 }), 2));
      await waitUntil(() => counts(group)['Jeux en direct sur cette page'] === '2', 'both are counted');
    } finally {
      game.remove();
    }
  });

  it('are left alone where none is named', async () => {
    const game = played('group-game-d');
    const group = await mountGroup();
    report(game, sampleOutcome({ speak: 3 }));
    await aTimeout(50);
    expect(group.matches(':state(empty)')).to.equal(true);
    game.remove();
  });
});

describe('many documents', () => {
  it('show how far the reading is, can be stopped, and then none of them counts', async () => {
    const group = await mountGroup();
    await group.add(FIVE);
    await group.updateComplete;
    const slow = Array.from({ length: 50 }, (_, index) => {
      const file = jsonFile(person(sampleOutcome({ write: 2 }), index));
      const slice = file.slice.bind(file);
      file.slice = (...words) => {
        const blob = slice(...words);
        const read = blob.arrayBuffer.bind(blob);
        blob.arrayBuffer = async () => (await aTimeout(40), read());
        return blob;
      };
      return file;
    });
    void chooseFiles(group, slow);
    await waitUntil(
      () => group.shadowRoot?.querySelector('.group-progress progress'),
      'the progress is shown',
    );
    expect(groupText(group, '.group-progress')).to.match(/Lecture : \d+ sur 50/);
    expect(group.matches(':state(loading)')).to.equal(true);
    groupPart(group, '.group-progress button').focus();
    await sendKeys({ press: 'Escape' });
    await waitUntil(
      () => groupText(group, '.notice').includes('Rien n’a été ajouté cette fois.'),
      'it stopped',
    );
    await group.updateComplete;
    expect(counts(group)).to.deep.equal({ 'Documents comptés': '5' });
    await aTimeout(0);
    expect(group.shadowRoot?.activeElement?.matches('input[type="file"]')).to.equal(true);
  });

  it('of 200 people are counted and drawn in 200 ms, once they are read', async () => {
    const group = await mountGroup();
    const people = sampleGroup(200);
    const took: number[] = [];
    for (let turn = 0; turn < 4; turn += 1) {
      group.clear();
      await group.updateComplete;
      let added = 0;
      group.addEventListener('requapass-group-change', () => (added = performance.now()), { once: true });
      await group.add(people);
      await group.updateComplete;
      groupPart(group, '.picture').getBoundingClientRect();
      took.push(performance.now() - added);
    }
    expect(groupText(group, '.summary')).to.equal('200 personnes');
    expect(Math.min(...took)).to.be.lessThan(200);
  });
});

describe('the words', () => {
  it('follow the language around the element, live, and what the page says instead', async () => {
    const group = await mountGroup({ strings: { groupTitle: 'La classe' } });
    await group.add(FIVE);
    await group.updateComplete;
    expect(groupText(group, '.title')).to.equal('La classe');
    group.parentElement?.setAttribute('lang', 'nl');
    await waitUntil(() => groupText(group).includes('Je ziet hoe de groep verdeeld is.'), 'it is Dutch');
    await group.updateComplete;
    expect(groupText(group, '.summary')).to.equal('5 personen');
    expect(figures(group, 'speak')[1]).to.equal('Niveau 2 : 5');
    expect(groupText(group, '.title')).to.equal('La classe');
  });
});
