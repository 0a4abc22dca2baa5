import { expect } from '@open-wc/testing';
import { MIXED, mountMap, part, parts, textOf } from '../testing/mount-map.js';
import type { RequapassCompetenceMap } from './competence-map.js';

const WIDE = 1300;
const NARROW = 340;

const STATES: Record<string, (map: RequapassCompetenceMap) => void> = {
  empty: () => {},
  filled: (map) => (map.outcome = MIXED),
  'a detail': (map) => {
    map.outcome = MIXED;
    map.open('speak');
  },
  'a detail of what was not observed': (map) => {
    map.outcome = MIXED;
    map.open('cooperate');
  },
  broken: (map) => {
    map.outcome = MIXED;
    map.outcome = { format: 'no' };
  },
};

describe('what axe says of the map', function () {
  this.timeout(30_000);
  for (const view of ['map', 'cards', 'table'] as const) {
    for (const width of [NARROW, WIDE]) {
      for (const [state, arrange] of Object.entries(STATES)) {
        it(`finds nothing: ${view}, ${state}, ${width} px`, async () => {
          const map = await mountMap({ view }, width);
          arrange(map);
          await map.updateComplete;
          await map.updateComplete;
          await expect(map).to.be.accessible();
        });
      }
    }
  }

  it('finds nothing in dark colours', async () => {
    const map = await mountMap({ outcome: MIXED }, WIDE);
    (map.parentElement as HTMLElement).style.colorScheme = 'dark';
    map.open('speak');
    await map.updateComplete;
    await expect(map).to.be.accessible();
  });
});

describe('the table', () => {
  it('has a name, a header for each column and each row, and no empty cell', async () => {
    const map = await mountMap({ outcome: MIXED, view: 'table' });
    expect(part(map, 'table').getAttribute('aria-label')).to.equal('Carte des compétences');
    expect(parts(map, 'thead th').map((header) => header.getAttribute('scope'))).to.deep.equal(
      Array.from({ length: 6 }, () => 'col'),
    );
    expect(parts(map, 'tbody th[scope="row"]')).to.have.length(12);
    expect(parts(map, 'tbody th[scope="rowgroup"]')).to.have.length(3);
    for (const cell of parts(map, 'td > span:last-child')) expect(textOf(cell)).not.to.equal('');
  });

  it('says in words what the map draws', async () => {
    const map = await mountMap({ outcome: MIXED, view: 'table' });
    const row = part(map, '.table [data-id="unforeseen"]').closest('tr');
    const cells = [...(row?.querySelectorAll('td > span:last-child') ?? [])].map(textOf);
    expect(cells).to.deep.equal(['Niveau 3 · en autonomie', 'Assez sûr', '5', 'C’est moi', '–']);
  });

  it('takes little room for what was not observed where there is little', async () => {
    const map = await mountMap({ outcome: MIXED, view: 'table' }, 470);
    const row = part(map, '.table [data-id="numbers"]').closest('tr') as HTMLElement;
    expect(row.offsetHeight).to.be.lessThan(70);
    expect(textOf(row.querySelector('td:nth-child(2) > span:last-child'))).to.equal('Pas encore observée');
    // What the person says is kept, even where the game saw nothing.
    const told = part(map, '.table [data-id="learning"]').closest('tr') as HTMLElement;
    expect(told.innerText).to.contain('C’est moi');
    expect(part(map, 'table').offsetHeight).to.be.lessThan(2300);
    await expect(map).to.be.accessible();
  });

  it('keeps its roles where rows are laid out as cards', async () => {
    const map = await mountMap({ outcome: MIXED, view: 'table' }, NARROW);
    expect(getComputedStyle(part(map, 'tbody tr')).display).to.equal('block');
    expect(part(map, 'table').getAttribute('role')).to.equal('table');
    expect(parts(map, 'tr:not([role="row"])')).to.have.length(0);
    expect(parts(map, 'td:not([role="cell"])')).to.have.length(0);
  });
});
