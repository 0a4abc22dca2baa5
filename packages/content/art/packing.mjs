/**
 * Lays rectangles into one square-ish sheet (best short side fit over maximal free rectangles).
 * Knows only sizes. The order and the result are the same on every machine.
 *
 * @typedef {{ name: string, width: number, height: number }} Box
 * @typedef {{ x: number, y: number, width: number, height: number }} Place
 */

/** @param {Box[]} boxes @param {number} gap @returns {{ width: number, height: number, places: Record<string, Place> }} */
export function packBoxes(boxes, gap) {
  const sorted = [...boxes].sort(
    (a, b) =>
      Math.max(b.width, b.height) - Math.max(a.width, a.height) ||
      b.width * b.height - a.width * a.height ||
      (a.name < b.name ? -1 : 1),
  );
  const area = sorted.reduce((sum, box) => sum + (box.width + gap) * (box.height + gap), 0);
  for (let side = Math.ceil(Math.sqrt(area) / 16) * 16; side <= 8192; side += 16) {
    const places = tryPack(sorted, side, gap);
    if (!places) continue;
    const all = Object.values(places);
    return {
      width: Math.ceil(Math.max(...all.map((p) => p.x + p.width)) + gap),
      height: Math.ceil(Math.max(...all.map((p) => p.y + p.height)) + gap),
      places,
    };
  }
  throw new Error(`pictures do not fit: ${Math.round(area)} square units`);
}

function tryPack(boxes, side, gap) {
  let free = [{ x: gap, y: gap, width: side - gap, height: side - gap }];
  const places = {};
  for (const { name, width, height } of boxes) {
    const [w, h] = [width + gap, height + gap];
    const fitting = free.filter((f) => f.width >= w && f.height >= h);
    if (!fitting.length) return undefined;
    const slack = (f) => Math.min(f.width - w, f.height - h);
    const best = fitting.reduce((a, b) => (slack(b) < slack(a) ? b : a));
    places[name] = { x: best.x, y: best.y, width, height };
    free = withoutContained(
      free.flatMap((f) => splitAround(f, { x: best.x, y: best.y, width: w, height: h })),
    );
  }
  return places;
}

function splitAround(f, used) {
  const right = f.x + f.width;
  const bottom = f.y + f.height;
  const usedRight = used.x + used.width;
  const usedBottom = used.y + used.height;
  if (used.x >= right || usedRight <= f.x || used.y >= bottom || usedBottom <= f.y) return [f];
  return [
    { x: f.x, y: f.y, width: used.x - f.x, height: f.height },
    { x: usedRight, y: f.y, width: right - usedRight, height: f.height },
    { x: f.x, y: f.y, width: f.width, height: used.y - f.y },
    { x: f.x, y: usedBottom, width: f.width, height: bottom - usedBottom },
  ].filter((part) => part.width > 0 && part.height > 0);
}

const contains = (a, b) =>
  a.x <= b.x && a.y <= b.y && a.x + a.width >= b.x + b.width && a.y + a.height >= b.y + b.height;

function withoutContained(list) {
  return list.filter((a, i) => !list.some((b, j) => i !== j && contains(b, a) && (!contains(a, b) || j < i)));
}
