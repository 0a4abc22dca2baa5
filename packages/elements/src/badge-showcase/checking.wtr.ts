import { expect, waitUntil } from '@open-wc/testing';
import type { BadgeVerifyDetail } from './badge-showcase.js';
import {
  mountShowcase,
  press,
  showcasePart,
  showcaseParts,
  showcaseText,
} from '../testing/mount-showcase.js';
import { altered, makeIssuer, unsignedBadge, type BadgeWishes } from '../testing/signed-badge.js';

/** Every request while the work is done; nobody is really asked. */
async function requestsDuring(
  work: () => Promise<void>,
  answers: Record<string, unknown> = {},
): Promise<string[]> {
  const asked: string[] = [];
  const realFetch = window.fetch;
  window.fetch = (input) => {
    const url = String(input instanceof Request ? input.url : input);
    asked.push(url);
    const answer = answers[url];
    return answer === undefined
      ? Promise.reject(new TypeError('Failed to fetch'))
      : Promise.resolve(new Response(JSON.stringify(answer)));
  };
  try {
    await work();
  } finally {
    window.fetch = realFetch;
  }
  return asked;
}

async function signed(wishes?: BadgeWishes): Promise<string> {
  return (await makeIssuer()).sign(wishes);
}

async function openOne(badge: unknown, trustedIssuers: readonly string[] = []) {
  const showcase = await mountShowcase({ badges: badge, trustedIssuers });
  await press(showcase, '.wall button');
  return showcase;
}

/** The lines of a check: what each mark says, and the words. */
const lights = (showcase: Awaited<ReturnType<typeof openOne>>): string[] =>
  showcaseParts(showcase, '.lights li').map(
    (line) =>
      `${line.querySelector<SVGElement>('.tone')?.dataset['tone']}: ${line.querySelector('p')?.textContent}`,
  );

describe('a badge that is checked', () => {
  it('is really verified in the browser, without asking anybody where nobody has to be asked', async () => {
    const token = await signed();
    const heard: BadgeVerifyDetail[] = [];
    const asked = await requestsDuring(async () => {
      const showcase = await mountShowcase({ badges: token });
      showcase.addEventListener('requapass-badge-verify', ({ detail }) => heard.push(detail));
      expect(showcaseText(showcase, '.wall .state')).to.equal('Pas encore vérifié');
      await press(showcase, '.wall button');
      expect(lights(showcase)).to.deep.equal([
        'yes: Rien n’a changé depuis la signature.',
        'yes: La clé est dans son adresse (DID). Son nom, chacun peut le choisir.',
        'none: Ce site n’a pas de liste d’organisations.',
        'yes: Sa date n’est pas dépassée.',
        // Without a list nobody can say: no tick, and no question either.
        'none: Cette organisation ne tient pas de liste de badges retirés.',
        'yes: Le badge est bien écrit.',
      ]);
      expect(showcaseText(showcase, '.wall .state')).to.equal('Intact, donneur inconnu');
      // A key alone is nobody's: whoever has one may take any name.
      expect(showcasePart(showcase, '.verdict .tone').dataset['tone']).to.equal('unknown');
      expect(showcaseText(showcase, '.check')).to.contain('N’importe qui peut choisir ce nom.');
    });
    expect(asked).to.deep.equal([]);
    expect(heard).to.have.lengthOf(1);
    expect(heard[0]).to.include({ verdict: 'yes', isOnline: false, name: 'Accueillir' });
    expect(JSON.stringify(heard[0])).not.to.contain('exemple.be');
  });

  it('is trusted only where the page names its issuer', async () => {
    const issuer = await makeIssuer();
    const showcase = await openOne(await issuer.sign(), [issuer.id]);
    expect(showcasePart(showcase, '.verdict').dataset['state']).to.equal('trusted');
    const other = await openOne(await issuer.sign(), ['did:web:pont.example']);
    expect(showcasePart(other, '.verdict').dataset['state']).to.equal('nameless');
    expect(lights(other)[2]).to.contain('no: ');
  });

  it('takes trusted issuers as an attribute too', async () => {
    const showcase = await mountShowcase();
    showcase.setAttribute('trusted-issuers', ' did:web:a.example  https://b.example/ ');
    expect(showcase.trustedIssuers).to.deep.equal(['did:web:a.example', 'https://b.example/']);
  });

  it('is not believed when a letter was changed: one line says so, and no other', async () => {
    const token = altered(await signed(), 'Accueillir', 'Diriger');
    const showcase = await openOne(token);
    expect(showcaseText(showcase, '.detail-title')).to.equal('Diriger');
    expect(showcasePart(showcase, '.verdict').dataset['state']).to.equal('altered');
    expect(lights(showcase)).to.deep.equal([]);
    expect(showcaseText(showcase, '.verdict')).to.match(
      /^Non\. Ne t’y fie pas\.\s+Le badge a été modifié après la signature\.$/,
    );
    expect(showcaseParts(showcase, '[data-tone="yes"]')).to.deep.equal([]);
    expect(showcaseText(showcase, '.wall .state')).to.equal('Modifié, ou faux');
  });

  it('says that it is out of date, or signed by nobody', async () => {
    const expired = await openOne(await signed({ validUntil: '2026-10-01T00:00:00Z' }));
    expect(showcasePart(expired, '.verdict').dataset['state']).to.equal('expired');
    const unsigned = await openOne(unsignedBadge());
    expect(showcasePart(unsigned, '.verdict').dataset['state']).to.equal('unsigned');
    for (const showcase of [expired, unsigned])
      expect(showcaseParts(showcase, '.verdict [data-tone="yes"]')).to.deep.equal([]);
    // Nobody signed it: there is nothing to ask online.
    expect(showcaseParts(unsigned, '[data-do="check"], [data-do="check-all"], .lights')).to.deep.equal([]);
  });

  it('says why under a no, and says it once', async () => {
    const issuer = await makeIssuer();
    const other = await makeIssuer();
    const showcase = await openOne(await issuer.sign({ issuer: { id: other.id, type: ['Profile'] } }));
    expect(showcasePart(showcase, '.verdict').dataset['state']).to.equal('bad');
    const reason = showcaseText(showcase, '.verdict .reason');
    expect(reason).to.equal('Cette clé appartient à quelqu’un d’autre.');
    expect(lights(showcase).filter((each) => each.includes(reason))).to.deep.equal([]);
  });
});

describe('asking online', () => {
  const STATUS = {
    id: 'https://lijst.example/1#7',
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: '7',
    statusListCredential: 'https://lijst.example/1',
  };

  it('asks nobody before the person agreed to the hosts it names; a no leaves all as it was', async () => {
    const token = await signed({ credentialStatus: STATUS });
    const asked = await requestsDuring(async () => {
      const showcase = await openOne(token);
      expect(showcasePart(showcase, '.verdict').dataset['state']).to.equal('partly');
      await press(showcase, '[data-do="check"]');
      expect(showcaseText(showcase, '.hosts')).to.contain('lijst.example');
      expect(showcaseText(showcase, '.hosts')).to.contain('pour savoir si le badge est retiré');
      await press(showcase, '[data-do="decline"]');
      expect(showcase.shadowRoot?.activeElement?.getAttribute('data-do')).to.equal('check');
      expect(showcaseParts(showcase, '.consent')).to.deep.equal([]);
    });
    expect(asked).to.deep.equal([]);
  });

  it('asks those hosts after a yes, says when, and what does not answer makes nothing valid', async () => {
    const token = await signed({ credentialStatus: STATUS });
    const showcase = await openOne(token);
    const asked = await requestsDuring(async () => {
      await press(showcase, '[data-do="check"]');
      await press(showcase, '[data-do="agree"]');
      await waitUntil(() => showcaseText(showcase, '.check').includes('Essayé le'));
    });
    expect([...new Set(asked.map((url) => new URL(url).host))]).to.deep.equal(['lijst.example']);
    expect(showcasePart(showcase, '.verdict').dataset['state']).to.equal('partly');
    expect(lights(showcase)[4]).to.equal('unknown: La liste des badges retirés ne répond pas.');
    expect(showcaseText(showcase, '.check')).to.contain('Rien d’utile n’est venu de lijst.example.');
    expect(showcaseText(showcase, '.check')).not.to.match(/Vérifié le|encore demandé/);
    expect(showcaseText(showcase, '[data-do="check"]')).to.equal('Réessayer');
    expect(showcase.shadowRoot?.activeElement?.className).to.equal('verdict');
  });

  it('finds it genuine where the address of the issuer lists the key', async () => {
    const issuer = await makeIssuer('Les Amis du Pont', 'did:web:pont.example');
    const showcase = await openOne(await issuer.sign());
    const asked = await requestsDuring(
      async () => {
        await press(showcase, '[data-do="check"]');
        await press(showcase, '[data-do="agree"]');
        await waitUntil(() => showcaseText(showcase, '.check').includes('Vérifié le'));
      },
      { 'https://pont.example/.well-known/did.json': issuer.didDocument },
    );
    expect(asked).to.deep.equal(['https://pont.example/.well-known/did.json']);
    expect(showcasePart(showcase, '.verdict').dataset['state']).to.equal('genuine');
    expect(showcaseText(showcase, '.wall .state')).to.equal('Vérifié');
  });

  it('checks the whole wall with one question', async () => {
    const badges = [
      await signed({ name: 'Un', credentialStatus: STATUS }),
      await signed({ name: 'Deux', credentialStatus: STATUS }),
      altered(await signed({ name: 'Trois' }), 'Trois', 'Faux'),
    ];
    const showcase = await mountShowcase({ badges });
    // Two badges with the same list: it is asked once.
    const asked = await requestsDuring(async () => {
      await press(showcase, '[data-do="check-all"]');
      expect(showcaseParts(showcase, '.hosts li')).to.have.lengthOf(1);
      expect(showcaseParts(showcase, '.wall [data-state="unchecked"]')).to.have.lengthOf(3);
      await press(showcase, '[data-do="agree"]');
      await waitUntil(() => showcaseText(showcase, '.notice').includes('3 badges regardés.'));
    });
    expect(asked).to.deep.equal(['https://lijst.example/1']);
    const states = showcaseParts(showcase, '.wall button').map(({ dataset }) => dataset['state']);
    expect(states.sort()).to.deep.equal(['altered', 'partly', 'partly']);
  });

  it('stops when it is told to, and Escape does so too', async () => {
    const showcase = await openOne(await signed({ credentialStatus: STATUS }));
    const realFetch = window.fetch;
    window.fetch = () => new Promise(() => {});
    try {
      for (const stop of [
        () => showcasePart(showcase, '[data-do="stop"]').click(),
        () =>
          showcasePart(showcase, '.detail').dispatchEvent(
            new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
          ),
      ]) {
        await press(showcase, '[data-do="check"]');
        showcasePart(showcase, '[data-do="agree"]').click();
        await waitUntil(() => showcaseParts(showcase, '[data-do="stop"]').length === 1);
        expect(showcase.matches(':state(checking)')).to.equal(true);
        stop();
        await waitUntil(() => showcaseText(showcase, '.notice').includes('C’est arrêté.'));
        expect(showcasePart(showcase, '.verdict').dataset['state']).to.equal('partly');
      }
    } finally {
      window.fetch = realFetch;
    }
  });

  it('fetches badges that are named by address only after a yes, and shows them', async () => {
    const where = 'https://brug.example/badge.json';
    const showcase = await mountShowcase({ badges: [unsignedBadge({ name: 'Ici' }), where] });
    expect(showcaseText(showcase, '.elsewhere')).to.contain('Un badge se trouve sur un autre site.');
    const asked = await requestsDuring(
      async () => {
        await press(showcase, '[data-do="fetch-links"]');
        expect(showcaseText(showcase, '.hosts')).to.contain('brug.example');
        await press(showcase, '[data-do="agree"]');
        await waitUntil(() => showcaseParts(showcase, '.wall button').length === 2);
      },
      { [where]: unsignedBadge({ name: 'Là-bas' }) },
    );
    expect(asked).to.deep.equal([where]);
    expect(showcaseParts(showcase, '.elsewhere')).to.deep.equal([]);
  });
});
