/** Which sheets are kept as pixels, told by an engine that only counts its textures. */
import { expect } from '@open-wc/testing';
import type { SceneDefinition } from '@requapass/scenario';
import { cellarSheet, pack, sheetsOf } from './fixture/pack.js';
import type { Game } from './phaser.js';
import { createSheetTextures, type SheetTextures } from './sheet-textures.js';

const SCENES = ['cellar', 'attic', 'shed', 'barn'];
const cellar = pack.scenes['cellar'] as SceneDefinition;
const box = { width: 400, height: 200 };

function make(): { sheets: SheetTextures; kept: Map<string, string[]>; setRatio: (ratio: number) => void } {
  const kept = new Map<string, string[]>();
  const textures = {
    create(key: string) {
      const frames: string[] = [];
      kept.set(key, frames);
      return { add: (name: string) => frames.push(name) };
    },
    remove: (key: string) => kept.delete(key),
  };
  let pixelRatio = 1;
  const [base] = sheetsOf('hub');
  const sheets = createSheetTextures(
    {
      game: { textures } as unknown as Game,
      maxTextureSide: 4096,
      size: () => ({ box, pixelRatio }),
      options: {
        pack: {
          ...pack,
          scenes: { ...pack.scenes, ...Object.fromEntries(SCENES.map((slug) => [slug, cellar])) },
        },
        sheetsOf: (scene) => [
          ...(base ? [base] : []),
          ...(SCENES.includes(scene)
            ? [
                {
                  ...cellarSheet,
                  url: `${cellarSheet.url}?${scene}`,
                  frames: { [scene]: cellarSheet.frames['item.milk'] ?? { x: 0, y: 0, width: 1, height: 1 } },
                },
              ]
            : []),
        ],
      },
    },
    [],
  );
  return { sheets, kept, setRatio: (ratio) => (pixelRatio = ratio) };
}

const show = async (sheets: SheetTextures, ...scenes: string[]): Promise<void> => {
  for (const scene of scenes) {
    await sheets.prepare(scene);
    sheets.show(scene);
  }
};

describe('the textures of sheets', () => {
  it('are those of the scene shown and of the two before it', async () => {
    const { sheets, kept } = make();
    await show(sheets, 'hub', ...SCENES);
    expect(kept.size, 'the base and three places').to.equal(4);
    expect(sheets.find('cellar')).to.equal(undefined);
    for (const scene of ['wall', 'attic', 'shed', 'barn'])
      expect(sheets.find(scene), scene).not.to.equal(undefined);
  });

  it('come back without another download', async () => {
    const { sheets } = make();
    await show(sheets, ...SCENES);
    expect(sheets.isReady('cellar')).to.equal(true);
    sheets.show('cellar');
    expect(sheets.find('cellar')?.width).to.equal(20);
  });

  it('are not ready before their drawing is there', async () => {
    const { sheets } = make();
    expect(sheets.isReady('attic')).to.equal(false);
    await sheets.prepare('attic');
    expect(sheets.isReady('attic')).to.equal(true);
    expect(sheets.isReady('shed')).to.equal(false);
  });

  it('are drawn anew where they would look coarse, and the old ones go', async () => {
    const { sheets, kept, setRatio } = make();
    await show(sheets, 'shed', 'attic');
    const before = sheets.find('attic')?.key ?? '';
    let isKept = false;
    setRatio(2);
    sheets.refine(() => (isKept = kept.has(before)));
    expect(isKept, 'until every image is dressed anew').to.equal(true);
    expect(kept.has(before)).to.equal(false);
    expect(kept.has(sheets.find('attic')?.key ?? '')).to.equal(true);
    expect(kept.size, 'of what is not shown nothing is kept').to.equal(2);
  });

  it('stay as they are while they are fine enough', async () => {
    const { sheets, setRatio } = make();
    await show(sheets, 'attic');
    const before = sheets.find('attic');
    setRatio(1.1);
    sheets.refine(() => expect.fail('nothing was drawn anew'));
    expect(sheets.find('attic')).to.deep.equal(before);
  });
});
