/**
 * One badge in full: what it is, whether it is genuine, what it took, whose it is, and what can be done with it. Loaded
 * with the first detail that opens. Puts blocks in order; each is drawn in a file of its own.
 */
import { type TemplateResult, html, nothing } from 'lit';
import { pictureBox, pictureOf } from '../picture.js';
import { fill } from '../strings.js';
import { issuerMark, languageOf } from '../wall.js';
import { block, outLink } from './block.js';
import { competences } from './competences.js';
import type { DetailView } from './context.js';
import { draft } from './draft.js';
import { endorsements } from './endorsements.js';
import { criteria, dates, description, evidence, narrative, results } from './facts.js';
import { recipient } from './recipient.js';
import { share } from './share.js';
import { technical } from './technical.js';
import { verdict } from './verdict.js';

export { styles } from '../styles/detail.js';

export function detail(view: DetailView): TemplateResult {
  const { entry, words, onClose } = view;
  const { strings } = words;
  const { badge } = entry;
  return html`<section class="detail" part="detail" aria-labelledby="showcase-detail-title">
    <div class="detail-head">
      ${pictureBox(pictureOf(entry, view.isPictureAgreed))}
      <div class="detail-words">
        <h3
          id="showcase-detail-title"
          class="detail-title"
          tabindex="-1"
          lang=${languageOf(badge) ?? nothing}
        >
          <bdi>${badge.name ?? strings.noName}</bdi>
        </h3>
        ${badge.isDraft ? nothing : issuer(view)} ${dates(view)}
      </div>
      <button type="button" class="button close" part="close" @click=${onClose}>${strings.close}</button>
    </div>
    ${remotePicture(view)} ${badge.isDraft ? draft(view) : verdict(view)}
    ${block(strings.aboutTitle, description(view))} ${block(strings.criteriaTitle, criteria(view))}
    ${block(strings.narrativeTitle, narrative(view))} ${block(strings.resultsTitle, results(view))}
    ${block(strings.alignmentsTitle, competences(view))} ${block(strings.evidenceTitle, evidence(view))}
    ${badge.isDraft ? nothing : block(strings.recipientTitle, recipient(view))}
    ${block(strings.endorsementsTitle, endorsements(view))} ${share(view)} ${technical(view)}
  </section>`;
}

/** The name anybody may write, and the host or DID that a check can prove. */
function issuer({ entry: { badge }, words }: DetailView): TemplateResult {
  const { strings } = words;
  const given = badge.issuer;
  const name = given?.name ?? given?.host ?? given?.id;
  if (!given || !name) return html`<p>${strings.noIssuer}</p>`;
  const mark = issuerMark(given);
  return html`<p><bdi>${fill(strings.givenBy, { name })}</bdi></p>
    ${mark && mark !== name ? html`<p class="host-line"><bdi dir="ltr">${mark}</bdi></p>` : nothing}
    ${given.url && given.url.host !== given.host ? html`<p>${outLink(given.url, given.url.host, words)}</p>` : nothing}`;
}

function remotePicture({ entry, words: { strings }, isPictureAgreed, onShowPicture }: DetailView): unknown {
  const picture = pictureOf(entry, isPictureAgreed);
  if (picture.kind !== 'remote') return nothing;
  return html`<div class="remote-picture">
    <p class="quiet-text">${fill(strings.pictureFrom, { host: picture.host })}</p>
    <button type="button" class="button small" data-do="picture" @click=${onShowPicture}>
      ${strings.pictureShow}
    </button>
  </div>`;
}
