/**
 * Evidence comes from drafts, which anybody may have edited: somebody of the organisation reads it before it is signed.
 * Knows no key and no recipient's address.
 */
import type { Arguments } from '../cli/arguments.js';
import { Failure, plain } from '../cli/failure.js';
import type { Io } from '../cli/io.js';
import type { Wanted } from './recipients.js';

/** What will be signed: the evidence of each, or none of it. */
export async function confirmEvidence(
  wanted: readonly Wanted[],
  args: Arguments,
  io: Io,
): Promise<readonly Wanted[]> {
  if (args.isOn('without-evidence')) return wanted.map((one) => ({ ...one, evidence: [] }));
  const withEvidence = wanted.filter(({ evidence }) => evidence.length > 0);
  if (withEvidence.length === 0 || args.isOn('yes')) return wanted;
  if (!io.isTerminal) {
    throw new Failure({
      code: 'evidence-unread',
      path: '--yes',
      message: `evidence in ${withEvidence.length === 1 ? 'a draft' : `${withEvidence.length} drafts`} would be signed, and nobody is there to read it`,
      hint: 'read it and say --yes, or leave it out with --without-evidence',
    });
  }
  for (const { line, badge, evidence } of withEvidence) {
    io.writeError(`\nEvidence for ${badge}${line > 0 ? ` (line ${line})` : ''}, as the draft has it:\n`);
    for (const { name, narrative } of evidence) io.writeError(`  - ${plain(name)}: ${plain(narrative)}\n`);
  }
  const answer = await io.ask('\nSign this evidence? Type yes: ');
  if (/^(y|yes|oui|ja)$/iu.test(answer.trim())) return wanted;
  throw new Failure({
    code: 'not-confirmed',
    path: '',
    message: 'the evidence was not confirmed, so nothing was signed',
  });
}
