/** Resume codes of whole games over the real content: how long they are, and that nothing is lost in them. */
import { join } from 'node:path';
import { missionsOfCode, openCode, parseCode, recoverSession, writeCode } from '@requapass/game/session';
import type { Library, SessionState } from '@requapass/game/session';
import { INFERRED_COMPETENCE_IDS } from '@requapass/framework';
import { describe, expect, it, vi } from 'vitest';
import { createPlayLibrary } from './content-players/play-library.js';
import { botsFor, personWith, type PlayFit } from './content-players/players.js';
import type { TrueLevels } from './content-players/play-content.js';
import { readKnownPlays } from './content-players/read-plays.js';
import { openLibrary } from './fuzz.js';
import { CONTENT_FOLDER } from './simulate-content.js';
import { createRandom } from './simulate-random.js';
import { playWholeGame } from './whole-game.js';

// Whole games on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const library = openLibrary();
const random = createRandom(5, 'resume-code');
const plays = createPlayLibrary(
  readKnownPlays(join(CONTENT_FOLDER, 'src/plays')),
  { greedy: 4, random: 6, joined: 20, changed: 40 },
  random,
);
const all = Object.fromEntries(INFERRED_COMPETENCE_IDS.map((id) => [id, 4])) as TrueLevels;
const fit: PlayFit = { rubrics: 0, levels: 0 };
const careful = Array.from({ length: 8 }, () => playWholeGame(library, personWith(all, plays, fit), random));
const bots = botsFor({}).filter(({ name }) => name !== 'always longest');
const clicked = bots.flatMap(({ player }) =>
  Array.from({ length: 3 }, () => playWholeGame(library, player, random)),
);

/**
 * A QR code of version 20 with low error correction holds 1,249 letters (ISO/IEC 18004): 780 bytes, and room for
 * the address before them.
 */
const MOST_BYTES = 700;

/** A code has letters of five bits each. */
const bytesOf = (code: string): number => Math.ceil((code.length * 5) / 8);

function open(code: string, content: Library = library) {
  const parsed = parseCode(code);
  if (!parsed.ok) throw new Error(parsed.error.message);
  const opened = openCode(content, parsed.value);
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}

function sessionOf(code: string, content: Library = library): SessionState {
  const recovered = recoverSession(content, open(code, content).save);
  if (!recovered.ok) throw new Error(recovered.error.message);
  return recovered.value.state;
}

describe('the resume code of a whole game', () => {
  it('leads to the very same session, whoever played', () => {
    for (const state of [...careful, ...clicked]) {
      const code = writeCode(library, state);
      expect(open(code).lost).toEqual([]);
      expect(sessionOf(code)).toEqual(state);
    }
  });

  it('of a careful person fits in a QR code that an old phone reads', () => {
    const sizes = careful.map((state) => bytesOf(writeCode(library, state)));
    const actions = careful.map(({ intents }) => intents.length);
    console.log('careful: bytes', sizes.join(' '), '· intents', actions.join(' '));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(MOST_BYTES);
  });

  it('of somebody who clicks anywhere stays short too', () => {
    const sizes = clicked.map((state) => bytesOf(writeCode(library, state)));
    const actions = clicked.map(({ intents }) => intents.length);
    console.log('clicked: bytes', sizes.join(' '), '· intents', actions.join(' '));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(1200);
  });

  it('is the same however it was copied: small letters, gaps, look-alikes, the end of a link', () => {
    const [state] = careful;
    const code = writeCode(library, state as SessionState);
    const written = code
      .toLowerCase()
      .replaceAll('0', 'o')
      .replaceAll('1', 'l')
      .replaceAll(/(.{5})/g, '$1 \n');
    expect(open(written).save).toEqual(open(code).save);
    expect(open(`https://play.example/game.html?lang=nl#requapass=${code}`).save).toEqual(open(code).save);
  });

  it('names the missions it needs', () => {
    const parsed = parseCode(writeCode(library, careful[0] as SessionState));
    expect(parsed.ok && missionsOfCode(library, parsed.value)).toEqual(
      library.pack.missions.map(({ id }) => id),
    );
  });

  it('with any one letter wrong or missing is refused as damaged', () => {
    const code = writeCode(library, careful[0] as SessionState);
    for (let at = 2; at < code.length - 1; at++) {
      const other = code[at] === '7' ? '8' : '7';
      for (const damaged of [
        code.slice(0, at) + other + code.slice(at + 1),
        code.slice(0, at) + code.slice(at + 1),
      ]) {
        const parsed = parseCode(damaged);
        expect(parsed.ok, `letter ${at}`).toBe(false);
      }
    }
  });

  it('keeps everything but the mission whose revision has changed', () => {
    const changed: Library = {
      pack: library.pack,
      mission(id) {
        const mission = library.mission(id);
        return mission && id === 'till' ? { ...mission, revision: mission.revision + 1 } : mission;
      },
    };
    const state = careful[0] as SessionState;
    const code = writeCode(library, state);
    const { lost } = open(code, changed);
    expect(lost.map(({ mission }) => mission)).toContain('till');
    const kept = sessionOf(code, changed);
    const isKept = (mission: string): boolean => !lost.some((gone) => gone.mission === mission);
    expect(kept.evidence).toEqual(state.evidence.filter(({ mission }) => isKept(mission)));
    expect(lost.length).toBeLessThan(4);
    const again = writeCode(changed, kept);
    expect(sessionOf(again, changed)).toEqual(kept);
    expect(bytesOf(again)).toBeLessThanOrEqual(900);
  });
});
