/** The sentences to keep: each is the person's own, to change, copy and take along. */
import { html, nothing, type TemplateResult } from 'lit';
import type { HandOver } from '../app/hand-over.js';
import { keepsakesOf, type Keepsake } from '../session/keepsakes.js';
import type { ScreenContext } from './context.js';
import { didSentence } from './did.js';
import { plainText } from './rich-text.js';

export function keepsakesPart(context: ScreenContext, handOver: HandOver): TemplateResult | typeof nothing {
  const { t, words, ui } = context;
  const keepsakes = keepsakesOf(context.snapshot.outcome);
  if (keepsakes.length === 0) return nothing;
  return html`<section class="keep">
    <h3>${t.ui(keepsakes.length === 3 ? 'keep.title' : 'keep.titleFew')}</h3>
    <p class="small">${t.ui('keep.hint')}</p>
    <ol>
      ${keepsakes.map(
        (keepsake, index) =>
          html`<li data-competence=${keepsake.competence}>
            <textarea
              rows="2"
              aria-label=${t.ui('keep.sentence', { number: index + 1 })}
              maxlength="300"
              .value=${sentenceOf(context, keepsake, true)}
              @change=${({ target }: Event) =>
                context.setUi({
                  own: { ...ui.own, [keepsake.competence]: (target as HTMLTextAreaElement).value },
                })}
            ></textarea>
            <p class="small">${words.name(keepsake.competence)}</p>
            ${didSentence(context, keepsake.did, keepsake.isHelped)}
            ${keepsake.confidence === 'low' ? html`<p class="hint">${t.ui('keep.first')}</p>` : nothing}
          </li>`,
      )}
    </ol>
    <div class="row">
      <button
        type="button"
        class="button"
        data-action="copy"
        @click=${async () => {
          const isCopied = await handOver.copy(keepText(context, { hasOwnWords: true }));
          context.setUi({ told: { about: 'keep', text: isCopied ? 'keep.copied' : 'keep.notCopied' } });
        }}
      >
        ${t.ui('keep.copy')}
      </button>
      <p class="told" role="status">${ui.told?.about === 'keep' ? t.ui(ui.told.text) : ''}</p>
    </div>
  </section>`;
}

/** As the person wrote it, or as the framework says it. */
export function sentenceOf({ ui, words }: ScreenContext, keepsake: Keepsake, isOwn: boolean): string {
  const own = isOwn ? ui.own?.[keepsake.competence]?.trim() : undefined;
  return own ? own : words.level(keepsake.competence, keepsake.level);
}

/** The sentences as plain text, each with the act that shows it; the person's own words only where asked for. */
export function keepText(
  context: ScreenContext,
  { hasOwnWords, hasExperiences = false }: { hasOwnWords: boolean; hasExperiences?: boolean },
): string {
  const { t, pack, snapshot, experiences } = context;
  const lines = keepsakesOf(snapshot.outcome).map((keepsake) => {
    const first = keepsake.confidence === 'low' ? ` (${t.ui('keep.first')})` : '';
    const did = t.ui('keep.proof', { did: plainText(t.content(keepsake.did)) });
    return `• ${sentenceOf(context, keepsake, hasOwnWords)}${first}\n  ${did}`;
  });
  const lived = hasExperiences
    ? experiences.list().map(({ where, words }) => {
        const place = t.ui(`experience.where.${where}`);
        return `• ${words === '' ? place : t.ui('speech.line', { name: place, words })}`;
      })
    : [];
  return [
    t.ui('keep.head', { game: t.content(pack.title) }),
    ...lines,
    ...(lived.length > 0 ? ['', t.ui('experience.title'), ...lived] : []),
  ].join('\n');
}
