/** The effects by sprite name. Knows no file format. */
import {
  door,
  fridgeDies,
  phone,
  murmur,
  applause,
  chime,
  bikeBell,
  evidence,
  reveal,
} from './story-sounds.mjs';
import { tap, page, placed, picked, right, softNo, asked } from './touches.mjs';

/** Sprite name → how to make it and how loud its highest peak may be. */
export const effects = {
  tap: { make: tap, peak: 0.3 },
  page: { make: page, peak: 0.26 },
  door: { make: door, peak: 0.5 },
  placed: { make: placed, peak: 0.5 },
  picked: { make: picked, peak: 0.36 },
  right: { make: right, peak: 0.5 },
  'soft-no': { make: softNo, peak: 0.45 },
  asked: { make: asked, peak: 0.36 },
  'fridge-dies': { make: fridgeDies, peak: 0.62 },
  phone: { make: phone, peak: 0.46 },
  murmur: { make: murmur, peak: 0.36 },
  applause: { make: applause, peak: 0.5 },
  chime: { make: chime, peak: 0.5 },
  'bike-bell': { make: bikeBell, peak: 0.34 },
  evidence: { make: evidence, peak: 0.5 },
  reveal: { make: reveal, peak: 0.56 },
};
