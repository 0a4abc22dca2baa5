/**
 * How long a wall of badges takes on a slow device, from the list that comes in to the cards laid out. Medians; the
 * badges are made here and nobody signed them: listing verifies nothing.
 */
const SLOWDOWN = 4;
const ROUNDS = 9;
const BADGES = 100;

/** What the showcase promises, in ms, on a processor made four times slower. */
export const WALL_BOUND = 100;

/**
 * @param {import('playwright').Browser} browser
 * @param {string} origin where the embed folder is served
 * @returns {Promise<{ slowdown: number, badges: number, first: number, wall: number }>} ms: `first` is the first list of
 *   a page, with the code that reads it
 */
export async function measureShowcaseTimes(browser, origin) {
  const context = await browser.newContext({ viewport: { width: 800, height: 900 } });
  const page = await context.newPage();
  await page.route('**/badges.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="fr"><title>Badges</title>
        <requapass-badge-showcase></requapass-badge-showcase><script type="module" src="/v1/embed.js"></script>`,
    }),
  );
  await page.goto(`${origin}/badges.html`);
  await page.locator('requapass-badge-showcase [part="base"]').waitFor();
  await page.waitForLoadState('networkidle');
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const [first = 0, ...others] = await page.evaluate(timeWalls, [badges(), ROUNDS]);
  await context.close();
  others.sort((a, b) => a - b);
  const rounded = (ms) => Number(ms.toFixed(1));
  return {
    slowdown: SLOWDOWN,
    badges: BADGES,
    first: rounded(first),
    wall: rounded(others[Math.floor(others.length / 2)] ?? 0),
  };
}

export function brokenShowcaseTimes({ wall }) {
  return wall > WALL_BOUND ? [`${BADGES} badges listed: ${wall} ms, and ${WALL_BOUND} are the most`] : [];
}

export function printShowcaseTimes({ slowdown, first, wall }) {
  const line = (ms, words) => console.log(`${`${ms} ms`.padStart(10)}  ${words}`);
  console.log(`\nThe showcase, medians up to and with the layout; CPU ${slowdown}× slower`);
  line(wall, `${BADGES} badges read and listed (at most ${WALL_BOUND} ms)`);
  line(first, 'the first of them on a page, with the code that reads');
}

/** Each with a name, a giver and a day of its own. */
function badges() {
  return Array.from({ length: BADGES }, (_, place) => ({
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ],
    id: `urn:uuid:00000000-0000-4000-8000-${String(place).padStart(12, '0')}`,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: {
      id: `https://issuer-${place % 7}.example.org/`,
      type: ['Profile'],
      name: `Association ${place % 7}`,
    },
    validFrom: `2026-${String(1 + (place % 9)).padStart(2, '0')}-15T10:00:00Z`,
    name: `Badge ${place}`,
    credentialSubject: {
      type: ['AchievementSubject'],
      achievement: {
        id: `https://issuer-${place % 7}.example.org/${place}`,
        type: ['Achievement'],
        name: `Badge ${place}`,
        description: 'What it says.',
        criteria: { narrative: 'What it took.' },
      },
    },
  }));
}

/** In the page: the same list on an empty wall, until its cards are laid out. */
async function timeWalls([list, rounds]) {
  const showcase = document.querySelector('requapass-badge-showcase');
  const times = [];
  for (let round = 0; round <= rounds; round += 1) {
    showcase.badges = null;
    await showcase.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const start = performance.now();
    showcase.badges = list;
    await showcase.updateComplete;
    showcase.getBoundingClientRect();
    times.push(performance.now() - start);
    const shown = showcase.shadowRoot.querySelectorAll('.wall > li').length;
    if (shown !== list.length) throw new Error(`${shown} badges shown of ${list.length}`);
  }
  return times;
}
