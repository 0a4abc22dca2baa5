/**
 * Work in an office while nobody else is at work in it. What was read of it before the passphrase was typed may be old by
 * then, and a key may have been withdrawn since: it is read again under the lock. Knows no command.
 */
import { EXIT_CODES, Failure } from '../cli/failure.js';
import { withLock, type StillHeld } from './lock.js';
import type { Office } from './office.js';
import { readOrganisation, type Organisation } from './organisation.js';

/**
 * @param before - the office as it was when the key was opened
 * @param work - with the office as it is now
 * @throws Failure when its keys, or who issues, are others than before
 */
export function workIn<Value>(
  before: Office,
  work: (office: Office, stillHeld: StillHeld) => Promise<Value>,
): Promise<Value> {
  return withLock(before.privateFolder, async (stillHeld) => {
    const organisation = await readOrganisation(before.privateFolder);
    if (organisation && identity(organisation) === identity(before.organisation))
      return work({ ...before, organisation }, stillHeld);
    throw new Failure(
      {
        code: 'office-changed',
        path: before.folder,
        message: 'another run changed the keys of this folder in the meantime, so this one wrote nothing',
        hint: 'run the same command again: it takes the key that signs now',
      },
      EXIT_CODES.busy,
    );
  });
}

/** All but what the first `issue` adds. */
function identity(organisation: Organisation): string {
  const { competencesUrl: _added, ...rest } = organisation;
  return JSON.stringify(rest);
}
