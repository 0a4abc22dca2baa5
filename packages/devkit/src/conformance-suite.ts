/** What a conformance suite hands back, and how it is printed. Knows no suite. */
/** One vector: passed, failed, or out of scope with the reason. */
export interface ConformanceCase {
  readonly name: string;
  readonly outcome: 'passed' | 'failed' | 'out of scope';
  /** For failed and out of scope: why. For passed: what is worth knowing, if anything. */
  readonly why?: string;
}

export interface ConformanceSuite {
  readonly name: string;
  readonly cases: readonly ConformanceCase[];
}

const count = ({ cases }: ConformanceSuite, outcome: ConformanceCase['outcome']): number =>
  cases.filter((one) => one.outcome === outcome).length;

/** The reasons of one outcome, each with how often it was given and one example. */
function reasons(suite: ConformanceSuite, outcome: ConformanceCase['outcome']): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const one of suite.cases.filter((other) => other.outcome === outcome && other.why !== undefined)) {
    groups.set(one.why ?? '', [...(groups.get(one.why ?? '') ?? []), one.name]);
  }
  return [...groups].map(([why, names]) => {
    const shown = names.length > 3 ? `${names.length} of them, as ${names[0] ?? ''}` : names.join(', ');
    return `    ${outcome}: ${why} (${shown})`;
  });
}

/** A line with the counts, then what failed, what is out of scope, and remarks on what passed. */
export function printSuite(suite: ConformanceSuite): string {
  const [passed, failed, outside] = [
    count(suite, 'passed'),
    count(suite, 'failed'),
    count(suite, 'out of scope'),
  ];
  return [
    `${suite.name}: ${passed} passed, ${failed} failed, ${outside} out of scope`,
    ...reasons(suite, 'failed'),
    ...reasons(suite, 'out of scope'),
    ...reasons(suite, 'passed'),
  ].join('\n');
}

/** All suites together, for the closing line. */
export const sumSuites = (suites: readonly ConformanceSuite[]): { passed: number; failed: number } => ({
  passed: suites.reduce((sum, suite) => sum + count(suite, 'passed'), 0),
  failed: suites.reduce((sum, suite) => sum + count(suite, 'failed'), 0),
});
