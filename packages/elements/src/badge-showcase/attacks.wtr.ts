/** What a badge may try, and what then happens: nothing runs, nothing is asked, nothing unknown looks like a yes. */
import { aTimeout, expect } from '@open-wc/testing';
import {
  mountShowcase,
  press,
  showcasePart,
  showcaseParts,
  showcaseText,
} from '../testing/mount-showcase.js';
import { makeIssuer, unsignedBadge } from '../testing/signed-badge.js';

declare global {
  interface Window {
    pwned?: boolean;
  }
}

/** Addresses the browser asked for since. */
async function resourcesDuring(work: () => Promise<void>): Promise<string[]> {
  const before = performance.getEntriesByType('resource').length;
  await work();
  await aTimeout(100);
  return performance
    .getEntriesByType('resource')
    .slice(before)
    .map(({ name }) => name)
    .filter((name) => !name.startsWith(location.origin));
}

const RUNS =
  '<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink" viewBox="0 0 8 8" onload="parent.pwned=window.pwned=true"><script>parent.pwned=window.pwned=true</script><image href="https://evil.example/pixel.png"/><foreignObject><img xmlns="http://www.w3.org/1999/xhtml" src="https://evil.example/b.png" onerror="window.pwned=true"/></foreignObject><rect width="8" height="8"/></svg>';

describe('a badge that means no good', () => {
  it('brings an SVG with script: it is shown in an image only, runs nothing and asks for nothing', async () => {
    const asked = await resourcesDuring(async () => {
      const showcase = await mountShowcase({
        badges: unsignedBadge({
          achievement: { image: { id: `data:image/svg+xml,${encodeURIComponent(RUNS)}`, type: 'Image' } },
        }),
      });
      await press(showcase, '.wall button');
      expect(showcaseParts(showcase, '.picture img')).to.have.lengthOf(2);
      expect(showcaseParts(showcase, 'object, iframe, embed, .picture script, image')).to.deep.equal([]);
    });
    expect(asked).to.deep.equal([]);
    expect(window.pwned).to.equal(undefined);
  });

  it('names a picture elsewhere: nobody is asked for it before the person wants it', async () => {
    const asked = await resourcesDuring(async () => {
      const showcase = await mountShowcase({
        badges: unsignedBadge({
          achievement: { image: 'https://evil.example/tracking.png' },
          issuer: {
            id: 'https://evil.example/',
            type: ['Profile'],
            name: 'Evil',
            image: 'https://evil.example/logo.png',
          },
        }),
      });
      await press(showcase, '.wall button');
      expect(showcaseParts(showcase, 'img')).to.deep.equal([]);
      expect(showcaseText(showcase, '.remote-picture')).to.contain('evil.example');
    });
    expect(asked).to.deep.equal([]);
  });

  it('writes links that run something, markup, and markdown with pictures: all of it is text, or gone', async () => {
    const showcase = await mountShowcase({
      badges: unsignedBadge({
        evidence: [{ id: 'javascript:window.pwned=true', type: ['Evidence'], name: 'Preuve' }],
        issuer: {
          id: 'did:web:pont.example',
          type: ['Profile'],
          name: 'X',
          url: 'javascript:window.pwned=true',
        },
        achievement: {
          description: '<img src=x onerror="window.pwned=true"><b>gras</b>',
          criteria: {
            id: 'data:text/html,<script>window.pwned=true</script>',
            narrative:
              '[clic](javascript:window.pwned=true) [http](http://evil.example/) ![p](https://evil.example/p.png) <script>window.pwned=true</script>\n\n[nom](https://user:pass@evil.example/)',
          },
          alignment: [{ type: ['Alignment'], targetName: 'C', targetUrl: 'javascript:window.pwned=true' }],
        },
      }),
    });
    const asked = await resourcesDuring(() => press(showcase, '.wall button'));
    const links = showcaseParts(
      showcase,
      '.detail .prose a, .alignments a, .evidence a',
    ) as HTMLAnchorElement[];
    for (const { protocol, username } of links) expect([protocol, username]).to.deep.equal(['https:', '']);
    expect(showcaseText(showcase, '.detail')).to.contain('<b>gras</b>').and.to.contain('<script>');
    expect(showcaseParts(showcase, '.prose :is(img, script, b)')).to.deep.equal([]);
    expect(asked).to.deep.equal([]);
    expect(window.pwned).to.equal(undefined);
  });

  it('turns the direction of writing, or looks like another: hidden letters go, the host stands in its own letters', async () => {
    const showcase = await mountShowcase({
      badges: unsignedBadge({
        name: 'Doc\u202eruet\u2066\u200f',
        issuer: { id: 'https://www.p\u0430ypal.example/', type: ['Profile'], name: 'PayP\u0430l\u202e' },
      }),
    });
    await press(showcase, '.wall button');
    const text = showcaseText(showcase);
    expect(text).not.to.match(/[\u202a-\u202e\u2066-\u2069\u200e\u200f]/);
    expect(showcaseText(showcase, '.wall .host-line')).to.match(/^www\.xn--/);
    expect(showcasePart(showcase, '.wall .badge-name').querySelector('bdi')).not.to.equal(null);
  });

  it('brings a picture too large to open: the box stays blank', async () => {
    const header = new Uint8Array([
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 1, 0, 0, 0, 1,
      0, 0, 8, 0, 0, 0, 0,
    ]);
    const huge = `data:image/png;base64,${btoa(String.fromCharCode(...header))}`;
    const long = `data:image/png;base64,${'A'.repeat(3_000_000)}`;
    for (const image of [huge, long]) {
      const showcase = await mountShowcase({ badges: unsignedBadge({ achievement: { image } }) });
      expect(showcaseParts(showcase, 'img')).to.deep.equal([]);
      expect(showcaseParts(showcase, '.blank-picture')).to.have.lengthOf(1);
    }
  });

  it('draws a green tick in its own picture: the state stays outside, and a page’s colours cannot make it one', async () => {
    const showcase = await mountShowcase({ badges: unsignedBadge() });
    const frame = showcase.parentElement as HTMLElement;
    for (const name of ['ink', 'surface', 'raised', 'muted', 'line', 'highlight'])
      frame.style.setProperty(`--requapass-${name}`, '#17693f');
    const mark = showcasePart(showcase, '.wall .tone');
    expect(mark.closest('.picture')).to.equal(null);
    expect(mark.dataset['tone']).to.equal('unknown');
    const ground = getComputedStyle(mark.querySelector('.tone-ground') as Element);
    expect([ground.fill, ground.stroke]).to.deep.equal(['rgb(255, 255, 255)', 'rgb(91, 100, 117)']);
    expect(mark.querySelector('[part]') ?? mark.closest('[part="state"]')).to.equal(null);
  });

  it('says of itself that it is checked, or shows the mark of a draft beside a signature: neither counts', async () => {
    const issuer = await makeIssuer();
    const showcase = await mountShowcase({
      badges: [
        { ...unsignedBadge({ name: 'A' }), verified: true, status: 'valid', verdict: 'yes' },
        await issuer.sign({ name: 'B', requapass: { format: 'requapass-badge-draft' } }),
      ],
    });
    const states = showcaseParts(showcase, '.wall button').map(({ dataset }) => dataset['state']);
    expect(states.sort()).to.deep.equal(['unchecked', 'unsigned']);
  });

  it('comes as two hundred badges in one file, or as one file of nonsense: the page goes on', async () => {
    const many = Array.from({ length: 260 }, (_, index) => unsignedBadge({ name: `${index}` }));
    const showcase = await mountShowcase({ badges: JSON.stringify(many) });
    expect(showcaseParts(showcase, '.wall button')).to.have.lengthOf(200);
    showcase.badges = [
      {
        get a() {
          throw new Error('x');
        },
      },
      '\ud800',
      { __proto__: null, constructor: 1 },
      7,
    ];
    await showcase.updateComplete;
    expect(showcaseParts(showcase, '.problem li')).to.have.lengthOf(4);
  });
});
