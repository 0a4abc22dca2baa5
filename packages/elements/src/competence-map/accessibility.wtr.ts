import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { MIXED, mountMap, part, parts, textOf } from '../testing/mount-map.js';
import { everything } from '../testing/sample-portfolio.js';
import { ACTIVITIES, ACTIVITY_NAMES } from './activities.js';
import type { RequapassCompetenceMap } from './competence-map.js';

const WIDE = 1300;
/** 1280 px at 400 %. */
const NARROW = 320;

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

  for (const name of ACTIVITY_NAMES.filter((each) => each in ACTIVITIES)) {
    for (const width of [NARROW, WIDE]) {
      it(`finds nothing: ${name} is open, ${width} px`, async () => {
        const map = await mountMap({ portfolio: everything() }, width);
        map.openActivity(name);
        await map.updateComplete;
        expect(part(map, '.activity').getAttribute('aria-busy')).to.equal('false');
        await expect(map).to.be.accessible();
      });
    }
  }

  for (const mode of ['self', 'confirm'] as const) {
    for (const width of [NARROW, WIDE]) {
      it(`finds nothing: mode ${mode}, ${width} px`, async () => {
        const map = await mountMap({ mode }, width);
        expect(part(map, '.base').dataset['mode']).to.equal(mode);
        await expect(map).to.be.accessible();
      });
    }
  }

  it('finds nothing before the words are there, in any view', async () => {
    for (const view of ['map', 'cards', 'table'] as const) {
      const map = document.createElement('requapass-competence-map');
      map.view = view;
      document.body.append(map);
      await Promise.resolve();
      expect(map.shadowRoot?.querySelector('button'), 'a skeleton').to.equal(null);
      await expect(map).to.be.accessible();
      map.remove();
    }
  });

  it('finds nothing where all three marks are there, and something can be taken back', async () => {
    const map = await mountMap({ portfolio: everything() }, WIDE);
    map.open('organise');
    await map.updateComplete;
    part(map, '.detail input[type="radio"]:not(:checked)').click();
    await map.updateComplete;
    expect(textOf(part(map, '.notice'))).to.contain('Annuler');
    await expect(map).to.be.accessible();
  });

  it('finds nothing from right to left', async () => {
    const map = await mountMap({ portfolio: everything() }, WIDE);
    map.parentElement?.setAttribute('dir', 'rtl');
    map.open('speak');
    await map.updateComplete;
    await expect(map).to.be.accessible();
  });

  it('finds nothing with forced colours', async () => {
    await emulateMedia({ forcedColors: 'active' });
    try {
      const map = await mountMap({ portfolio: everything() }, WIDE);
      map.open('speak');
      await map.updateComplete;
      await expect(map).to.be.accessible();
    } finally {
      await emulateMedia({ forcedColors: 'none' });
    }
  });

  it('finds nothing in dark colours', async () => {
    const map = await mountMap({ outcome: MIXED }, WIDE);
    (map.parentElement as HTMLElement).style.colorScheme = 'dark';
    map.open('speak');
    await map.updateComplete;
    await expect(map).to.be.accessible();
  });
});

describe('text with more room between lines, words and letters', () => {
  const SPACED =
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

  for (const view of ['map', 'cards', 'table'] as const) {
    for (const width of [NARROW, 800, WIDE]) {
      it(`is cut off nowhere: ${view}, ${width} px`, async () => {
        const map = await mountMap({ portfolio: everything(), view }, width);
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(SPACED);
        map.shadowRoot?.adoptedStyleSheets.push(sheet);
        const { scrollWidth, clientWidth } = part(map, '.base');
        expect(scrollWidth).to.be.at.most(clientWidth);
        const card = part(map, '.base').getBoundingClientRect();
        for (const button of parts(map, `.${view} button, .views label, .actions button`)) {
          const { left, right } = button.getBoundingClientRect();
          expect(left, textOf(button)).to.be.at.least(card.left);
          expect(right, textOf(button)).to.be.at.most(card.right);
          expect(button.scrollHeight, textOf(button)).to.be.at.most(button.clientHeight + 1);
        }
      });
    }
  }
});

describe('a person who wants no motion', () => {
  it('sees none, in any view, with a detail or an activity open', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    try {
      const map = await mountMap({ view: 'map' }, WIDE);
      const moving = (): string[] =>
        (map.shadowRoot?.getAnimations() ?? [])
          .filter(({ playState }) => playState === 'running')
          .map(nameOf);
      map.outcome = MIXED;
      await map.updateComplete;
      expect(moving()).to.deep.equal([]);
      map.open('speak');
      await map.updateComplete;
      expect(moving()).to.deep.equal([]);
      for (const name of ACTIVITY_NAMES.filter((each) => each in ACTIVITIES)) {
        map.openActivity(name);
        await map.updateComplete;
        expect(moving(), name).to.deep.equal([]);
      }
    } finally {
      await emulateMedia({ reducedMotion: 'no-preference' });
    }
  });
});

function nameOf(animation: Animation): string {
  if (animation instanceof CSSAnimation) return animation.animationName;
  return animation instanceof CSSTransition ? animation.transitionProperty : animation.id;
}

describe('the table', () => {
  it('keeps an opinion apart from the level one places oneself at', async () => {
    const stances = [{ competence: 'cooperate', stance: 'unsure', saidOn: '2026-11-22' }] as const;
    const map = await mountMap({ portfolio: { ...everything(), stances }, view: 'table' });
    const row = part(map, '.table [data-id="cooperate"]').closest('tr');
    expect(textOf(row?.querySelector('td:nth-of-type(4)'))).to.contain(
      'Je ne sais pas · Je me place : Niveau 3',
    );
  });

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
