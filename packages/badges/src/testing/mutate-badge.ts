/**
 * Changes a signed badge as an attacker or an accident might: letters, fields, contexts, proofs, parts of a token.
 * Knows how to tell a change from another way of writing the same. Never part of what is shipped.
 */
import { isObject } from '../verification/json.js';
import { toBase64Url, utf8 } from '../verification/platform.js';

/** Numbers from 0 up to 1, the same for the same seed. */
export function createDice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Dice = () => number;
type Json = Record<string, unknown>;
type Slot = { readonly holder: Json | unknown[]; readonly name: string | number };

const pick = <Item>(items: readonly Item[], dice: Dice): Item | undefined =>
  items[Math.floor(dice() * items.length)];

/** Every place of a document that holds a value. */
function slots(value: unknown, found: Slot[] = []): Slot[] {
  if (Array.isArray(value)) {
    value.forEach((item: unknown, name) => {
      found.push({ holder: value as unknown[], name });
      slots(item, found);
    });
  } else if (isObject(value)) {
    for (const [name, item] of Object.entries(value)) {
      found.push({ holder: value as Json, name });
      slots(item, found);
    }
  }
  return found;
}

const get = ({ holder, name }: Slot): unknown => (holder as Json)[name];
const set = ({ holder, name }: Slot, value: unknown): void => {
  (holder as Json)[name] = value;
};
function drop({ holder, name }: Slot): void {
  if (Array.isArray(holder)) holder.splice(Number(name), 1);
  else Reflect.deleteProperty(holder, name);
}

const objects = (document: Json): Json[] => [
  document,
  ...slots(document)
    .map(get)
    .filter((value): value is Json => isObject(value)),
];

/** A letter more, less, other, or two swapped. */
function changeText(text: string, dice: Dice): string {
  const at = Math.floor(dice() * (text.length + 1));
  const letter = String.fromCharCode(33 + Math.floor(dice() * 94));
  switch (Math.floor(dice() * 4)) {
    case 0:
      return text.slice(0, at) + letter + text.slice(at);
    case 1:
      return text.slice(0, at) + text.slice(at + 1);
    case 2:
      return text.slice(0, at) + letter + text.slice(at + 1);
    default:
      return text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2);
  }
}

const EVIL_CONTEXTS: readonly unknown[] = [
  { name: 'https://schema.org/description' },
  { wrap: '@nest' },
  { '@vocab': 'https://evil.example/' },
  'https://evil.example/context.json',
  'https://www.w3.org/ns/credentials/examples/v2',
];
const NEW_FIELDS: readonly (readonly [string, unknown])[] = [
  ['validUntil', '2099-01-01T00:00:00Z'],
  ['awardedDate', '2020-01-01T00:00:00Z'],
  ['unknownTerm', 'text'],
  ['@type', 'Achievement'],
  ['@id', 'https://evil.example/'],
  ['https://schema.org/name', 'Other'],
  ['@included', [{ id: 'https://evil.example/', name: 'x' }]],
  ['narrative', 'More.'],
  ['image', 'https://evil.example/i.png'],
];

type Change = (document: Json, dice: Dice, other: Json) => void;

const CHANGES: readonly Change[] = [
  function changeLeaf(document, dice) {
    const slot = pick(
      slots(document).filter((one) => typeof get(one) !== 'object'),
      dice,
    );
    if (!slot) return;
    const value = get(slot);
    if (typeof value === 'string') set(slot, changeText(value, dice));
    else set(slot, typeof value === 'boolean' ? !value : Number(value) + 1);
  },
  function deleteField(document, dice) {
    const slot = pick(slots(document), dice);
    if (slot) drop(slot);
  },
  function moveField(document, dice) {
    const from = pick(slots(document), dice);
    const to = pick(objects(document), dice);
    if (!from || !to || from.holder === to) return;
    const value = get(from);
    if (value === to || JSON.stringify(value).includes(JSON.stringify(to))) return;
    drop(from);
    to[String(from.name)] = value;
  },
  function renameField(document, dice) {
    const slot = pick(
      slots(document).filter(({ holder }) => !Array.isArray(holder)),
      dice,
    );
    const name = pick(slots(document), dice)?.name;
    if (!slot || typeof name !== 'string') return;
    const value = get(slot);
    drop(slot);
    (slot.holder as Json)[name] = value;
  },
  function addField(document, dice) {
    const holder = pick(objects(document), dice);
    const field = pick(NEW_FIELDS, dice);
    if (holder && field) holder[field[0]] = field[1];
  },
  function swapValues(document, dice) {
    const [one, two] = [pick(slots(document), dice), pick(slots(document), dice)];
    if (!one || !two) return;
    const [first, second] = [get(one), get(two)];
    if (typeof first === 'object' || typeof second === 'object') return;
    set(one, second);
    set(two, first);
  },
  function repeatItem(document, dice) {
    const slot = pick(
      slots(document).filter(({ holder }) => Array.isArray(holder)),
      dice,
    );
    if (slot) (slot.holder as unknown[]).push(structuredClone(get(slot)));
  },
  function changeContext(document, dice) {
    const context = document['@context'];
    const list = Array.isArray(context) ? [...(context as unknown[])] : [context];
    const at = Math.floor(dice() * (list.length + 1));
    if (dice() < 0.3) list.reverse();
    else if (dice() < 0.3) list.splice(at, 1);
    else list.splice(at, 0, pick(EVIL_CONTEXTS, dice));
    document['@context'] = list;
  },
  function nestContext(document, dice) {
    const holder = pick(objects(document).slice(1), dice);
    if (holder) holder['@context'] = [pick(EVIL_CONTEXTS, dice)];
  },
  function changeProof(document, dice, other) {
    const proof = document['proof'];
    if (!isObject(proof) || !isObject(other['proof'])) return;
    const name = pick(Object.keys(proof), dice) ?? 'proofValue';
    document['proof'] = dice() < 0.3 ? other['proof'] : { ...proof, [name]: other['proof'][name] ?? 'x' };
  },
  function takeFromOther(document, dice, other) {
    const slot = pick(Object.keys(other), dice);
    if (slot !== undefined && slot !== 'proof') document[slot] = other[slot];
  },
];

/** A changed copy, as text. Sometimes of letters, mostly of fields. */
export function mutateDocument(document: Json, other: Json, dice: Dice): string {
  const text = JSON.stringify(document);
  if (dice() < 0.2) return changeText(text, dice);
  const copy = JSON.parse(text) as Json;
  pick(CHANGES, dice)?.(copy, dice, JSON.parse(JSON.stringify(other)) as Json);
  return JSON.stringify(copy);
}

const encode = (value: unknown): string => toBase64Url(utf8(JSON.stringify(value)));

/** A changed copy of a token. */
export function mutateToken(token: string, other: string, payload: Json, dice: Dice): string {
  const parts = token.split('.');
  const part = Math.floor(dice() * 3);
  const otherPart = other.split('.')[part] ?? '';
  switch (Math.floor(dice() * 6)) {
    case 0:
      parts[part] = otherPart;
      break;
    case 1:
      parts[0] = encode({ alg: pick(['none', 'HS256', 'RS256', 'ES256', 'None'], dice), typ: 'JWT' });
      break;
    case 2:
      parts[1] = encode(JSON.parse(mutateDocument(payload, payload, () => 0.2 + dice() * 0.8)));
      break;
    case 3:
      parts[2] = '';
      break;
    default:
      parts[part] = changeText(parts[part] ?? '', dice);
  }
  return parts.join('.');
}

/** The same for two ways of writing the same: order, a list of one, a name without value, an item twice. */
export function meaningOf(value: unknown): string {
  if (Array.isArray(value)) {
    const items = [...new Set((value as unknown[]).map(meaningOf))]
      .filter((item) => item !== 'nothing')
      .sort();
    if (items.length === 0) return 'nothing';
    return items.length === 1 ? (items[0] ?? '') : `[${items.join()}]`;
  }
  if (value === null || value === undefined) return 'nothing';
  if (!isObject(value)) return JSON.stringify(value);
  const fields = Object.entries(value)
    .map(([name, item]) => [name, meaningOf(item)] as const)
    .filter(([, item]) => item !== 'nothing')
    .map(([name, item]) => `${JSON.stringify(name)}:${item}`)
    .sort();
  return `{${fields.join()}}`;
}
