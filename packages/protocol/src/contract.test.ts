/** The contract suite over the in-memory frame, as an ordinary and as a sandboxed one. */
import { afterEach, beforeEach, describe, it } from 'vitest';
import {
  CONTRACT_CASES,
  createFakeFrame,
  createRig,
  runContractCase,
  runGuestProgram,
} from './testing/index.js';
import type { ContractRig } from './testing/index.js';

const TRANSPORTS = [
  { name: 'the in-memory frame', guestOrigin: 'https://guest.example', isSandboxed: false },
  { name: 'the in-memory sandboxed frame', guestOrigin: 'null', isSandboxed: true },
];

describe.each(TRANSPORTS)('contract over $name', ({ guestOrigin, isSandboxed }) => {
  let rig: ContractRig;

  beforeEach(() => {
    const fake = createFakeFrame({ guestOrigin });
    rig = createRig({
      target: {
        frameWindow: fake.frameWindow,
        listenOn: fake.hostWindow,
        allowedOrigins: isSandboxed ? [] : [guestOrigin],
        isSandboxed,
      },
      hostOrigin: 'https://host.example',
      load: () => fake.load(runGuestProgram),
      leave: () => fake.load(() => {}),
      remove: () => fake.load(() => {}),
    });
  });
  afterEach(() => rig.remove());

  for (const contractCase of CONTRACT_CASES) it(contractCase.name, () => runContractCase(rig, contractCase));
});
