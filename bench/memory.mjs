/** Whether cards that were taken away are forgotten: the heap after many rounds against the heap after two. */

const count = 1000;
const rounds = 20;
const limit = 1.05;
const names = ['ours, attributes', 'ours, content'];

/** Without compilers that turn hot code into more code: that code is on the heap too, and grows although nothing leaks. */
export const memoryArgs = ['--js-flags=--no-opt --no-maglev --no-sparkplug'];

export async function benchMemory(open) {
  const rows = [];
  for (const name of names) rows.push(await measure(open, name));
  return {
    title: `${count} cards added and removed, ${rounds} rounds`,
    rows,
    bounds: rows.map((row) => ({
      says: `${row.variant}: the heap at most ${limit} × that after round 2`,
      value: row[`heap kB, round ${rounds}`] / row['heap kB, round 2'],
      limit,
    })),
  };
}

async function measure(open, name) {
  const { page, devtools } = await open('/bench/cards.html');
  await devtools.send('Performance.enable');
  await page.evaluate(() => import('/dist/kommun-widgets.js'));

  const row = { variant: name };
  for (let round = 1; round <= rounds; round++) {
    await page.evaluate(addAndRemove, name, count);
    // In every round: a WeakMap has room for all that was in it between two collections, and keeps the room.
    await devtools.send('HeapProfiler.collectGarbage');
    // The first round makes what stays: templates, compiled code. From the second on nothing may be added.
    if (round === 2 || round === rounds) Object.assign(row, await standing(devtools, round));
  }
  await page.close();
  return row;
}

/** In the page. */
async function addAndRemove(name, count) {
  const { addAndRemove } = await import('/bench/page.js');
  await addAndRemove(name, count);
}

/** What stands, by the round's number. */
async function standing(devtools, round) {
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const metric = (wanted) => metrics.find(({ name }) => name === wanted).value;
  return {
    [`heap kB, round ${round}`]: usedSize / 1000,
    [`nodes, round ${round}`]: metric('Nodes'),
    [`listeners, round ${round}`]: metric('JSEventListeners'),
  };
}
