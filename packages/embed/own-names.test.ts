import { expect, it } from 'vitest';
import { mendListing, mendLoops } from './own-names.mjs';

it('lists only a module’s own exports, also minified', () => {
  const minified = 's=(e,n)=>{let r={};for(var i in e)t(r,i,{get:e[i],enumerable:!0});return r}';
  const written = 'for (var name in all) __defProp(target, name, { get: all[name], enumerable: true });';
  expect(mendListing(minified)).toContain('for(var i of Object.keys(e))t(r,i,');
  expect(mendListing(written)).toContain('for (var name of Object.keys(all)) __defProp(');
});

it('leaves every other loop alone', () => {
  const other = 'for(let e in n)t(e,n[e])';
  expect(mendListing(other)).toBe(other);
});

it('goes over own fields alone where a library looks at a record', () => {
  expect(mendLoops('for (const key in this.entries) check(key);')).toBe(
    'for (const key of Object.keys(this.entries)) check(key);',
  );
});
