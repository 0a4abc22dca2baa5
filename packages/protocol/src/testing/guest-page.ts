/** The document the browser tests load into a frame. Only starts the guest program in a real window. */
import type { GuestWindow } from '../window-like.js';
import { runGuestProgram } from './guest-program.js';

runGuestProgram(globalThis as unknown as GuestWindow);
