/** A badge draft as the map saves it, of somebody who played. For tests only. */
import { badgeById } from '../../badge-set/badges.js';
import type { BadgeId } from '../../badge-set/badge.js';
import type { BadgeDraft } from '../../badge-set/badge-draft.js';
import { makeBadgeDraft } from '../../badge-set/make-badge-draft.js';
import { badgeSetWords } from '../../badge-set/words.js';
import { ALL_CONFIRMED, playedGame, portfolioOf } from '../../testing/sample-portfolios.js';

export function sampleDraft(badge: BadgeId = 'speak-autonomy'): BadgeDraft {
  const seen = { speak: [3, 4, 3, 4, 3, 4], customs: [3, 4, 3, 4, 3, 4] } as const;
  const portfolio = portfolioOf([
    playedGame({ 'welcome-desk': seen, rumour: seen, meeting: seen }, ALL_CONFIRMED),
  ]);
  const result = makeBadgeDraft(badgeById(badge), portfolio, { words: badgeSetWords('nl') });
  if (!result.ok) throw new Error(result.missing.map(({ code }) => code).join(', '));
  return result.draft;
}
