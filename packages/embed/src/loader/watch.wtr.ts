import { expect, nextFrame } from '@open-wc/testing';
import { watchPage } from './watch.js';

let found: string[] = [];
const area = document.createElement('div');
document.body.append(area);

function paragraph(id: string): HTMLElement {
  const element = document.createElement('p');
  element.id = id;
  element.className = 'wanted';
  return element;
}

describe('watching a page', () => {
  before(() => {
    area.append(paragraph('first'));
    watchPage('p.wanted', (element) => found.push(element.id));
  });
  beforeEach(() => {
    found = [];
  });

  it('finds what is added later, itself or deep inside', async () => {
    const wrapper = document.createElement('div');
    wrapper.append(document.createElement('span'), paragraph('deep'));
    area.append(paragraph('itself'), wrapper);
    await nextFrame();
    expect(found).to.deep.equal(['itself', 'deep']);
  });

  it('leaves everything else alone', async () => {
    area.append(document.createElement('p'), 'text', document.createComment('p.wanted'));
    await nextFrame();
    expect(found).to.deep.equal([]);
  });

  it('finds what was there before', () => {
    const earlier: string[] = [];
    watchPage('#first', (element) => earlier.push(element.id));
    expect(earlier).to.deep.equal(['first']);
  });
});
