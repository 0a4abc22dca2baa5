/**
 * Where the pins of the hub lie: at the place of their mission, or beside it where pins would lie over each other.
 * Knows nothing of what a pin shows but its size.
 */
import type { Slug } from '@requapass/scenario';
import type { Settings } from '../app/settings.js';
import { spreadSpots, type Spot } from '../scene-layout/index.js';
import type { ScreenContext } from './context.js';
import { sceneSpot } from './scene-spot.js';
import type { Styles } from './set-styles.js';

/** A fingertip, with the point of the pin and some air. */
const PIN = { width: 48, height: 54 };
/** The name under the pin that is suggested, by text size. */
const LETTER: Readonly<Record<Settings['textSize'], number>> = { normal: 8.5, large: 10.5, larger: 13 };
/** Closer to an edge than this, a name would stick out. */
const EDGE = 76;

export interface PinSpot {
  readonly styles: Styles;
  /** The edge it is close to. */
  readonly side: 'left' | 'right' | null;
}

/** One a mission, in their order; null in the text layout and where the picture has no such place. */
export function pinSpots(context: ScreenContext, suggested: Slug | null): readonly (PinSpot | null)[] {
  const { box, snapshot, settings, t } = context;
  const wished = snapshot.missions.flatMap(({ id, title }) => {
    const area = sceneSpot(context, id);
    if (!area) return [];
    const letter = LETTER[settings.textSize];
    const isNamed = id === suggested;
    const size = isNamed
      ? {
          width: Math.min(Math.max(t.content(title).length * letter + 24, PIN.width), box.width),
          height: PIN.height + letter * 3,
        }
      : PIN;
    const x = area.left + area.width / 2;
    const y = area.top + area.height - PIN.height + size.height / 2;
    return [{ id, isNamed, x, y, ...size }];
  });
  // The one with its name needs most room: it chooses first.
  const inOrder = [...wished].sort((one, other) => Number(other.isNamed) - Number(one.isNamed));
  const placed = new Map<Slug, Spot>();
  spreadSpots(inOrder, box).forEach((spot, index) => {
    const named = inOrder[index];
    if (named) placed.set(named.id, spot);
  });
  return snapshot.missions.map(({ id }) => {
    const spot = placed.get(id);
    return spot ? toPin(spot, box.width) : null;
  });
}

function toPin({ x, y, width, height }: Spot, room: number): PinSpot {
  return {
    styles: {
      position: 'absolute',
      left: `${x - width / 2}px`,
      top: `${y - height / 2}px`,
      width: `${width}px`,
    },
    side: x < EDGE ? 'left' : x > room - EDGE ? 'right' : null,
  };
}
