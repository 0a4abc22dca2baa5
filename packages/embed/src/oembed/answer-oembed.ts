/**
 * An oEmbed endpoint as a function: the query of a request in, status, type and body out. For whoever has a server
 * that can read a query; a static host serves the files that `set-address` writes. Knows no server.
 */
import { XMLBuilder } from 'fast-xml-parser';
import { makeOembed, type Oembed } from './make-oembed.js';

export interface OembedAnswer {
  readonly status: 200 | 400 | 404 | 501;
  readonly type: string;
  readonly body: string;
}

/**
 * Answers `?url=…&maxwidth=…&maxheight=…&format=json|xml`.
 *
 * @param query - of the request.
 * @param folder - absolute address of the folder, ending in a slash.
 */
export function answerOembed(query: URLSearchParams, folder: string): OembedAnswer {
  const format = query.get('format') ?? 'json';
  if (format !== 'json' && format !== 'xml') return refuse(501, `format "${format}": use json or xml`);
  const url = query.get('url');
  if (url === null || url === '')
    return refuse(400, 'url is missing: give the address of a page of this folder');
  const maxWidth = boundOf(query.get('maxwidth'));
  const maxHeight = boundOf(query.get('maxheight'));
  if (maxWidth === null) return refuse(400, `maxwidth "${query.get('maxwidth')}": use a number of pixels`);
  if (maxHeight === null) return refuse(400, `maxheight "${query.get('maxheight')}": use a number of pixels`);
  const oembed = makeOembed(url, folder, { maxWidth, maxHeight });
  if (oembed === null) return refuse(404, `url "${url}" is no page of ${folder}`);
  return format === 'xml'
    ? { status: 200, type: 'text/xml; charset=utf-8', body: oembedToXml(oembed) }
    : { status: 200, type: 'application/json; charset=utf-8', body: JSON.stringify(oembed) };
}

/** The same answer in oEmbed's other format. */
export function oembedToXml(oembed: Oembed): string {
  const builder = new XMLBuilder({ ignoreAttributes: false, format: true });
  return builder.build({
    '?xml': { '@_version': '1.0', '@_encoding': 'utf-8', '@_standalone': 'yes' },
    oembed,
  }) as string;
}

/** Undefined where nothing is asked; null where it is no size. */
function boundOf(value: string | null): number | undefined | null {
  if (value === null || value === '') return undefined;
  return /^[1-9]\d{0,4}$/.test(value) ? Number(value) : null;
}

function refuse(status: 400 | 404 | 501, message: string): OembedAnswer {
  return { status, type: 'text/plain; charset=utf-8', body: `${message}\n` };
}
