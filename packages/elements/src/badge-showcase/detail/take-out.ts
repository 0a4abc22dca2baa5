/** A badge as a file: the picture it came in, its own picture with the badge baked into it, or the document alone. */
import type { Badge } from '@requapass/badges/reading.js';
import { saveFile } from '../../shared/save-file.js';
import type { Entry } from '../entry.js';

export interface TakenOut {
  readonly name: string;
  readonly format: 'png' | 'svg' | 'json' | 'jwt';
}

interface Made {
  readonly content: BlobPart;
  readonly format: TakenOut['format'];
}

const TYPES: Readonly<Record<TakenOut['format'], string>> = {
  png: 'image/png',
  svg: 'image/svg+xml',
  json: 'application/json',
  jwt: 'application/jwt',
};

/** Saves it. @throws when a picture cannot hold the badge. */
export async function takeOut(entry: Entry, what: 'picture' | 'file'): Promise<TakenOut> {
  const { content, format } = what === 'file' ? fileOf(entry.badge) : await pictureWithin(entry);
  const name = `${slugOf(entry.badge)}.${format}`;
  saveFile(new Blob([content], { type: TYPES[format] }), name);
  return { name, format };
}

function textOf({ document }: Badge): string {
  return document.kind === 'jws' ? document.token : JSON.stringify(document.value, null, 2);
}

function fileOf(badge: Badge): Made {
  return { content: textOf(badge), format: badge.document.kind === 'jws' ? 'jwt' : 'json' };
}

async function pictureWithin({ badge, file }: Entry): Promise<Made> {
  if (file) return { content: file.bytes, format: file.type };
  const { bakePng, bakeSvg } = await import('@requapass/badges/baking.js');
  const { type, bytes } = readDataAddress(badge.image?.href ?? '');
  const standard = badge.format === 'ob2' ? 'ob2' : 'ob3';
  if (type === 'image/svg+xml') {
    const baked = bakeSvg(new TextDecoder().decode(bytes), textOf(badge), standard);
    if (!baked.ok) throw new Error(baked.error.message);
    return { content: baked.value, format: 'svg' };
  }
  const png = type === 'image/png' ? bytes : await toPng(bytes, type);
  const baked = bakePng(png, textOf(badge), standard);
  if (!baked.ok) throw new Error(baked.error.message);
  return { content: baked.value, format: 'png' };
}

/** Without a request: a strict page would refuse to fetch a `data:` address. */
function readDataAddress(address: string): { type: string; bytes: Uint8Array<ArrayBuffer> } {
  const [, type = '', options = '', data = ''] =
    /^data:([\w/+.-]+)((?:;[^,;]+)*),(.*)$/is.exec(address) ?? [];
  const isBase64 = /;base64$/i.test(options);
  const bytes = isBase64
    ? Uint8Array.from(atob(decodeURIComponent(data)), (letter) => letter.charCodeAt(0))
    : new TextEncoder().encode(decodeURIComponent(data));
  return { type: type.toLowerCase(), bytes };
}

async function toPng(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<Uint8Array> {
  const picture = await createImageBitmap(new Blob([bytes], { type }));
  const canvas = document.createElement('canvas');
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('the browser makes no PNG of this picture');
  return new Uint8Array(await blob.arrayBuffer());
}

function slugOf({ name }: Badge): string {
  const slug = (name ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return slug || 'badge';
}
