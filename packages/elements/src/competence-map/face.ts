/**
 * What the map says once its words are there: names round the wheel, how to read it. Loaded beside the words, after
 * the empty wheel was drawn. Re-exports only.
 */
export { labels } from './labels.js';
export { legend } from './legend.js';
export { makeMapModel } from './map-model.js';
export { notice } from './notice.js';
export { face as styles } from './styles/face.js';
