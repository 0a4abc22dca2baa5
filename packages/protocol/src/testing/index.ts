/** @packageDocumentation An in-memory frame and the contract suite, for tests. Re-exports only. */
export { CONTRACT_CASES, runContractCase } from './contract.js';
export type { ContractCase } from './contract.js';
export { createFakeFrame } from './fake-frame.js';
export type { FakeFrame, FakeFrameOptions } from './fake-frame.js';
export { runGuestProgram } from './guest-program.js';
export type { GuestDiary, GuestInstruction } from './guest-program.js';
export { createRig } from './rig.js';
export type { ContractRig, ContractTransport } from './rig.js';
