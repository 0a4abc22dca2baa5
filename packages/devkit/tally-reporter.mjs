/**
 * Reporter of vitest that counts, names what was red and what needed a second try, and writes it as JSON to
 * REQUAPASS_TALLY: `{ passed, failed, red: string[], second: string[] }`. Knows no test.
 */
import { writeFileSync } from 'node:fs';

const firstLine = (error) => String(error?.message ?? error).split('\n', 1)[0];

export default class TallyReporter {
  #tally = { passed: 0, failed: 0, red: [], second: [] };

  onTestCaseResult(test) {
    const name = `${test.module.relativeModuleId} › ${test.fullName}`;
    const { state, errors } = test.result();
    if (state === 'passed') {
      this.#tally.passed += 1;
      if (test.diagnostic()?.flaky) this.#tally.second.push(name);
    } else if (state === 'failed') {
      this.#fail(`${name}: ${firstLine(errors[0])}`);
    }
  }

  /** What breaks outside a test: a file that cannot be imported, a hook that throws. */
  onTestModuleEnd(module) {
    for (const error of module.errors()) this.#fail(`${module.relativeModuleId}: ${firstLine(error)}`);
    for (const suite of module.children.allSuites()) {
      for (const error of suite.errors()) {
        this.#fail(`${module.relativeModuleId} › ${suite.fullName}: ${firstLine(error)}`);
      }
    }
  }

  onTestRunEnd(_modules, unhandled) {
    for (const error of unhandled) this.#fail(`outside any test: ${firstLine(error)}`);
    writeFileSync(process.env.REQUAPASS_TALLY, JSON.stringify(this.#tally));
  }

  #fail(sentence) {
    this.#tally.failed += 1;
    this.#tally.red.push(sentence);
  }
}
