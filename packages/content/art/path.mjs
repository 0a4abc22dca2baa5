/**
 * SVG path data as lists of subpaths in absolute coordinates: parse, move, round, measure, write.
 * Arcs and quadratics become cubics. Knows no colour and no drawing.
 *
 * @typedef {{ op: 'L' | 'C', points: number[] }} Segment
 * @typedef {{ start: [number, number], segments: Segment[], closed: boolean }} Subpath
 */

const ARGUMENTS = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

/** @param {string} data @returns {Subpath[]} */
export function parsePath(data) {
  const tokens = data.match(/[a-zA-Z]|-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/g) ?? [];
  const subpaths = [];
  let current;
  let [x, y, controlX, controlY] = [0, 0, 0, 0];
  let command = '';
  let index = 0;
  while (index < tokens.length) {
    if (/[a-zA-Z]/.test(tokens[index])) command = tokens[index++];
    const upper = command.toUpperCase();
    const isRelative = command !== upper;
    const count = ARGUMENTS[upper];
    if (count === undefined) throw new Error(`path command "${command}" is not supported`);
    const args = tokens.slice(index, index + count).map(Number);
    index += count;
    const [baseX, baseY] = isRelative ? [x, y] : [0, 0];
    const at = (i) => [args[i] + baseX, args[i + 1] + baseY];
    if (upper === 'Z') {
      current.closed = true;
      [x, y] = current.start;
      continue;
    }
    if (upper === 'M') {
      [x, y] = at(0);
      current = { start: [x, y], segments: [], closed: false };
      subpaths.push(current);
      command = isRelative ? 'l' : 'L';
      [controlX, controlY] = [x, y];
      continue;
    }
    if (current.closed) {
      current = { start: [x, y], segments: [], closed: false };
      subpaths.push(current);
    }
    const reflected = [2 * x - controlX, 2 * y - controlY];
    if (upper === 'L' || upper === 'H' || upper === 'V') {
      if (upper === 'L') [x, y] = at(0);
      if (upper === 'H') x = args[0] + baseX;
      if (upper === 'V') y = args[0] + baseY;
      current.segments.push({ op: 'L', points: [x, y] });
      [controlX, controlY] = [x, y];
    } else if (upper === 'A') {
      const end = at(5);
      for (const points of arcToCubics([x, y], args, end)) current.segments.push({ op: 'C', points });
      [x, y] = end;
      [controlX, controlY] = end;
    } else if (upper === 'C' || upper === 'S') {
      const first = upper === 'C' ? at(0) : reflected;
      const second = at(upper === 'C' ? 2 : 0);
      const end = at(upper === 'C' ? 4 : 2);
      current.segments.push({ op: 'C', points: [...first, ...second, ...end] });
      [controlX, controlY] = second;
      [x, y] = end;
    } else {
      const control = upper === 'Q' ? at(0) : reflected;
      const end = at(upper === 'Q' ? 2 : 0);
      const toward = (from, i) => from + (2 / 3) * (control[i] - from);
      const points = [toward(x, 0), toward(y, 1), toward(end[0], 0), toward(end[1], 1), ...end];
      current.segments.push({ op: 'C', points });
      [controlX, controlY] = control;
      [x, y] = end;
    }
  }
  return subpaths;
}

/** An elliptical arc as cubics (SVG 2, appendix B.2.4: from end points to centre). */
function arcToCubics([x1, y1], [radiusX, radiusY, degrees, large, sweep], [x2, y2]) {
  if (!radiusX || !radiusY || (x1 === x2 && y1 === y2)) return [[x1, y1, x2, y2, x2, y2]];
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const [halfX, halfY] = [(x1 - x2) / 2, (y1 - y2) / 2];
  const [px, py] = [cos * halfX + sin * halfY, -sin * halfX + cos * halfY];
  const grow = Math.sqrt(Math.max(1, (px / radiusX) ** 2 + (py / radiusY) ** 2));
  const [rx, ry] = [Math.abs(radiusX) * grow, Math.abs(radiusY) * grow];
  const root = Math.sqrt(Math.max(0, (rx * ry) ** 2 / ((rx * py) ** 2 + (ry * px) ** 2) - 1));
  const side = large === sweep ? -root : root;
  const [cx, cy] = [(side * rx * py) / ry, (-side * ry * px) / rx];
  const from = Math.atan2((py - cy) / ry, (px - cx) / rx);
  let turn = Math.atan2((-py - cy) / ry, (-px - cx) / rx) - from;
  if (sweep && turn < 0) turn += 2 * Math.PI;
  if (!sweep && turn > 0) turn -= 2 * Math.PI;
  const pieces = Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9);
  const step = turn / pieces;
  const handle = (4 / 3) * Math.tan(step / 4);
  const place = (u, v) => [
    cos * rx * (u + cx / rx) - sin * ry * (v + cy / ry) + (x1 + x2) / 2,
    sin * rx * (u + cx / rx) + cos * ry * (v + cy / ry) + (y1 + y2) / 2,
  ];
  return Array.from({ length: pieces }, (_, i) => {
    const [a, b] = [from + i * step, from + (i + 1) * step];
    return [
      ...place(Math.cos(a) - handle * Math.sin(a), Math.sin(a) + handle * Math.cos(a)),
      ...place(Math.cos(b) + handle * Math.sin(b), Math.sin(b) - handle * Math.cos(b)),
      ...place(Math.cos(b), Math.sin(b)),
    ];
  });
}

/** Every point through `move`. @param {Subpath[]} subpaths @param {(x: number, y: number) => [number, number]} move */
export function movePath(subpaths, move) {
  return subpaths.map((sub) => ({
    ...sub,
    start: move(...sub.start),
    segments: sub.segments.map((segment) => {
      const points = [];
      for (let i = 0; i < segment.points.length; i += 2)
        points.push(...move(segment.points[i], segment.points[i + 1]));
      return { ...segment, points };
    }),
  }));
}

/** Writes relative commands on a whole-number grid: the shortest form we know. @param {Subpath[]} subpaths */
export function makePath(subpaths) {
  let out = '';
  for (const { start, segments, closed } of subpaths) {
    let [x, y] = start.map(Math.round);
    let last = 'M';
    out += `M${join([x, y])}`;
    for (const { op, points } of segments) {
      const whole = points.map(Math.round);
      const relative = whole.map((value, i) => value - (i % 2 ? y : x));
      if (relative.every((value) => value === 0)) continue;
      const letter = op.toLowerCase();
      const text = join(relative);
      out += last === letter ? (text.startsWith('-') ? text : ` ${text}`) : letter + text;
      last = letter;
      [x, y] = whole.slice(-2);
    }
    if (closed) out += 'z';
  }
  return out;
}

const join = (values) => values.map((v, i) => (i && v >= 0 ? ` ${v}` : `${v}`)).join('');

/** Points along the outline, fine enough to measure with. @param {Subpath} sub */
export function outline(sub, steps = 8) {
  const points = [sub.start];
  let [x, y] = sub.start;
  for (const { op, points: p } of sub.segments) {
    if (op === 'L') points.push([p[0], p[1]]);
    else
      for (let step = 1; step <= steps; step++) {
        const t = step / steps;
        const u = 1 - t;
        const mix = (a, b, c, d) => u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
        points.push([mix(x, p[0], p[2], p[4]), mix(y, p[1], p[3], p[5])]);
      }
    [x, y] = p.slice(-2);
  }
  return points;
}

/** Signed area (the sign is the winding). @param {Subpath} sub */
export function signedArea(sub) {
  const points = outline(sub);
  return points.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

/** @param {Subpath[]} subpaths */
export function boundingBox(subpaths) {
  const all = subpaths.flatMap((sub) => outline(sub));
  const xs = all.map(([x]) => x);
  const ys = all.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** @param {[number, number]} point @param {[number, number][]} polygon */
export function isInside([x, y], polygon) {
  let inside = false;
  for (let i = 0, j = polygon.length - 1; i < polygon.length; j = i++) {
    const [xi, yi] = polygon[i];
    const [xj, yj] = polygon[j];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}
