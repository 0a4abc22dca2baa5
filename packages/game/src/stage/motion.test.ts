/** Every motion, the timeline that plays them and the looks of the camera, in invented time. */
import { describe, expect, it, vi } from 'vitest';
import { fitLayout } from '../scene-layout/index.js';
import { createCamera } from './camera.js';
import { pack } from './fixture/pack.js';
import { idleMotion } from './idle-motions.js';
import {
  bob,
  dropIn,
  flyFrom,
  hopAway,
  hopFrom,
  jump,
  lean,
  popIn,
  popOut,
  shakeHead,
  shudder,
  slideFrom,
  squash,
  standUp,
} from './motions.js';
import { REST, delayed, type Motion, type Pose } from './pose.js';
import { createTimeline } from './timeline.js';
import { arrivingLook, edgesOf, glidingLook, leavingLook, lookAtAll, nearer } from './view-port.js';

const offset = { dx: 80, dy: -40 };
const endingAtRest: [string, Motion][] = [
  ['popIn', popIn()],
  ['standUp', standUp()],
  ['dropIn', dropIn(80)],
  ['hopFrom', hopFrom(offset, 20, 3)],
  ['flyFrom', flyFrom(offset, 60, 2)],
  ['slideFrom', slideFrom(offset, 0.5)],
  ['squash', squash()],
  ['bob', bob(6)],
  ['jump', jump(20)],
  ['lean', lean(80)],
  ['shakeHead', shakeHead(8)],
  ['shudder', shudder()],
  ...(['sway', 'float', 'drift', 'breathe', 'blink'] as const).map((kind): [string, Motion] => [
    kind,
    idleMotion(kind, 100),
  ]),
];

const expectPose = (pose: Pose, expected: Partial<Pose>): void => {
  for (const key of ['dx', 'dy', 'stretchX', 'stretchY', 'turn'] as const) {
    if (expected[key] !== undefined) expect(pose[key], key).toBeCloseTo(expected[key], 5);
  }
};

describe('motions', () => {
  it.each(endingAtRest)('%s ends at rest', (_, motion) => {
    expectPose(motion.pose(1), REST);
    expect(motion.pose(1).isTalking ?? false).toBe(false);
  });

  it.each(endingAtRest)('%s never turns a figure inside out', (_, motion) => {
    for (let t = 0; t <= 1; t += 0.02) {
      expect(motion.pose(t).stretchX).toBeGreaterThanOrEqual(0);
      expect(motion.pose(t).stretchY).toBeGreaterThanOrEqual(0);
    }
  });

  it.each([
    ['hopFrom', hopFrom(offset, 20, 3)],
    ['flyFrom', flyFrom(offset, 60, 2)],
    ['slideFrom', slideFrom(offset, 0.5)],
  ])('%s begins where the figure is seen', (_, motion) => {
    expectPose(motion.pose(0), offset);
  });

  it('flyFrom rises over the straight way and arrives with its own size', () => {
    const motion = flyFrom({ dx: 100, dy: 0 }, 60, 2);
    expect(motion.pose(0.36).dy).toBeLessThan(-50);
    expect(motion.pose(0).stretchX).toBeCloseTo(2);
  });

  it('popIn and standUp begin with nothing, popOut ends with nothing', () => {
    expect(popIn().pose(0).stretchY).toBeCloseTo(0);
    expect(standUp().pose(0).stretchY).toBeCloseTo(0);
    expectPose(popOut().pose(1), { stretchX: 0, stretchY: 0 });
  });

  it('hopAway begins at rest and ends away', () => {
    expectPose(hopAway(offset, 20, 2).pose(0), REST);
    expectPose(hopAway(offset, 20, 2).pose(1), offset);
  });
});

describe('idleMotion', () => {
  it('keeps the top of what hangs in place while it sways', () => {
    const { dx, turn } = idleMotion('sway', 100, true).pose(0.3);
    expect(turn).not.toBe(0);
    expect(dx + 100 * Math.sin(turn)).toBeCloseTo(0);
  });
});

describe('createTimeline', () => {
  const motion = slideFrom({ dx: 100, dy: 0 }, 1);

  it('plays a motion to its end, then leaves the figure at rest and says so once', () => {
    const timeline = createTimeline();
    const onDone = vi.fn();
    timeline.play('milk', motion, onDone);
    expect(timeline.poseOf('milk').dx).toBe(100);
    expect(timeline.advance(100)).toEqual(['milk']);
    expect(timeline.poseOf('milk').dx).toBeLessThan(100);
    expect(onDone).not.toHaveBeenCalled();
    expect(timeline.advance(150)).toEqual(['milk']);
    expect(timeline.poseOf('milk')).toBe(REST);
    expect(onDone).toHaveBeenCalledOnce();
    expect(timeline.size).toBe(0);
    expect(timeline.advance(16)).toEqual([]);
  });

  it('holds a delayed motion in its first pose', () => {
    const timeline = createTimeline();
    timeline.play('milk', delayed(motion, 300));
    timeline.advance(299);
    expect(timeline.poseOf('milk').dx).toBe(100);
  });

  it('drops the present motion for a new one without ending it', () => {
    const timeline = createTimeline();
    const onDone = vi.fn();
    timeline.play('milk', motion, onDone);
    timeline.play('milk', squash());
    timeline.advance(1000);
    expect(onDone).not.toHaveBeenCalled();
  });

  it('ends everything at once when asked to', () => {
    const timeline = createTimeline();
    const onDone = vi.fn();
    timeline.play('milk', delayed(motion, 5000), onDone);
    timeline.finish();
    expect(onDone).toHaveBeenCalledOnce();
    expect(timeline.size).toBe(0);
  });

  it('drops what the end of a motion begins when everything is ended at once', () => {
    const timeline = createTimeline();
    timeline.play('milk', motion, () => timeline.play('milk', squash()));
    timeline.finish();
    expect(timeline.size).toBe(0);
  });

  it('lets the end of one motion begin another', () => {
    const timeline = createTimeline();
    timeline.play('milk', motion, () => timeline.play('milk', squash()));
    timeline.advance(1000);
    expect(timeline.has('milk')).toBe(true);
  });
});

describe('looks', () => {
  const layout = pack.scenes['hub']?.layouts[0];
  if (!layout) throw new Error('the fixture has a hub');
  const box = { width: 500, height: 200 };
  const fit = fitLayout(layout, box);
  const seen = (look: ReturnType<typeof lookAtAll>, x: number, y: number) => [
    (x - look.scrollX) * look.zoom,
    (y - look.scrollY) * look.zoom,
  ];

  it('puts a point of the scene on the pixel the controls put it on', () => {
    const [x, y] = seen(lookAtAll(fit, 2), 150, 60);
    expect(x).toBeCloseTo((150 * fit.scale + fit.offsetX) * 2);
    expect(y).toBeCloseTo((60 * fit.scale + fit.offsetY) * 2);
  });

  it('keeps the point one moves towards where it is', () => {
    const rest = lookAtAll(fit, 1);
    const closer = nearer(rest, 1.5, { x: 150, y: 60 });
    expect(seen(closer, 150, 60)[0]).toBeCloseTo(seen(rest, 150, 60)[0] ?? NaN);
    expect(closer.zoom).toBeCloseTo(rest.zoom * 1.5);
  });

  it('leaves from rest into nothing and arrives from nothing at rest', () => {
    const rest = lookAtAll(fit, 1);
    const point = { x: 100, y: 50 };
    expect(leavingLook(rest, point, 0)).toMatchObject({ zoom: rest.zoom, opacity: 1 });
    expect(leavingLook(rest, point, 1).opacity).toBe(0);
    expect(arrivingLook(rest, point, 0).opacity).toBe(0);
    expect(arrivingLook(rest, point, 1).zoom).toBeCloseTo(rest.zoom);
    expect(arrivingLook(rest, point, 1).opacity).toBe(1);
  });

  it('glides from one look to another, and a camera on its way can be sent elsewhere', () => {
    const from = lookAtAll(fit, 1);
    const to = { ...from, zoom: 4 };
    const applied: number[] = [];
    const camera = createCamera((look) => applied.push(look.zoom));
    const onDone = vi.fn();
    camera.cut(from);
    camera.move(100, (t) => glidingLook(from, to, t), onDone);
    camera.frame(50);
    expect(camera.isMoving).toBe(true);
    expect(applied.at(-1)).toBeCloseTo((from.zoom + 4) / 2);
    camera.move(100, () => from);
    camera.frame(100);
    expect(camera.isMoving).toBe(false);
    expect(camera.look).toBe(from);
    expect(onDone).not.toHaveBeenCalled();
  });

  it('knows how much of the scene is seen when there is room beside it', () => {
    expect(edgesOf(fit, box)).toEqual({ left: -25, right: 225 });
  });
});
