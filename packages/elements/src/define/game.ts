/** Importing this registers `<requapass-game>`. Safe to load more than once. */
import { RequapassGame } from '../game/game.js';
import { defineElement } from './define-element.js';

defineElement('requapass-game', RequapassGame);
