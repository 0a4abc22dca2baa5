/**
 * What can be done with a badge: keep it as a picture or file, share it, put it on a profile, print it. Nothing leaves
 * before it is pressed; what makes files is loaded then.
 */
import { type TemplateResult, html, nothing } from 'lit';
import { stateOf, toneOf } from '../badge-state.js';
import type { Entry } from '../entry.js';
import { linkTo } from '../fragment-watch.js';
import { fill } from '../strings.js';
import type { DetailView } from './context.js';

/** A link helps only where others find the same badge: on the page, and not in what the person added to it. */
function linkOf(entry: Entry): string | null {
  const isOfPage = entry.sources.some(
    (source) => source === 'src' || source === 'inline' || source === 'given',
  );
  return isOfPage && !entry.badge.isDraft ? linkTo(entry.key) : null;
}

export function share(view: DetailView): TemplateResult {
  const { entry, words, onRemove } = view;
  const { strings } = words;
  const { badge } = entry;
  // What is known not to count is nobody's to show off; its file stays the person's.
  const isNotGood = toneOf(stateOf(entry)) === 'no';
  const link = isNotGood ? null : linkOf(entry);
  const isOffered = !badge.isDraft && !isNotGood;
  const button = (name: string, text: string, onClick: () => void): TemplateResult =>
    html`<button type="button" class="button" part="action" data-out=${name} @click=${onClick}>
      ${text}
    </button>`;
  const canBake = !badge.isDraft && (entry.file !== null || badge.image?.isEmbedded === true);
  return html`<section class="block out">
    <h4>${strings.outTitle}</h4>
    <div class="out-buttons">
      ${canBake ? button('picture', strings.outPicture, () => void save(view, 'picture')) : nothing}
      ${button('file', badge.isDraft ? strings.draftSave : strings.outFile, () => void save(view, 'file'))}
      ${link ? button('link', strings.outLink, () => void copy(view, link)) : nothing}
      ${link && 'share' in navigator ? button('share', strings.outShare, () => void offer(view, link)) : nothing}
      ${isOffered ? linkedIn(view, link) : nothing}
      ${button('print', strings.outPrint, () => {
        view.onExported('print');
        window.print();
      })}
      ${onRemove ? button('remove', strings.outRemove, onRemove) : nothing}
    </div>
    ${isOffered ? html`<p class="quiet-text">${strings.outLinkedInText}</p>` : nothing}
  </section>`;
}

/** An ordinary link: LinkedIn is asked when it is followed, and told only what is in it. */
function linkedIn(
  { entry: { badge }, words: { strings }, onExported }: DetailView,
  link: string | null,
): TemplateResult {
  const url = new URL('https://www.linkedin.com/profile/add');
  const date = new Date(badge.awardedOn ?? badge.validFrom ?? '');
  const isDated = !Number.isNaN(date.getTime());
  const until = new Date(badge.validUntil ?? '');
  const values: readonly (readonly [string, string | undefined])[] = [
    ['startTask', 'CERTIFICATION_NAME'],
    ['name', badge.name],
    ['organizationName', badge.issuer?.name],
    ['issueYear', isDated ? String(date.getUTCFullYear()) : undefined],
    ['issueMonth', isDated ? String(date.getUTCMonth() + 1) : undefined],
    ['expirationYear', Number.isNaN(until.getTime()) ? undefined : String(until.getUTCFullYear())],
    ['expirationMonth', Number.isNaN(until.getTime()) ? undefined : String(until.getUTCMonth() + 1)],
    ['certUrl', link ?? undefined],
  ];
  for (const [name, value] of values) if (value) url.searchParams.set(name, value);
  return html`<a
    class="button"
    part="action"
    data-out="linkedin"
    href=${url.href}
    target="_blank"
    rel="noopener noreferrer nofollow"
    @click=${(): void => onExported('linkedin')}
    >${strings.outLinkedIn}</a
  >`;
}

async function save(view: DetailView, what: 'picture' | 'file'): Promise<void> {
  const { entry, words, say, onExported, onProblem } = view;
  try {
    const { takeOut } = await import('./take-out.js');
    const { name, format } = await takeOut(entry, what);
    onExported(format);
    say(fill(words.strings.outSaved, { file: name }));
  } catch (error) {
    onProblem('showcase-export-failed', error instanceof Error ? error.message : String(error));
    say(words.strings.outFailed);
  }
}

async function copy({ words: { strings }, say, onExported }: DetailView, link: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(link);
    onExported('link');
    say(strings.outLinkCopied);
  } catch {
    // Where the clipboard may not be written, the person can still take it.
    onExported('link');
    window.prompt(strings.outLinkText, link);
  }
}

async function offer({ entry: { badge }, onExported }: DetailView, link: string): Promise<void> {
  try {
    await navigator.share({ title: badge.name ?? '', url: link });
    onExported('share');
  } catch {
    // The person thought better of it.
  }
}
