import { expect } from '@open-wc/testing';
import { defineKind } from './define-used.js';

let count = 0;
const newTag = (): string => `requapass-test-${++count}`;

describe('defining an element that a page uses', () => {
  it('loads its code once, however often the page uses it', async () => {
    const tag = newTag();
    let loads = 0;
    const load = (): Promise<void> => {
      loads += 1;
      customElements.define(tag, class extends HTMLElement {});
      return Promise.resolve();
    };
    await Promise.all([defineKind({ tag, attributes: [], load }), defineKind({ tag, attributes: [], load })]);
    await defineKind({ tag, attributes: [], load });
    expect(loads).to.equal(1);
  });

  it('leaves an element that somebody else defined alone', async () => {
    const tag = newTag();
    customElements.define(tag, class extends HTMLElement {});
    let isLoaded = false;
    await defineKind({ tag, attributes: [], load: () => Promise.resolve((isLoaded = true)) });
    expect(isLoaded).to.equal(false);
  });

  it('says nothing when another copy wins the race', async () => {
    const tag = newTag();
    let isDefined = false;
    const errors = await errorsDuring(async () => {
      isDefined = await defineKind({
        tag,
        attributes: [],
        load: () => {
          customElements.define(tag, class extends HTMLElement {});
          return Promise.reject(new Error('policy lit-html already exists'));
        },
      });
    });
    expect(errors).to.deep.equal([]);
    expect(isDefined).to.equal(true);
  });

  it('says what could not be loaded, and tries again when asked again', async () => {
    const tag = newTag();
    let loads = 0;
    const load = (): Promise<void> => {
      loads += 1;
      return Promise.reject(new Error('offline'));
    };
    const errors = await errorsDuring(async () => {
      const kind = { tag, attributes: [], load };
      expect(await Promise.all([defineKind(kind), defineKind(kind)])).to.deep.equal([false, false]);
      expect(await defineKind(kind)).to.equal(false);
    });
    expect(loads).to.equal(2);
    expect(errors).to.have.length(2);
    expect(errors[0]).to.contain(`<${tag}>`).and.to.contain('element-not-loaded');
  });
});

async function errorsDuring(action: () => Promise<void>): Promise<string[]> {
  const errors: string[] = [];
  const { error } = console;
  console.error = (message: unknown) => errors.push(String(message));
  try {
    await action();
  } finally {
    console.error = error;
  }
  return errors;
}
