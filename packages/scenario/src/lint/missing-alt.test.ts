import { describe, expect, it } from 'vitest';
import { CAKE_PACK } from '../testing/cake-pack.js';
import { CAKE_TEXTS } from '../testing/cake-texts.js';
import { change } from '../testing/change.js';
import { inFrench } from '../testing/lint-one.js';
import { missingAlt } from './missing-alt.js';

const said = (pack = CAKE_PACK, texts = CAKE_TEXTS) =>
  missingAlt.lint({ pack, texts, missions: [] }).map(({ severity, path }) => `${severity} ${path}`);

describe('missing-alt', () => {
  it('has nothing to say of the sample pack', () => {
    expect(said()).toEqual([]);
  });
  it('finds a prop that nobody is told of', () => {
    expect(said(change(CAKE_PACK, 'scenes.yard.props.flag'))).toEqual(['warning scenes.yard.props.flag']);
    expect(said(change(CAKE_PACK, 'scenes.yard.props'))).toEqual(['warning scenes.yard.props.flag']);
  });
  it('finds words for a prop that no sprite shows', () => {
    expect(said(change(CAKE_PACK, 'scenes.kitchen.props', { flag: 'cakes.flag' }))).toEqual([
      'error scenes.kitchen.props.flag',
    ]);
  });
  it('finds a picture whose words are blank in one language', () => {
    expect(said(CAKE_PACK, inFrench({ 'cakes.yard': ' ', 'cakes.mina.description': '' }))).toEqual([
      'error scenes.yard.description',
      'error characters.mina.description',
    ]);
  });
});
