/**
 * A browser that crashes in the middle of a test file, or that doesn't start, tells nothing of what is tested: the file
 * is run once more, in a new browser, and the run says so. The second time it counts.
 */
const lost = /browser disconnected|invalid session id|unable to create and start a test page/i;

/** @returns {import('@web/test-runner').Reporter} */
export function rerunLost() {
  const again = new Set();
  return {
    start({ sessions }) {
      // Before the runner hears of it, because the run ends with its last file.
      sessions.__emitter.prependListener('session-status-updated', (session) => {
        if (session.status !== 'FINISHED' || session.passed || again.has(session.id)) return;
        if (!session.errors?.some(({ message }) => lost.test(message))) return;
        again.add(session.id);
        console.warn(`${session.browser.name} was lost in ${session.testFile}, which is run once more.`);
        sessions.updateStatus({ ...session, errors: [], testResults: undefined }, 'SCHEDULED');
      });
    },
  };
}
