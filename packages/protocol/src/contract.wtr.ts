/** The contract suite over real frames: one on another origin, and one sandboxed to origin `null`. */
import { expect } from '@open-wc/testing';
import { connectFrame } from './host.js';
import { CONTRACT_CASES, createRig, runContractCase } from './testing/index.js';
import type { ContractRig } from './testing/index.js';

/** The test server answers to two names, which makes two origins. */
const otherOrigin = location.origin.replace(
  location.hostname,
  location.hostname === 'localhost' ? '127.0.0.1' : 'localhost',
);
const page = `${otherOrigin}/packages/protocol/src/testing/guest-page.html`;

function createFrameRig(isSandboxed: boolean): ContractRig {
  const frame = document.createElement('iframe');
  if (isSandboxed) frame.setAttribute('sandbox', 'allow-scripts');
  document.body.append(frame);
  return createRig({
    target: {
      frameWindow: frame.contentWindow as Window,
      listenOn: window,
      allowedOrigins: isSandboxed ? [] : [otherOrigin],
      isSandboxed,
    },
    hostOrigin: location.origin,
    load: () => frame.setAttribute('src', page),
    leave: () => frame.setAttribute('src', 'about:blank'),
    remove: () => frame.remove(),
  });
}

for (const isSandboxed of [false, true]) {
  describe(`contract over ${isSandboxed ? 'a sandboxed frame' : 'a frame on another origin'}`, () => {
    let rig: ContractRig;
    beforeEach(() => {
      rig = createFrameRig(isSandboxed);
    });
    afterEach(() => rig.remove());

    for (const contractCase of CONTRACT_CASES)
      it(contractCase.name, () => runContractCase(rig, contractCase));
  });
}

describe('a host in a real page', () => {
  it('keeps no listener after close', () => {
    const open = new Set<unknown>();
    const counting = {
      addEventListener: (type: 'message', listener: (event: MessageEvent) => void) => {
        open.add(listener);
        window.addEventListener(type, listener);
      },
      removeEventListener: (type: 'message', listener: (event: MessageEvent) => void) => {
        open.delete(listener);
        window.removeEventListener(type, listener);
      },
    };
    const rig = createFrameRig(false);
    const frame = connectFrame({ ...rig.target, listenOn: counting as unknown as Window });
    expect(open.size).to.equal(1);
    frame.close();
    expect(open.size).to.equal(0);
    rig.remove();
  });
});
