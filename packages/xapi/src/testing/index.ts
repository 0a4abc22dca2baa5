/** @packageDocumentation What tests and the conformance run of this repository need. Not published. */
export { CONTENT_REQUIREMENTS, FURTHER_REQUIREMENTS } from './cmi5-requirements.js';
export { fakePlatform, launchAddress } from './fake-platform.js';
export { recordSessions } from './recorded-sessions.js';
export { faultsOf } from './validate.js';
