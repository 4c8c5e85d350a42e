/**
 * A browser that crashes in the middle of a test file, or that doesn't start, tells nothing of what is tested: the file
 * is run again, in a new browser, and the run says so. The third time it counts.
 */
const lost = /browser disconnected|invalid session id|unable to create and start a test page/i;

/** @returns {import('@web/test-runner').Reporter} */
export function rerunLost() {
  const times = new Map();
  return {
    start({ sessions }) {
      // Before the runner hears of it, because the run ends with its last file.
      sessions.__emitter.prependListener('session-status-updated', (session) => {
        if (session.status !== 'FINISHED' || session.passed) return;
        if (!session.errors?.some(({ message }) => lost.test(message))) return;
        times.set(session.id, (times.get(session.id) ?? 0) + 1);
        if (times.get(session.id) === 3) return;
        console.warn(`${session.browser.name} was lost in ${session.testFile}, which is run again.`);
        sessions.updateStatus({ ...session, errors: [], testResults: undefined }, 'SCHEDULED');
      });
    },
  };
}
