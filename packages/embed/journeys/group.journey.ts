/** The group view as a facilitator's page gets it, on a strict page: real files in, a table and a picture out. */
import { readFileSync } from 'node:fs';
import { describeWithOrigins, findBarriers, strictPolicy } from '@requapass/devkit/journey';
import { expect, it } from 'vitest';

const COMPETENCES = [
  'organise',
  'unforeseen',
  'cooperate',
  'numbers',
  'speak',
  'write',
  'customs',
  'digital',
  'information',
  'quality',
  'pathway',
  'learning',
];

/** What somebody says of themselves; twelve of them differ from each other. */
function said(person: number): object {
  const levels: Record<string, number> = {
    speak: person < 6 ? 2 : 3,
    write: (person % 4) + 1,
    numbers: (person % 3) + 1,
  };
  return {
    format: 'requapass-outcome',
    version: 1,
    framework: 'rectec-plus',
    source: 'self',
    content: { id: 'self-positioning', version: '1.0.0' },
    locale: 'nl',
    isComplete: false,
    missions: [],
    competences: COMPETENCES.map((id) => ({
      id,
      level: levels[id] ?? null,
      distribution: null,
      observations: 0,
      confidence: null,
      stance: null,
      evidence: [],
    })),
  };
}

const file = (name: string, content: unknown) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
});

describeWithOrigins(
  'a group on a strict page',
  new URL('pages/', import.meta.url),
  (site) => {
    it('is added up from files, shows nothing of fewer than five, and leaves as a table and a picture', async () => {
      const { page, problems } = await site.open({ viewport: 'desktop', path: 'group.html' });
      const group = page.locator('requapass-group-map');
      const files = Array.from({ length: 12 }, (_, person) => file(`${person}.json`, said(person)));
      await group.locator('input[type="file"]').setInputFiles(files.slice(0, 4));
      await group.getByText('Een groep tonen we vanaf vijf personen.').waitFor();
      expect(await group.locator('.bar, .figures').count()).toBe(0);
      await group.locator('input[type="file"]').setInputFiles([...files, file('kapot.json', '{')]);
      await group.getByText('12 personen').waitFor();
      expect(await group.locator('.picture [data-id="speak"] .figures b').allInnerTexts()).toEqual([
        '0',
        '6',
        '6',
        '0',
        '0',
      ]);
      const figures = (await group.locator('.figures b').allInnerTexts()).map(Number);
      expect(figures.filter((figure) => figure > 0 && figure < 5)).toEqual([]);
      expect(await group.locator('.refusals').innerText()).toContain('kapot.json');
      expect(await findBarriers(page)).toEqual([]);
      const take = async (form: string): Promise<Buffer> => {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          group.locator(`[data-form="${form}"]`).click(),
        ]);
        return readFileSync(await download.path());
      };
      expect((await take('csv')).toString('utf8')).toContain(
        'Praten en luisteren,Communiceren,Wat iedereen over zichzelf zegt,12,0,6,6,0,6,6,0,12',
      );
      expect((await take('png')).subarray(1, 4).toString('latin1')).toBe('PNG');
      expect(await page.title()).toBe('A group');
      expect(problems).toEqual([]);
    });
  },
  { headers: (embed) => ({ 'Content-Security-Policy': strictPolicy(embed) }) },
);
