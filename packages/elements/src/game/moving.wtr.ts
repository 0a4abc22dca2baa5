import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import '../define/game.js';
import { GUEST, mountGame, frameOf, play, asked, expectWordsOnConsole } from '../testing/mount-game.js';

expectWordsOnConsole(beforeEach, afterEach);

describe('a game that moves', () => {
  it('starts by itself near the viewport also where it was moved before it came near', async () => {
    const game = await mountGame();
    const room = document.createElement('div');
    room.style.height = '5000px';
    game.before(room);
    game.isAutostart = true;
    await aTimeout(100);
    const section = document.createElement('section');
    (game.parentElement as HTMLElement).append(section);
    section.append(game);
    await aTimeout(100);
    expect(frameOf(game)).to.equal(null);
    setTimeout(() => room.remove());
    await oneEvent(game, 'requapass-ready');
  });

  it('starts by itself when it comes back to the page, and not while it is out of it', async () => {
    const game = await mountGame();
    const parent = game.parentElement as HTMLElement;
    const room = document.createElement('div');
    room.style.height = '5000px';
    game.before(room);
    game.isAutostart = true;
    await aTimeout(100);
    game.remove();
    room.remove();
    await aTimeout(100);
    expect(frameOf(game)).to.equal(null);
    setTimeout(() => parent.append(game));
    await oneEvent(game, 'requapass-ready');
  });

  it('plays on after it was taken out and put back', async () => {
    const game = await play(await mountGame({ resumes: 'never' }));
    const parent = game.parentElement as HTMLElement;
    game.remove();
    parent.append(game);
    await oneEvent(game, 'requapass-ready');
    await game.updateComplete;
    expect(game.matches(':state(playing)')).to.equal(true);
    // Whatever was wished for at first, what was just played is not thrown away.
    expect(new URL(frameOf(game)?.src ?? '').searchParams.has('resume')).to.equal(false);
    const heard = asked(game, 'pause');
    await game.pause();
    await heard;
  });

  it('keeps its frame alive through moveBefore()', async () => {
    if (!('moveBefore' in Element.prototype)) return;
    const game = await play(await mountGame());
    const section = document.createElement('section');
    section.lang = 'nl';
    document.body.append(section);
    let hellos = 0;
    game.addEventListener('requapass-ready', () => (hellos += 1));
    const heard = asked(game, 'setLocale nl');
    (section as unknown as { moveBefore(node: Node, before: Node | null): void }).moveBefore(game, null);
    await heard;
    expect(hellos).to.equal(0);
    section.remove();
  });

  it('hears nothing more of its frame once it is gone', async () => {
    const game = await play(await mountGame());
    game.remove();
    let count = 0;
    game.addEventListener('requapass-progress', () => (count += 1));
    await aTimeout(100);
    expect(count).to.equal(0);
    expect(await game.requestOutcome()).to.equal(game.outcome);
  });

  it('follows a new src', async () => {
    const game = await play(await mountGame());
    game.src = `${GUEST}?team=9`;
    await new Promise<void>((resolve) =>
      game.addEventListener('requapass-ready', ({ detail }) => {
        if (detail.build.includes('team=9')) resolve();
      }),
    );
    expect(game.matches(':state(playing)')).to.equal(true);
  });

  it('lets two games on one page speak each for itself', async () => {
    const [first, second] = [await mountGame(), await mountGame()];
    await Promise.all([play(first), play(second)]);
    let crossed = 0;
    second.addEventListener('requapass-error', () => (crossed += 1));
    const heard = asked(first, 'pause');
    await first.pause();
    await heard;
    await aTimeout(50);
    expect(crossed).to.equal(0);
  });
});
