import { expect, waitUntil } from '@open-wc/testing';
import { groupPart, groupText, mountGroup } from '../testing/mount-group.js';
import { peopleAt, sampleGroup } from '../testing/sample-group.js';
import type { RequapassGroupMap } from './group-map.js';

interface Saved {
  readonly name: string;
  readonly content: Blob;
}

let saved: Saved[] = [];
const real = { createObjectURL: URL.createObjectURL, click: HTMLAnchorElement.prototype.click };
let last: Blob | null = null;

beforeEach(() => {
  saved = [];
  URL.createObjectURL = (content: Blob) => {
    last = content;
    return real.createObjectURL(content);
  };
  HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement): void {
    if (last) saved.push({ name: this.download, content: last });
  };
});
afterEach(() => {
  URL.createObjectURL = real.createObjectURL;
  HTMLAnchorElement.prototype.click = real.click;
});

async function take(group: RequapassGroupMap, form: string): Promise<Saved> {
  groupPart(group, `[data-form="${form}"]`).click();
  await waitUntil(() => saved.length > 0, `${form} is saved`, { timeout: 5000 });
  return saved[0] as Saved;
}

describe('taking a group out', () => {
  it('as a table gives a CSV that another library reads, without a figure of one to four people', async () => {
    const group = await mountGroup();
    await group.add([...peopleAt('speak', 2, 3), ...peopleAt('write', 3, 8, 50)]);
    await group.updateComplete;
    const formats: string[] = [];
    group.addEventListener('requapass-export', ({ detail }) => formats.push(detail.format));
    const { name, content } = await take(group, 'csv');
    expect(name).to.match(/^groupe-\d{4}-\d\d-\d\d\.csv$/);
    // Read back by another library in group-exports.test.ts; no cell of this one has a comma.
    const rows = (await content.text()).trim().split('\r\n');
    expect(rows).to.have.length(13);
    const figures = rows
      .flatMap((row) => row.split(','))
      .filter((cell) => /^\d+$/.test(cell))
      .map(Number);
    expect(figures).to.include(11);
    expect(figures.filter((figure) => figure > 0 && figure < 5)).to.deep.equal([]);
    await waitUntil(() => groupText(group, '.notice').includes(name), 'it says so');
    expect(formats).to.deep.equal(['csv']);
  });

  it('as a picture gives a PNG with the bars in their colours', async () => {
    const group = await mountGroup();
    await group.add(sampleGroup(60));
    await group.updateComplete;
    const { name, content } = await take(group, 'png');
    expect(name).to.match(/\.png$/);
    const image = await createImageBitmap(content);
    expect(image.width).to.equal(2400);
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    const colours = new Set<string>();
    const { data } = context.getImageData(840, 380, 1400, 1800);
    for (let at = 0; at < data.length; at += 4 * 7) colours.add([...data.slice(at, at + 3)].join());
    // The three poles, and white paper where nobody has a level.
    for (const colour of ['244,162,89', '124,198,201', '143,167,223', '255,255,255'])
      expect(colours.has(colour), colour).to.equal(true);
  });

  it('that fails keeps the group and says what to do', async () => {
    const group = await mountGroup();
    await group.add(sampleGroup(9));
    await group.updateComplete;
    const codes: string[] = [];
    group.addEventListener('requapass-error', ({ detail }) => codes.push(detail.code));
    const { getImageData } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.getImageData = () => {
      throw new Error('not for you');
    };
    try {
      groupPart(group, '[data-form="png"]').click();
      await waitUntil(() => codes.length > 0, 'it fails');
    } finally {
      CanvasRenderingContext2D.prototype.getImageData = getImageData;
    }
    await group.updateComplete;
    expect(codes).to.deep.equal(['export-canvas-refused']);
    expect(groupText(group, '.notice')).to.contain('Ce navigateur ne laisse pas faire d’image.');
    expect(groupText(group, '.summary')).to.equal('9 personnes');
  });
});
