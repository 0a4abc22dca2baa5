import { expect } from '@open-wc/testing';

describe('a page that allows almost nothing', () => {
  it('has no policy violated by game, map, group and showcase in full use', async () => {
    const frame = document.createElement('iframe');
    const report = new Promise<unknown>((resolve) =>
      window.addEventListener('message', ({ source, data }: MessageEvent<{ strictPage?: unknown }>) => {
        if (source === frame.contentWindow && data.strictPage) resolve(data.strictPage);
      }),
    );
    frame.src = new URL('testing/strict-page.html', import.meta.url).href;
    document.body.append(frame);
    expect(await report).to.deep.equal({ violations: [], rows: 12 });
    frame.remove();
  }).timeout(30_000);
});
