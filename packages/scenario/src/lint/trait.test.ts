import { describe, expect, it } from 'vitest';
import { CAKE_STAND } from '../testing/cake-stand.js';
import { inFrench, lintOne } from '../testing/lint-one.js';
import { findTrait, trait } from './trait.js';
import { TRAIT_WORDS, type TraitWords } from './trait-words.js';

const found = (locale: string, text: string) => findTrait(text, TRAIT_WORDS[locale] as TraitWords);

describe('trait', () => {
  it('has nothing to say of the sample mission', () => {
    expect(lintOne(trait, CAKE_STAND)).toEqual([]);
  });

  it('finds one in a text of the mission, with its path', () => {
    const texts = inFrench({ 'cake-stand.labels.all': 'Tu es vraiment rigoureuse avec les étiquettes.' });
    expect(lintOne(trait, CAKE_STAND, texts)).toEqual(['error texts.fr["cake-stand.labels.all"]']);
  });

  const traits: [string, string][] = [
    ['fr', 'Tu es organisé.'],
    ['fr', "T'es débrouillarde, toi !"],
    ['fr', 'Tu es quelqu’un de très patient.'],
    ['fr', 'Tu as l’esprit d’équipe.'],
    ['fr', 'Une leader née !'],
    ['nl', 'Je bent heel zelfstandig.'],
    ['nl', 'Je bent een echte teamspeler.'],
    ['nl', 'Van nature zorg je voor anderen.'],
    ['en', 'You are so organised.'],
    ['en', 'You’re a natural leader.'],
    ['en', 'You are a real team player.'],
  ];
  it.each(traits)('finds in %s: %s', (locale, text) => {
    expect(found(locale, text)).not.toBeNull();
  });

  const deeds: [string, string][] = [
    ['fr', 'Tu as organisé la file.'],
    ['fr', 'Tu es arrivé avant les autres.'],
    ['fr', 'Lucette est patiente avec le café.'],
    ['fr', 'C’est dans un lieu ouvert à tous.'],
    ['nl', 'Je hebt de rij georganiseerd.'],
    ['nl', 'Je bent op tijd.'],
    ['en', 'You organised the queue.'],
    ['en', 'You are here early.'],
  ];
  it.each(deeds)('bears in %s: %s', (locale, text) => {
    expect(found(locale, text)).toBeNull();
  });
});
