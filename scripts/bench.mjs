/**
 * How fast the built module is, and whether it forgets what was taken away. Prints tables; fails where a bound does not
 * hold. Numbers of a machine that has other things to do say little: run it again alone before you believe one.
 *
 *   npm run bench                          everything
 *   npm run bench -- upgrade memory parse  these parts
 */
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import puppeteer from 'puppeteer-core';
import { benchMemory, memoryArgs } from '../bench/memory.mjs';
import { benchParse } from '../bench/parse.mjs';
import { serve } from '../bench/server.mjs';
import { benchUpgrade } from '../bench/upgrade.mjs';
import { chromium, chromiumArgs } from '../test/browsers.mjs';

/** Each part: what measures, and what its browser is started with besides the usual. */
const parts = {
  upgrade: { measure: benchUpgrade, args: [] },
  memory: { measure: benchMemory, args: memoryArgs },
  parse: { measure: benchParse, args: [] },
};
const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(parts);
const unknown = wanted.find((name) => !Object.hasOwn(parts, name));
if (unknown) throw new Error(`There is no part "${unknown}", only ${Object.keys(parts).join(', ')}`);

const executablePath = chromium();
const bundle = new URL('../dist/kommun-widgets.js', import.meta.url);
if (!existsSync(bundle)) throw new Error('dist/kommun-widgets.js is not there: run "npm run build" first');

// Read once, because it may be built again meanwhile.
const made = new Map([['/dist/kommun-widgets.js', readFileSync(bundle)]]);
const server = await serve(made);
try {
  for (const name of wanted) report(await run(parts[name]));
} finally {
  server.stop();
}
// The browser itself keeps one core busy, and a part of another.
if (loadavg()[0] > availableParallelism()) console.log('\nThe machine was busy: run this again alone.');

async function run({ measure, args }) {
  const browser = await puppeteer.launch({ executablePath, args: [...chromiumArgs, ...args] });
  try {
    return await measure((path) => open(browser, path), made);
  } finally {
    await browser.close();
  }
}

/** A fresh page, so that no run finds what another left. Cards that failed would be fast, so an error in it is told. */
async function open(browser, path) {
  const page = await browser.newPage();
  page.on('pageerror', ({ message }) => {
    console.error(`FAILS  in the page: ${message}`);
    process.exitCode = 1;
  });
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(server.address + path);
  return { page, devtools: await page.createCDPSession() };
}

function report({ title, rows, bounds }) {
  console.log(`\n${title}\n${table(rows)}`);
  for (const { says, value, limit } of bounds) {
    const holds = value <= limit;
    console.log(`${holds ? 'holds' : 'FAILS'}  ${says}: ${value.toFixed(2)}`);
    if (!holds) process.exitCode = 1;
  }
}

/** Rows of the same fields as lines of text: the first field is a name, the others are numbers. */
function table(rows) {
  const heads = Object.keys(rows[0]);
  const lines = [heads, ...rows.map((row) => heads.map((head) => cell(row[head])))];
  const widths = heads.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  return lines
    .map((line) =>
      line
        .map((text, column) => (column ? text.padStart(widths[column]) : text.padEnd(widths[0])))
        .join('  '),
    )
    .join('\n');
}

function cell(value) {
  if (typeof value !== 'number') return value;
  return value < 1000 ? value.toFixed(1) : String(Math.round(value));
}
