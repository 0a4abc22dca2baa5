import { expect } from '@open-wc/testing';
import { followOutcomes, keepOutcome } from './last-outcome.js';

const outcome = { format: 'requapass-outcome', version: 1 } as never;
const KEY = 'requapass:last-outcome';

describe('the outcome that the game’s page leaves for the map’s', () => {
  afterEach(() => localStorage.clear());

  it('is there when the map opens later, and comes while both are open', () => {
    const seen: unknown[] = [];
    followOutcomes((value) => seen.push(value));
    expect(seen).to.deep.equal([]);
    keepOutcome(outcome);
    // Browsers tell other pages only.
    dispatchEvent(new StorageEvent('storage', { key: KEY, newValue: localStorage.getItem(KEY) }));
    followOutcomes((value) => seen.push(value));
    expect(seen).to.deep.equal([outcome, outcome]);
  });

  it('is nothing where it is damaged or somebody else’s', () => {
    const seen: unknown[] = [];
    localStorage.setItem(KEY, '{"cut');
    followOutcomes((value) => seen.push(value));
    dispatchEvent(new StorageEvent('storage', { key: 'other', newValue: '1' }));
    dispatchEvent(new StorageEvent('storage', { key: KEY, newValue: null }));
    expect(seen).to.deep.equal([]);
  });
});
