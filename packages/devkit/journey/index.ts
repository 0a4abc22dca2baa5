/** @packageDocumentation What a journey needs: two origins, a browser, a hand and a way to play. Re-exports only. */
export { findBarriers } from './axe.js';
export { launchBrowser, openPage, VIEWPORTS } from './browser.js';
export type { JourneyPage, Viewport } from './browser.js';
export { fuzzPage } from './fuzz-page.js';
export type { FuzzedPage, FuzzOptions } from './fuzz-page.js';
export { createHand, HANDS } from './hand.js';
export type { Hand, HandKind } from './hand.js';
export { measureShifts } from './map-shifts.js';
export { alwaysFirst, playAllMissions, playMission, playMissions, startPlaying } from './play.js';
export type { Strategy } from './play.js';
export { serveTwoOrigins } from './servers.js';
export type { TwoOrigins } from './servers.js';
export { strictPolicy } from './strict-policy.js';
export { describeWithOrigins } from './with-origins.js';
export type { Site } from './with-origins.js';
export { takeCanvasAway } from './without-canvas.js';
