import { relative } from 'node:path';

/** The last lines of a run: what failed, what each engine did, then `N passed, N failed` over all of them. */

/** @returns {import('@web/test-runner').Reporter} */
export function totals() {
  let start;
  return {
    start({ startTime }) {
      start = startTime;
    },
    stop({ sessions }) {
      // At exit, because the runner writes its own progress after its reporters have stopped.
      const seconds = Math.round((Date.now() - start) / 1_000);
      process.once('exit', () => {
        for (const session of sessions) for (const line of failures(session)) console.log(line);
        for (const engine of new Set(sessions.map(({ browser }) => browser.name))) {
          const { passed, failed, skipped } = total(
            sessions.filter(({ browser }) => browser.name === engine),
          );
          console.log(`${engine}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
        }
        console.log(`${seconds} s`);
        const { passed, failed } = total(sessions);
        if (passed + failed === 0) console.log('No test ran.');
        console.log(`\n${passed} passed, ${failed} failed`);
        if (passed === 0 || failed > 0) process.exitCode = 1;
      });
    },
  };
}

/** A session is one test file in one engine; one that broke outside its tests counts as a failed test. */
function total(sessions) {
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const session of sessions) {
    const outcomes = tests(session.testResults).map(outcome);
    for (const each of outcomes) count[each] += 1;
    if (!session.passed && !outcomes.includes('failed')) count.failed += 1;
  }
  return count;
}

/** Each test of a session that failed, and each error outside its tests, with what was wrong. */
function* failures({ browser, testFile, testResults, errors }) {
  const where = `Failed in ${browser.name}, ${relative(process.cwd(), testFile)}`;
  for (const test of tests(testResults))
    if (outcome(test) === 'failed')
      yield `${where}: ${test.name}\n  ${test.error?.message ?? 'not run, for the error outside it'}\n`;
  for (const { message } of errors) yield `${where}\n  ${message}\n`;
}

function outcome(test) {
  if (test.skipped) return 'skipped';
  return test.passed ? 'passed' : 'failed';
}

function tests(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(tests)] : [];
}
