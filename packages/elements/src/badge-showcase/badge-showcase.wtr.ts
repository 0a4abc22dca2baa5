import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  chooseBadges,
  dropBadges,
  mountShowcase,
  namesOn,
  press,
  showcasePart,
  showcaseParts,
  showcaseText,
} from '../testing/mount-showcase.js';
import { makeIssuer, SQUARE, unsignedBadge } from '../testing/signed-badge.js';

const file = (value: unknown, name = 'badge.json'): File =>
  new File([typeof value === 'string' ? value : JSON.stringify(value)], name);
const address = (value: unknown): string =>
  URL.createObjectURL(new Blob([typeof value === 'string' ? value : JSON.stringify(value)]));

const DRAFT = {
  '@context': unsignedBadge()['@context'],
  type: ['VerifiableCredential', 'AchievementCredential'],
  name: 'Coopérer : en autonomie',
  credentialSubject: {
    type: ['AchievementSubject'],
    achievement: { ...unsignedBadge().credentialSubject.achievement, name: 'Coopérer : en autonomie' },
  },
  evidence: [],
  requapass: { format: 'requapass-badge-draft', version: 1, badge: 'cooperate-autonomy' },
};

describe('what a showcase takes in', () => {
  it('shows an empty wall, and says how to fill it', async () => {
    const showcase = await mountShowcase();
    expect(showcaseText(showcase, '.empty')).to.contain('Aucun badge');
    expect(showcase.matches(':state(empty)')).to.equal(true);
    expect(showcase.matches(':state(loading)')).to.equal(false);
  });

  it('reads the address of the page, a list of its script, and a script inside the element; doubles once', async () => {
    const [one, two, three] = [
      unsignedBadge({ name: 'Un' }),
      unsignedBadge({ name: 'Deux' }),
      unsignedBadge({ name: 'Trois' }),
    ];
    const showcase = await mountShowcase({
      src: address([one, two]),
      badges: [two, JSON.stringify(three)],
      innerHTML: `<script type="application/vc+ld+json">${JSON.stringify(three)}</script><p>Un lien</p>`,
    });
    expect(namesOn(showcase).sort()).to.deep.equal(['Deux', 'Trois', 'Un']);
    expect(showcaseText(showcase, '.summary')).to.equal('3 badges');
  });

  it('follows what the page changes: another list, another script, none', async () => {
    const showcase = await mountShowcase({ badges: unsignedBadge({ name: 'Avant' }) });
    showcase.badges = [unsignedBadge({ name: 'Après' })];
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.textContent = JSON.stringify(unsignedBadge({ name: 'Dedans' }));
    showcase.append(script);
    await waitUntil(() => namesOn(showcase).includes('Dedans'));
    await showcase.updateComplete;
    expect(namesOn(showcase).sort()).to.deep.equal(['Après', 'Dedans']);
    showcase.badges = null;
    script.remove();
    await waitUntil(() => namesOn(showcase).length === 0);
  });

  it('reads files that are chosen and dropped, and text that is pasted', async () => {
    const token = await (await makeIssuer()).sign({ name: 'Signé' });
    const showcase = await mountShowcase();
    await chooseBadges(showcase, [file(unsignedBadge({ name: 'Choisi' })), file(token, 'b.jwt')]);
    expect(namesOn(showcase).sort()).to.deep.equal(['Choisi', 'Signé']);
    await dropBadges(showcase, [file(unsignedBadge({ name: 'Déposé' }))]);
    expect(namesOn(showcase)).to.include('Déposé');
    showcasePart<HTMLTextAreaElement>(showcase, 'textarea').value = JSON.stringify(
      unsignedBadge({ name: 'Collé' }),
    );
    showcasePart<HTMLFormElement>(showcase, '.adding form').requestSubmit();
    await waitUntil(() => namesOn(showcase).includes('Collé'));
    expect(showcaseText(showcase, '.notice')).to.contain('1 badge ajouté');
  });

  it('takes nothing of the person where the page says so', async () => {
    const showcase = await mountShowcase({ readonly: true });
    expect(showcaseParts(showcase, 'input')).to.deep.equal([]);
    await dropBadges(showcase, [file(unsignedBadge())]);
    expect(namesOn(showcase)).to.deep.equal([]);
  });

  it('names what it cannot read, with path and code, and shows the rest', async () => {
    const showcase = await mountShowcase();
    const heard: string[] = [];
    showcase.addEventListener('requapass-error', ({ detail }) => heard.push(detail.code));
    await chooseBadges(showcase, [
      file([unsignedBadge({ name: 'Bon' }), { type: 'Profile' }], 'deux.json'),
      file('{', 'coupé.json'),
    ]);
    await showcase.updateComplete;
    expect(namesOn(showcase)).to.deep.equal(['Bon']);
    const text = showcaseText(showcase, '.problem');
    expect(text).to.contain('deux.json').and.to.contain('coupé.json').and.to.contain('Le reste est affiché.');
    expect(text).to.contain('not-a-badge').and.to.contain('not-json');
    expect(heard.sort()).to.deep.equal(['showcase-not-a-badge', 'showcase-not-json']);
    expect(showcase.matches(':state(error)')).to.equal(true);
    await press(showcase, '.problem .row .button');
    expect(showcaseParts(showcase, '.problem')).to.deep.equal([]);
  });

  it('says that an address does not answer, and tries again', async () => {
    const showcase = await mountShowcase({ src: '/nothing-here.json' });
    expect(showcaseText(showcase, '.problem')).to.contain('Il n’y a pas de fichier à cette adresse.');
    showcase.src = address(unsignedBadge({ name: 'Là' }));
    await showcase.updateComplete;
    expect(namesOn(showcase)).to.deep.equal(['Là']);
    expect(showcaseParts(showcase, '.problem')).to.deep.equal([]);
  });

  it('goes on where it was when the page moves it while it reads', async () => {
    const showcase = await mountShowcase();
    showcase.src = address(unsignedBadge({ name: 'En route' }));
    const frame = showcase.parentElement as HTMLElement;
    await Promise.resolve();
    showcase.remove();
    frame.append(showcase);
    await showcase.updateComplete;
    expect(namesOn(showcase)).to.deep.equal(['En route']);
    expect(showcaseParts(showcase, '.problem')).to.deep.equal([]);
  });

  it('shows what a map of the page announces as a draft that nobody signed, with what is missing', async () => {
    const frame = document.createElement('div');
    frame.id = 'carte';
    document.body.append(frame);
    const showcase = await mountShowcase({ map: 'carte' });
    const detail = { badge: 'cooperate-autonomy', draft: DRAFT };
    for (const from of [document.body, frame])
      from.dispatchEvent(new CustomEvent('requapass-badge-draft', { detail, bubbles: true, composed: true }));
    await waitUntil(() => namesOn(showcase).length === 1);
    expect(showcaseText(showcase, '.wall')).to.contain('Brouillon, pas signé');
    expect(showcaseText(showcase, '.summary')).to.equal('1 brouillon');
    await press(showcase, '.wall button');
    const text = showcaseText(showcase, '.detail');
    expect(text).to.contain('Personne n’a encore signé').and.to.contain('une organisation qui le signe');
    expect(showcaseParts(showcase, '.lights, [data-do="check"]')).to.deep.equal([]);
    frame.remove();
  });

  it('asks a map for what it announced before there was a showcase, and lets go of what is lost', async () => {
    const detail = { badge: 'cooperate-autonomy', draft: DRAFT };
    const map = Object.assign(document.createElement('div'), { id: 'late', earnedDrafts: [detail] });
    document.body.append(map);
    const showcase = await mountShowcase({ map: 'late' });
    await waitUntil(() => namesOn(showcase).length === 1);
    map.dispatchEvent(new CustomEvent('requapass-badge-draft-lost', { detail, bubbles: true }));
    await waitUntil(() => namesOn(showcase).length === 0);
    map.remove();
  });

  it('takes drafts that were announced before it was ready, and those of the page’s script', async () => {
    const showcase = document.createElement('requapass-badge-showcase');
    showcase.map = 'early';
    const map = document.createElement('div');
    map.id = 'early';
    document.body.append(map, showcase);
    const detail = { badge: 'cooperate-autonomy', draft: DRAFT };
    map.dispatchEvent(new CustomEvent('requapass-badge-draft', { detail, bubbles: true }));
    showcase.drafts = [
      { ...DRAFT, name: 'x', credentialSubject: unsignedBadge({ name: 'Autre' }).credentialSubject },
    ];
    await showcase.updateComplete;
    expect(namesOn(showcase).sort()).to.deep.equal(['Autre', 'Coopérer : en autonomie']);
    map.remove();
    showcase.remove();
  });
});

describe('the wall of badges', () => {
  const many = (): unknown[] =>
    ['Zoé', 'Été', 'Bar', 'Accueil', 'Bois'].map((name, index) =>
      unsignedBadge({
        name,
        validFrom: `2026-0${index + 1}-01T00:00:00Z`,
        issuer: { id: `https://i${index % 2}.example/`, type: ['Profile'], name: `Asbl ${index % 2}` },
      }),
    );

  it('says of each badge its name, who gives it and where they are, when, and its state', async () => {
    const showcase = await mountShowcase({ badges: unsignedBadge() });
    expect(showcaseText(showcase, '.wall')).to.equal(
      'Accueillir Les Amis du Pont pont.example 12 septembre 2026 Pas signé',
    );
  });

  it('is one tab stop: arrows, Home, End and letters walk, Enter opens, Escape closes', async () => {
    const showcase = await mountShowcase({ badges: many() });
    const names = namesOn(showcase);
    expect(showcaseParts(showcase, '.wall button[tabindex="0"]')).to.have.lengthOf(1);
    const at = (): string | undefined =>
      showcase.shadowRoot?.activeElement?.querySelector('.badge-name')?.textContent.trim();
    showcasePart(showcase, '.wall button').focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(at()).to.equal(names[1]);
    await sendKeys({ press: 'End' });
    expect(at()).to.equal(names.at(-1));
    await sendKeys({ press: 'Home' });
    expect(at()).to.equal(names[0]);
    await sendKeys({ press: 'e' });
    expect(at()).to.equal('Été');
    await sendKeys({ press: 'Enter' });
    await showcase.updateComplete;
    expect(showcase.shadowRoot?.activeElement?.className).to.equal('detail-title');
    await sendKeys({ press: 'Escape' });
    await showcase.updateComplete;
    expect(at()).to.equal('Été');
    expect(showcaseParts(showcase, '.detail')).to.deep.equal([]);
  });

  it('is searched, narrowed and sorted', async () => {
    const showcase = await mountShowcase({ badges: many() });
    expect(namesOn(showcase)).to.deep.equal(['Bois', 'Accueil', 'Bar', 'Été', 'Zoé']);
    const set = async (name: string, value: string): Promise<void> => {
      const field = showcasePart<HTMLInputElement | HTMLSelectElement>(showcase, `.filters [name="${name}"]`);
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await showcase.updateComplete;
    };
    await set('order', 'name');
    expect(namesOn(showcase)).to.deep.equal(['Accueil', 'Bar', 'Bois', 'Été', 'Zoé']);
    await set('issuer', 'Asbl 1');
    expect(namesOn(showcase)).to.deep.equal(['Accueil', 'Été']);
    await set('text', 'ete');
    expect(namesOn(showcase)).to.deep.equal(['Été']);
    expect(showcaseText(showcase, '.summary')).to.equal('1 sur 5 affichés');
    await set('text', 'rien de tel');
    expect(showcaseText(showcase, '.main')).to.contain('Aucun badge ne correspond.');
    await press(showcase, '.filters .button');
    expect(namesOn(showcase)).to.have.lengthOf(5);
  });

  it('tells the page which badge is about to open, and leaves it to the page where that is cancelled', async () => {
    const badge = unsignedBadge();
    const showcase = await mountShowcase({ badges: badge });
    showcase.addEventListener('requapass-badge-select', (event) => event.preventDefault(), { once: true });
    const heard = oneEvent(showcase, 'requapass-badge-select');
    await press(showcase, '.wall button');
    const { detail } = (await heard) as CustomEvent<unknown>;
    expect(detail).to.deep.equal({
      id: badge.id,
      name: 'Accueillir',
      issuer: 'did:web:pont.example',
      isDraft: false,
    });
    expect(showcaseParts(showcase, '.detail')).to.deep.equal([]);
    showcase.open(badge.id);
    await showcase.updateComplete;
    expect(showcaseText(showcase, '.detail-title')).to.equal('Accueillir');
    showcase.close();
    await showcase.updateComplete;
    expect(showcaseParts(showcase, '.detail')).to.deep.equal([]);
  });

  it('opens the badge that the address of the page names', async () => {
    const badges = many();
    const first = await mountShowcase({ badges });
    const key = showcaseParts(first, '.wall button')[2]?.dataset['key'];
    const before = location.href;
    history.replaceState(null, '', `#requapass-badge=${key}`);
    const second = await mountShowcase({ badges });
    expect(showcaseText(second, '.detail-title')).to.equal(namesOn(second)[2]);
    history.replaceState(null, '', before);
  });
});

describe('the detail of a badge', () => {
  const RICH = {
    name: 'Tenir les lumières',
    awardedDate: '2026-09-13T10:00:00Z',
    validUntil: '2030-01-01T12:00:00Z',
    evidence: [
      { id: 'https://pont.example/fete', type: ['Evidence'], name: 'La fête', narrative: 'Deux heures.' },
    ],
    achievement: {
      criteria: {
        id: 'https://pont.example/criteres',
        narrative: '# Il faut\n\n- prévoir\n- [lire](https://pont.example/lire)\n\n1. fin',
      },
    },
  };

  it('says all there is: criteria as nodes, evidence, dates, competences; links are https and give nothing away', async () => {
    const showcase = await mountShowcase({ badges: unsignedBadge(RICH) });
    await press(showcase, '.wall button');
    const text = showcaseText(showcase, '.detail');
    for (const part of [
      'Donné par Les Amis du Pont',
      'pont.example',
      'Donné le 13 septembre 2026',
      'Valable jusqu’au 1 janvier 2030',
      'Il faut',
      'Deux heures.',
      'Communiquer à l’oral, niveau 3',
    ])
      expect(text, part).to.contain(part);
    expect(
      showcaseParts(showcase, '.prose li').map(({ textContent }) => textContent.trim()),
    ).to.have.lengthOf(3);
    for (const link of showcaseParts(showcase, '.detail a') as HTMLAnchorElement[]) {
      expect(link.protocol).to.equal('https:');
      expect(link.rel).to.equal('noopener noreferrer nofollow');
    }
  });

  it('leads a competence to the map of the page, which opens it', async () => {
    const asked: unknown[] = [];
    const map = Object.assign(document.createElement('div'), {
      id: 'la-carte',
      open: (id: unknown) => asked.push(id),
    });
    document.body.append(map);
    const showcase = await mountShowcase({ badges: unsignedBadge(), map: 'la-carte' });
    await press(showcase, '.wall button');
    await press(showcase, '[data-competence]');
    expect(asked).to.deep.equal(['speak']);
    map.remove();
    showcase.map = undefined;
    await showcase.updateComplete;
    expect(showcaseParts(showcase, '[data-competence]')).to.deep.equal([]);
  });

  it('compares an address with the hash, and neither sends nor keeps it', async () => {
    const showcase = await mountShowcase({ badges: unsignedBadge() });
    await press(showcase, '.wall button');
    const field = showcasePart<HTMLInputElement>(showcase, 'input[type="email"]');
    const compare = async (value: string): Promise<string> => {
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await showcase.updateComplete;
      showcasePart<HTMLFormElement>(showcase, '.detail form').requestSubmit();
      await waitUntil(() => showcaseText(showcase, '.own-answer') !== '');
      return showcaseText(showcase, '.own-answer');
    };
    expect(await compare('Awa@exemple.be')).to.contain('Oui');
    expect(await compare('bart@exemple.be')).to.contain('Non');
  });

  it('masks an identity that is written in clear', async () => {
    const badge = unsignedBadge();
    badge.credentialSubject.identifier = [
      {
        type: 'IdentityObject',
        identityType: 'emailAddress',
        hashed: false,
        identityHash: 'awa@exemple.be',
      } as never,
    ];
    const showcase = await mountShowcase({ badges: badge });
    await press(showcase, '.wall button');
    expect(showcaseText(showcase, '.detail'))
      .to.contain('a•••@exemple.be')
      .and.not.to.contain('awa@exemple.be');
  });

  it('saves the badge as a file that is read again as the same badge', async () => {
    const token = await (await makeIssuer()).sign({ achievement: { image: { id: SQUARE, type: 'Image' } } });
    const showcase = await mountShowcase({ badges: token });
    await press(showcase, '.wall button');
    const formats: string[] = [];
    showcase.addEventListener('requapass-error', ({ detail }) => formats.push(detail.message));
    showcase.addEventListener('requapass-export', ({ detail }) => formats.push(detail.format));
    const saved: Blob[] = [];
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    URL.createObjectURL = (blob: Blob) => {
      saved.push(blob);
      return 'blob:nothing';
    };
    HTMLAnchorElement.prototype.click = () => {};
    try {
      await press(showcase, '[data-out="file"]');
      await waitUntil(() => formats.length === 1);
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
    expect(formats).to.deep.equal(['jwt']);
    const again = await mountShowcase();
    await chooseBadges(
      again,
      saved.map((blob, index) => new File([blob], `${index}`)),
    );
    expect(namesOn(again)).to.deep.equal(['Accueillir']);
    expect(showcaseParts(again, '.problem')).to.deep.equal([]);
  });

  it('says every sentence as the page wants it, those of checking too', async () => {
    const showcase = await mountShowcase({
      badges: await (await makeIssuer()).sign(),
      strings: { showcaseTitle: 'Nos brevets', 'code-signature-matches': 'Comme au premier jour.' },
    });
    await press(showcase, '.wall button');
    expect(showcaseText(showcase)).to.contain('Nos brevets').and.to.contain('Comme au premier jour.');
  });
});
