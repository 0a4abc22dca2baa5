/**
 * A small part of Markdown to nodes: paragraphs, lists, bold, italic, https links. Built as templates with text in them,
 * never as markup from a string; what is not in the list stays as it was written. Headings become bold lines; pictures
 * and HTML stay text.
 */
import { type TemplateResult, html } from 'lit';

/** A run of text: plain, strong, emphasised, or a link. */
export type Run =
  | { readonly kind: 'text' | 'strong' | 'em'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string; readonly host: string };

export type Block =
  | { readonly kind: 'paragraph' | 'heading'; readonly runs: readonly Run[] }
  | { readonly kind: 'list' | 'numbers'; readonly items: readonly (readonly Run[])[] };

const MAX_CHARACTERS = 4000;

interface OpenList {
  readonly kind: 'list' | 'numbers';
  readonly items: string[];
}

export function parseMarkdown(source: string): readonly Block[] {
  const lines = source.slice(0, MAX_CHARACTERS).replace(/\r\n?/g, '\n').split('\n');
  const blocks: Block[] = [];
  let text: string[] = [];
  let list: OpenList | null = null as OpenList | null;
  const endText = (): void => {
    if (text.length > 0) blocks.push({ kind: 'paragraph', runs: parseRuns(text.join(' ')) });
    text = [];
  };
  const endList = (): void => {
    if (list) blocks.push({ kind: list.kind, items: list.items.map(parseRuns) });
    list = null;
  };
  for (const line of lines) {
    const [, bullet, number, item] = /^\s{0,6}(?:([-*+])|(\d{1,9})[.)])\s+(.+)$/.exec(line) ?? [];
    const [, heading] = /^#{1,6}\s+(.+?)\s*#*$/.exec(line.trim()) ?? [];
    if (item !== undefined) {
      const kind = bullet && !number ? 'list' : 'numbers';
      endText();
      if (list?.kind !== kind) endList();
      list ??= { kind, items: [] };
      list.items.push(item);
    } else if (line.trim() === '') {
      endText();
      endList();
    } else if (heading !== undefined) {
      endText();
      endList();
      blocks.push({ kind: 'heading', runs: parseRuns(heading) });
    } else if (list && /^\s/.test(line)) {
      list.items.push(`${list.items.pop() ?? ''} ${line.trim()}`);
    } else {
      endList();
      text.push(line.trim());
    }
  }
  endText();
  endList();
  return blocks;
}

/** One link, one bold, one italic: none inside another, so that nothing can take long. */
const RUN =
  /\[([^\][]{1,300})\]\(([^\s()]{1,2000})\)|\*\*([^*]{1,2000})\*\*|__([^_]{1,2000})__|\*([^*\s][^*]{0,2000})\*/g;

export function parseRuns(text: string): readonly Run[] {
  const runs: Run[] = [];
  let at = 0;
  const plain = (end: number): void => {
    if (end > at) runs.push({ kind: 'text', text: text.slice(at, end) });
  };
  for (const match of text.matchAll(RUN)) {
    const [whole, label, address, strong, strongToo, em] = match;
    const link = address === undefined ? null : safeLink(address);
    if (label !== undefined && !link) continue;
    plain(match.index);
    at = match.index + whole.length;
    const bold = strong ?? strongToo;
    if (link) runs.push({ kind: 'link', text: label ?? '', ...link });
    else if (bold !== undefined) runs.push({ kind: 'strong', text: bold });
    else runs.push({ kind: 'em', text: em ?? '' });
  }
  plain(text.length);
  return runs;
}

/** `https` only; the host in the letters that browsers resolve. */
function safeLink(address: string): { readonly href: string; readonly host: string } | null {
  try {
    const url = new URL(address);
    const isSafe = url.protocol === 'https:' && url.username === '' && url.password === '';
    return isSafe ? { href: url.href, host: url.host } : null;
  } catch {
    return null;
  }
}

/** @param language - of the words, when the badge says it */
export function markdown(source: string, language?: string): TemplateResult {
  return html`<div class="prose" lang=${language ?? ''}>${parseMarkdown(source).map(blockOf)}</div>`;
}

function blockOf(block: Block): TemplateResult {
  switch (block.kind) {
    case 'paragraph':
      return html`<p>${block.runs.map(runOf)}</p>`;
    case 'heading':
      return html`<p><strong>${block.runs.map(runOf)}</strong></p>`;
    case 'list':
      return html`<ul>
        ${block.items.map((runs) => html`<li>${runs.map(runOf)}</li>`)}
      </ul>`;
    case 'numbers':
      return html`<ol>
        ${block.items.map((runs) => html`<li>${runs.map(runOf)}</li>`)}
      </ol>`;
  }
}

function runOf(run: Run): TemplateResult {
  switch (run.kind) {
    case 'text':
      return html`${run.text}`;
    case 'strong':
      return html`<strong>${run.text}</strong>`;
    case 'em':
      return html`<em>${run.text}</em>`;
    case 'link':
      return html`<a href=${run.href} target="_blank" rel="noopener noreferrer nofollow">${run.text}</a>
        <span class="host-line">(<bdi>${run.host}</bdi>)</span>`;
  }
}
