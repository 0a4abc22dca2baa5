/**
 * The sheets, by name: `assets/<name>.svg` + `assets/<name>.json`. `base` is loaded first and stays: people,
 * and what the hub shows. Every other sheet belongs to the scene of its name and comes with it. Knows no packing.
 *
 * To add a place: draw `places/<scene>.mjs` (exports its frames as an object, `{ 'bridge.arch': frame(…) }`),
 * and things to handle in `places/<scene>-items.mjs` (by slug; `itemFrames` names them `item.<slug>`); import
 * them here and add one line to `sheets`. More hub pictures: import them and add `...hubJobsA` to `hub`.
 * A scene may show frames of `base` and of its own sheet, no others. A frame has one name in all sheets.
 * Then `node art/build.mjs [sheet…]`.
 */
import { cellar } from './cellar.mjs';
import { door } from './door.mjs';
import { itemFrames, kept, people } from './frames.mjs';
import { hubHouses } from './hub-houses.mjs';
import { hubJobsA } from './hub-jobs-a.mjs';
import { hubJobsB } from './hub-jobs-b.mjs';
import { hubNature } from './hub-nature.mjs';
import { hubParty } from './hub-party.mjs';
import { hubRiver } from './hub-river.mjs';
import { items } from './items.mjs';
import { backRoom, keptBackRoom } from './places/back-room.mjs';
import { backRoomItems } from './places/back-room-items.mjs';
import { bridge } from './places/bridge.mjs';
import { bridgeItems } from './places/bridge-items.mjs';
import { kitchen } from './places/kitchen.mjs';
import { kitchenItems } from './places/kitchen-items.mjs';
import { kitchenRoom } from './places/kitchen-room.mjs';
import { laptop } from './places/laptop.mjs';
import { laptopItems } from './places/laptop-items.mjs';
import { laptopRoom } from './places/laptop-room.mjs';
import { party } from './places/party.mjs';
import { partyEndings } from './places/party-endings.mjs';
import { partyItems } from './places/party-items.mjs';
import { partyNight } from './places/party-night.mjs';
import { phone } from './places/phone.mjs';
import { phoneItems } from './places/phone-items.mjs';
import { stand } from './places/stand.mjs';
import { standItems } from './places/stand-items.mjs';
import { tillItems } from './places/till-items.mjs';
import { riverside } from './places/riverside.mjs';
import { riversideFar } from './places/riverside-far.mjs';
import { riversideItems } from './places/riverside-items.mjs';
import { tokens } from './tokens.mjs';

/** Everything the hub shows. The hub is drawn large throughout and kept at three quarters. */
const hub = {
  ...hubHouses,
  ...hubNature,
  ...hubRiver,
  ...hubParty,
  ...hubJobsA,
  ...hubJobsB,
};

/** Parts of the cellar that are big and flat. */
const keptCellar = {
  'cellar.rack': 0.8,
  'cellar.fridge-on': 0.8,
  'cellar.fridge-dead': 0.8,
  'cellar.stairs': 0.8,
};

/** @type {Record<string, Record<string, import('./pen.mjs').Frame>>} */
export const sheets = {
  base: { ...people, ...tokens, ...kept(hub, { hub: 0.75, 'hub.river': 0.6 }) },
  door,
  cellar: { ...kept(cellar, keptCellar), ...itemFrames(items) },
  bridge: { ...bridge, ...itemFrames(bridgeItems) },
  kitchen: { ...kitchen, ...kitchenRoom, ...itemFrames(kitchenItems) },
  stand: { ...stand, ...itemFrames({ ...standItems, ...tillItems }) },
  laptop: { ...laptop, ...laptopRoom, ...itemFrames(laptopItems) },
  party: {
    ...kept({ ...party, ...partyEndings, ...partyNight }, { 'party.hall-open': 0.75 }),
    ...itemFrames(partyItems),
  },
  phone: { ...phone, ...itemFrames(phoneItems) },
  'back-room': { ...kept(backRoom, keptBackRoom), ...itemFrames(backRoomItems) },
  riverside: { ...riverside, ...riversideFar, ...itemFrames(riversideItems) },
};

/** Frames that lie on more than one sheet: there must be none. */
export const twice = (all = sheets) => {
  const names = Object.values(all).flatMap((frames) => Object.keys(frames));
  return names.filter((name, index) => names.indexOf(name) !== index);
};
