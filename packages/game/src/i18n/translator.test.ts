import type { Locale } from '@requapass/framework';
import { describe, expect, it } from 'vitest';
import { createTranslator, type Translator } from './translator.js';
import { loadUiTexts } from './ui-texts.js';

type Texts = Readonly<Record<string, string>>;

/** A server whose answers come when the test says so, in any order. */
function openServer(): {
  readonly asked: string[];
  readonly load: (locale: Locale, file: string) => Promise<Texts>;
  readonly answer: (name: string, texts?: Texts) => Promise<void>;
  readonly fail: (name: string) => Promise<void>;
} {
  const asked: string[] = [];
  const waiting = new Map<string, { resolve: (texts: Texts) => void; reject: (error: Error) => void }>();
  const take = (name: string): NonNullable<ReturnType<typeof waiting.get>> => {
    const request = waiting.get(name);
    if (!request) throw new Error(`nobody waits for ${name}`);
    waiting.delete(name);
    return request;
  };
  return {
    asked,
    load: (locale, file) => {
      asked.push(`${locale}/${file}`);
      return new Promise((resolve, reject) => waiting.set(`${locale}/${file}`, { resolve, reject }));
    },
    async answer(name, texts = { [`${name.slice(3)}.hello`]: name }) {
      take(name).resolve(texts);
      await settle();
    },
    async fail(name) {
      take(name).reject(new Error('offline'));
      await settle();
    },
  };
}

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

async function open(): Promise<{ server: ReturnType<typeof openServer>; translator: Translator }> {
  const server = openServer();
  const translator = await createTranslator({
    locale: 'fr',
    loadUi: loadUiTexts,
    loadContent: server.load,
  });
  // So that only the server decides when a language arrives.
  await Promise.all([loadUiTexts('nl'), loadUiTexts('en')]);
  return { server, translator };
}

/** The value of a promise, or `waiting`. */
const stateOf = (promise: Promise<unknown>): Promise<unknown> =>
  Promise.race([promise, settle().then(() => 'waiting')]);

describe('a translator', () => {
  it('lets everybody who wants a file wait for the same load', async () => {
    const { server, translator } = await open();
    const [first, second] = [translator.useFile('desk'), translator.useFile('desk')];
    expect(await stateOf(second)).toBe('waiting');
    expect(server.asked).toEqual(['fr/desk']);
    await server.answer('fr/desk');
    await Promise.all([first, second]);
    expect(translator.content('desk.hello')).toBe('fr/desk');
  });

  it.each([
    ['before', ['fr/desk', 'nl/desk']],
    ['after', ['nl/desk', 'fr/desk']],
  ])('ends in the new language when a file comes %s it', async (_, order) => {
    const { server, translator } = await open();
    const used = translator.useFile('desk');
    const changed = translator.setLocale('nl');
    await settle();
    for (const name of order) await server.answer(name);
    await used;
    expect(await changed).toBe(true);
    expect(translator.locale).toBe('nl');
    expect(translator.content('desk.hello')).toBe('nl/desk');
  });

  it('changes language only with the files that were asked for meanwhile', async () => {
    const { server, translator } = await open();
    void translator.useFile('pack');
    await server.answer('fr/pack');
    const changed = translator.setLocale('nl');
    await settle();
    void translator.useFile('desk');
    await server.answer('nl/pack');
    expect(translator.locale).toBe('fr');
    await server.answer('fr/desk');
    expect(translator.content('desk.hello')).toBe('fr/desk');
    await server.answer('nl/desk');
    expect(await changed).toBe(true);
    expect(translator.content('desk.hello')).toBe('nl/desk');
  });

  it.each([
    ['in order', ['nl/desk', 'en/desk']],
    ['the other way round', ['en/desk', 'nl/desk']],
  ])('speaks the language asked for last when answers come %s', async (_, order) => {
    const { server, translator } = await open();
    void translator.useFile('desk');
    await server.answer('fr/desk');
    const [first, last] = [translator.setLocale('nl'), translator.setLocale('en')];
    await settle();
    for (const name of order) await server.answer(name);
    expect(await Promise.all([first, last])).toEqual([false, true]);
    expect(translator.locale).toBe('en');
    expect(translator.content('desk.hello')).toBe('en/desk');
    expect(translator.ui('title.play')).toBe((await loadUiTexts('en'))['title.play']);
  });

  it('stays as it is when the person goes back to the first language', async () => {
    const { server, translator } = await open();
    void translator.useFile('desk');
    await server.answer('fr/desk');
    const [away, back] = [translator.setLocale('nl'), translator.setLocale('fr')];
    expect(await back).toBe(true);
    await server.fail('nl/desk');
    expect(await away).toBe(false);
    expect(translator.locale).toBe('fr');
  });

  it('keeps its language when the new one cannot be had, and tries again when asked again', async () => {
    const { server, translator } = await open();
    void translator.useFile('desk');
    await server.answer('fr/desk');
    const failed = expect(translator.setLocale('nl')).rejects.toThrow('offline');
    await settle();
    await server.fail('nl/desk');
    await failed;
    expect(translator.locale).toBe('fr');
    const again = translator.setLocale('nl');
    await settle();
    await server.answer('nl/desk');
    expect(await again).toBe(true);
  });

  it('forgets a file that could not be had, so that it can be wanted again', async () => {
    const { server, translator } = await open();
    const failed = expect(translator.useFile('desk')).rejects.toThrow('offline');
    await server.fail('fr/desk');
    await failed;
    expect(await translator.setLocale('nl')).toBe(true);
    const again = translator.useFile('desk');
    await server.answer('nl/desk');
    await again;
    expect(server.asked).toEqual(['fr/desk', 'nl/desk']);
    expect(translator.content('desk.hello')).toBe('nl/desk');
  });

  it('needs a file no more in the language that was left', async () => {
    const { server, translator } = await open();
    const used = translator.useFile('desk');
    const changed = translator.setLocale('nl');
    await settle();
    await server.answer('nl/desk');
    expect(await changed).toBe(true);
    await server.fail('fr/desk');
    await used;
    expect(translator.content('desk.hello')).toBe('nl/desk');
  });

  it('says a missing sentence in another loaded language, and names what exists in none', async () => {
    const { server, translator } = await open();
    void translator.useFile('desk');
    await server.answer('fr/desk', { 'desk.bye': 'Au revoir' });
    const changed = translator.setLocale('nl');
    await settle();
    await server.answer('nl/desk', {});
    await changed;
    expect(translator.content('desk.bye')).toBe('Au revoir');
    expect(translator.content('desk.nowhere')).toBe('desk.nowhere');
  });

  it('speaks of one thing as of one, in every language', async () => {
    const { server, translator } = await open();
    const said: string[] = [];
    for (const locale of ['fr', 'nl', 'en'] as const) {
      await translator.setLocale(locale);
      for (const count of [1, 2]) said.push(translator.ui('hub.progress', { count, total: 10 }));
    }
    expect(server.asked).toEqual([]);
    expect(said).toEqual([
      '1 endroit fait sur 10',
      '2 endroits faits sur 10',
      '1 van de 10 plekken is klaar',
      '2 van de 10 plekken zijn klaar',
      '1 of 10 places is done',
      '2 of 10 places are done',
    ]);
  });
});
