/**
 * Which sounds lie in which file. `base-sounds` is loaded first and stays: what answers a finger, and what any
 * mission may play. Every other file comes with the scene of its name. Data only.
 *
 * A cue is heard only where its sound is in one of the two: to use one in another place, add it there and run
 * `node sound/build.mjs` (needs ffmpeg). A sound may lie in several files. The more there is in a file, the fewer
 * bits each second of it gets.
 */

/** File → effects (effects.mjs) and loops (ambience.mjs). */
export const files = {
  'base-sounds': {
    effects: [
      'tap',
      'page',
      'placed',
      'picked',
      'right',
      'soft-no',
      'asked',
      'door',
      'chime',
      'applause',
      'murmur',
      'phone',
      'evidence',
      'reveal',
    ],
    loops: [],
  },
  'bridge-sounds': { effects: ['bike-bell', 'step', 'print', 'wind'], loops: ['ambience-bridge'] },
  'door-sounds': { effects: ['bike-bell'], loops: ['ambience-door'] },
  'cellar-sounds': { effects: ['fridge-dies'], loops: ['ambience-cellar'] },
  'kitchen-sounds': {
    effects: ['pin-note', 'paper', 'ring', 'pour'],
    loops: ['ambience-kitchen'],
  },
  'stand-sounds': {
    effects: ['coin', 'till-open', 'sizzle', 'paper', 'bike-bell'],
    loops: ['ambience-stand'],
  },
  'laptop-sounds': { effects: ['print', 'click', 'paper', 'buzz'], loops: ['ambience-laptop'] },
  'phone-sounds': {
    effects: ['buzz', 'click', 'paper', 'pin-note', 'step', 'cheer'],
    loops: ['ambience-phone'],
  },
  'back-room-sounds': {
    effects: ['chair', 'agree', 'pour'],
    loops: ['ambience-back-room'],
  },
  'party-sounds': {
    effects: ['thunder-soft', 'wind', 'cheer', 'music'],
    loops: ['ambience-party', 'rain'],
  },
  'riverside-sounds': { effects: ['crickets', 'music', 'step'], loops: ['ambience-riverside'] },
};

/** Most bytes of a file as Opus: what comes before the first mission is small, what comes with a scene may take more. */
export const budgetOf = (name) =>
  ({ 'base-sounds': 18_000, 'bridge-sounds': 10_000, 'party-sounds': 11_200 })[name] ?? 12_000;
