/**
 * `node art/preview.mjs [folder] [shot…]`: pictures of the scenes as the stage would draw them, and contact
 * sheets of people and items. For whoever draws; nothing depends on it. Needs Playwright and a Chromium.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { chromium } from 'playwright';
import { sheets as drawn } from './sheets.mjs';
import { shots } from './shots.mjs';

const content = new URL('../', import.meta.url);
const read = (path) => readFileSync(new URL(path, content), 'utf8');
const [folder = join(tmpdir(), 'requapass-art'), ...wanted] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });

/** Every sheet: its picture, its size and where its frames lie. */
const sheets = Object.keys(drawn).map((name) => ({
  ...JSON.parse(read(`assets/${name}.json`)),
  picture: `data:image/svg+xml;base64,${Buffer.from(read(`assets/${name}.svg`)).toString('base64')}`,
}));
const allFrames = Object.assign({}, ...sheets.map(({ frames }) => frames));
const characters = JSON.parse(read('characters.json'));

const holds = (condition, facts) => {
  if ('all' in condition) return condition.all.every((part) => holds(part, facts));
  if ('any' in condition) return condition.any.some((part) => holds(part, facts));
  if ('not' in condition) return !holds(condition.not, facts);
  const value = facts[condition.fact];
  if ('is' in condition) return (value ?? false) === condition.is;
  if ('atLeast' in condition) return (value ?? 0) >= condition.atLeast;
  return (value ?? 0) <= condition.atMost;
};

/** What is drawn, back to front: frame, bottom centre, scale. */
function displayList({ scene, layout = 0, props = [], facts = {}, people = [], items = {}, places = false }) {
  const {
    sprites,
    castDepth,
    places: spots,
    safe,
    background,
  } = JSON.parse(read(`scenes/${scene}.json`)).layouts[layout];
  const isShown = (s) =>
    (!s.prop || props.includes(s.prop)) &&
    !(s.unlessProp && props.includes(s.unlessProp)) &&
    (!s.when || holds(s.when, facts));
  const cast = people.flatMap(([slug, at, face = 'calm']) => {
    const { x, y, scale = 1, isFlipped } = spots[at];
    const { bust, faces } = characters[slug];
    const beside = people.filter((other) => other[1] === at);
    const index = beside.findIndex(([other]) => other === slug);
    const aside = (index - (beside.length - 1) / 2) * allFrames[bust].width * scale * 0.55;
    return [bust, faces[face]].map((frame) => ({ frame, x: x + aside, y, scale, isFlipped }));
  });
  const list = [
    ...sprites.slice(0, castDepth).filter(isShown),
    ...cast.sort((a, b) => a.y - b.y),
    ...sprites.slice(castDepth).filter(isShown),
  ];
  for (const [at, slugs] of Object.entries(items)) {
    const spot = spots[at];
    const columns = Math.ceil(slugs.length / (slugs.length > 4 ? 2 : 1));
    const rows = Math.ceil(slugs.length / columns);
    const size = Math.min(spot.width / columns, spot.height / rows, 84);
    slugs.forEach((slug, i) =>
      list.push({
        frame: `item.${slug}`,
        x: spot.x + ((i % columns) - (columns - 1) / 2) * (spot.width / columns),
        y: spot.y - (rows - 1 - Math.floor(i / columns)) * (spot.height / rows),
        scale: (size / 88) * 0.96,
      }),
    );
  }
  return { list, safe, background, spots: places ? spots : {} };
}

/** Runs in the page. */
async function paint({ sheets, list, safe, background, spots, width, height, dpr }) {
  const scale = Math.min(width / safe.width, height / safe.height);
  const ratio = Math.max(1, Math.min(2, scale * dpr * 1.25));
  const canvases = await Promise.all(
    sheets.map(async (sheet) => {
      const image = new Image();
      image.src = sheet.picture;
      await image.decode();
      const pixels = new OffscreenCanvas(Math.ceil(sheet.width * ratio), Math.ceil(sheet.height * ratio));
      pixels.getContext('2d').drawImage(image, 0, 0, pixels.width, pixels.height);
      return pixels;
    }),
  );
  const canvas = document.querySelector('canvas');
  canvas.width = width * dpr;
  canvas.height = height * dpr;
  canvas.style.cssText = `display:block;width:${width}px;height:${height}px`;
  const pen = canvas.getContext('2d');
  pen.fillStyle = background;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.scale(dpr, dpr);
  pen.translate(width / 2, height / 2);
  pen.scale(scale, scale);
  pen.translate(-safe.x - safe.width / 2, -safe.y - safe.height / 2);
  for (const { frame, x, y, scale: size = 1, isFlipped } of list) {
    const index = sheets.findIndex(({ frames }) => frame in frames);
    const f = sheets[index]?.frames[frame];
    if (!f) throw new Error(`no frame ${frame}`);
    pen.save();
    pen.translate(x, y);
    pen.scale(isFlipped ? -size : size, size);
    const part = [f.x * ratio, f.y * ratio, f.width * ratio, f.height * ratio];
    pen.drawImage(canvases[index], ...part, -f.width / 2, -f.height, f.width, f.height);
    pen.restore();
  }
  pen.lineWidth = 2;
  pen.font = '14px sans-serif';
  for (const [name, { x, y, width: w = 88, height: h = 88 }] of Object.entries(spots)) {
    pen.strokeStyle = '#d0f';
    pen.fillStyle = '#d0f';
    pen.strokeRect(x - w / 2, y - h, w, h);
    pen.fillText(name, x - w / 2 + 3, y - h + 14);
  }
}

/** A frame by name, or somebody's bust with a face: `[slug, mood]`. */
const framesOf = (named) =>
  Array.isArray(named) ? [characters[named[0]].bust, characters[named[0]].faces[named[1]]] : [named];

/** A grid of frames on a colour. */
function sheetList({ sheet, columns, cell }) {
  const list = sheet.map((names, i) =>
    framesOf(names).map((frame) => ({
      frame,
      x: ((i % columns) + 0.5) * cell[0],
      y: (Math.floor(i / columns) + 1) * cell[1] - 4,
      scale: cell[2],
    })),
  );
  const safe = { x: 0, y: 0, width: columns * cell[0], height: Math.ceil(sheet.length / columns) * cell[1] };
  return { list: list.flat(), safe, background: '#fbe9c6', spots: {} };
}

const executablePath = execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const [name, shot] of Object.entries(shots)) {
  if (wanted.length && !wanted.some((part) => name.includes(part))) continue;
  const view = shot.sheet ? sheetList(shot) : displayList(shot);
  const [width, height, dpr] = shot.box ?? [view.safe.width, view.safe.height, 1];
  await page.setViewportSize({ width, height });
  await page.setContent('<style>body{margin:0}</style><canvas></canvas>');
  await page.evaluate(paint, { sheets, ...view, width, height, dpr });
  const data = await page.evaluate(() => document.querySelector('canvas').toDataURL());
  writeFileSync(join(folder, `${name}.png`), Buffer.from(data.split(',')[1], 'base64'));
  console.log(join(folder, `${name}.png`));
}
await browser.close();
