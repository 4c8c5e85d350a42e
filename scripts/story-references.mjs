/**
 * Compares every story with what was looked at and kept: its pictures in light, dark and forced colours, and what
 * assistive technology is told of it. The references are in test/stories/references/.
 *
 *   npm run stories:compare                       compares; what differs is put into screenshots/stories/
 *   npm run stories:compare -- --update           keeps the stories as they are now; look at them before committing
 *   npm run stories:compare -- --story rank-badge only stories with this in their id
 */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startDevServer } from '@web/dev-server';
import pixelmatch from 'pixelmatch';
import puppeteer from 'puppeteer-core';
import sharp from 'sharp';
import { chromium, chromiumArgs } from '../test/browsers.mjs';

const rootDir = fileURLToPath(new URL('../storybook-static/', import.meta.url));
const references = new URL('../test/stories/references/', import.meta.url);
const differences = new URL('../screenshots/stories/', import.meta.url);

/** Width of the window in px. */
const width = 480;
/** When it is, for stories that don't set a clock of their own. */
const moment = '2026-11-20T14:05:00+01:00';
/** How different a pixel may be (0–1), and which share of them may be more so: letters are drawn a little otherwise. */
const tolerance = { threshold: 0.15, share: 0.003 };

/** What the tree has, but nobody is told. */
const untold = [
  'generic',
  'none',
  'InlineTextBox',
  'LineBreak',
  'LayoutTable',
  'LayoutTableRow',
  'LayoutTableCell',
];

const looks = {
  light: { globals: { scheme: 'light' }, features: { 'prefers-color-scheme': 'light' } },
  dark: { globals: { scheme: 'dark' }, features: { 'prefers-color-scheme': 'dark' } },
  forced: {
    globals: { scheme: 'system' },
    features: { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' },
  },
};

const { values: options } = parseArgs({
  options: { update: { type: 'boolean', default: false }, story: { type: 'string', default: '' } },
});

if (!existsSync(rootDir)) throw new Error('There is no Storybook. Run "npm run build:storybook".');
const executablePath = chromium();

const { entries } = JSON.parse(await readFile(`${rootDir}index.json`, 'utf8'));
// Whole pages are examples/, which `npm run screenshots` shows.
const stories = Object.values(entries).filter(
  ({ id, type, title }) => type === 'story' && !title.startsWith('Pages') && id.includes(options.story),
);

await rm(differences, { recursive: true, force: true });
await mkdir(differences, { recursive: true });
await mkdir(references, { recursive: true });

const server = await startDevServer({
  config: { rootDir, watch: false, middleware: [tellTime] },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
const browser = await puppeteer.launch({
  executablePath,
  // The same letters on every machine, as far as that can be had.
  args: [...chromiumArgs, '--hide-scrollbars', '--disable-lcd-text', '--font-render-hinting=none'],
});
const faults = [];
try {
  const preview = await openPreview(stories[0]);
  for (const story of stories) await compareStory(preview, story);
} finally {
  await browser.close();
  await server.stop();
}
if (!options.story) await findLeftOver();

for (const fault of faults) console.error(fault);
console.log(`${stories.length} stories, ${faults.length} differences`);
if (faults.length) process.exitCode = 1;

/** A feed puts the page's clock right by the server's. */
function tellTime(context, next) {
  context.set('date', new Date(moment).toUTCString());
  return next();
}

async function openPreview(first) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 100 });
  await page.evaluateOnNewDocument(standStill, moment);
  const devtools = await page.createCDPSession();
  const url = `http://localhost:${server.config.port}/iframe.html?viewMode=story&id=${first.id}`;
  await page.goto(url, { waitUntil: 'networkidle0' });
  return { page, devtools };
}

async function compareStory({ page, devtools }, { id }) {
  for (const [look, { globals, features }] of Object.entries(looks)) {
    await devtools.send('Emulation.setEmulatedMedia', {
      features: Object.entries({ ...features, 'prefers-reduced-motion': 'reduce' }).map(([name, value]) => ({
        name,
        value,
      })),
    });
    await page.evaluate(show, id, globals);
    if (look === 'light') {
      // Without the live regions at the end of the body, which hold their words for a moment.
      const root = await page.$('#storybook-root');
      await compareTree(id, await page.accessibility.snapshot({ interestingOnly: false, root }));
    }
    await comparePicture(`${id}.${look}.png`, await page.screenshot({ fullPage: true }));
  }
}

async function compareTree(id, tree) {
  const name = `${id}.tree.txt`;
  const lines = (tree?.children ?? []).flatMap((node) => told(node));
  const text = `${lines.join('\n')}\n`;
  const kept = await reference(name, text);
  if (kept !== undefined && String(kept) !== text) {
    await writeFile(new URL(name, differences), text);
    faults.push(`${name}: what assistive technology is told differs; see screenshots/stories/${name}`);
  }
}

/** A node of the tree as a line, with what is in it below: "heading 2 "Hemtjänstindex"". */
function told({ role, name = '', level, children = [], ...rest }, depth = 0) {
  if (untold.includes(role)) return children.flatMap((child) => told(child, depth));
  const states = ['description', 'expanded', 'pressed', 'checked', 'disabled', 'valuetext'];
  const known = states.filter((state) => rest[state] !== undefined).map((state) => `${state}=${rest[state]}`);
  const line = [role, level, name && JSON.stringify(name), ...known].filter(Boolean).join(' ');
  return [`${'  '.repeat(depth)}${line}`, ...children.flatMap((child) => told(child, depth + 1))];
}

/** With a palette a picture has less than half the bytes, and all the colours that it needs. */
function smaller(image) {
  return image.png({ palette: true, quality: 100, effort: 7 }).toBuffer();
}

function pixelsOf(bytes) {
  return sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
}

async function comparePicture(name, screenshot) {
  const bytes = await smaller(sharp(screenshot));
  const kept = await reference(name, bytes);
  if (kept === undefined || bytes.equals(kept)) return;
  const [now, before] = await Promise.all([bytes, kept].map(pixelsOf));
  const { width, height } = before.info;
  const sameSize = now.info.width === width && now.info.height === height;
  const marked = Buffer.alloc(before.data.length);
  const other = sameSize ? pixelmatch(before.data, now.data, marked, width, height, tolerance) : Infinity;
  if (other / (width * height) <= tolerance.share) return;
  await writeFile(new URL(name, differences), bytes);
  if (sameSize) {
    const picture = sharp(marked, { raw: { width, height, channels: 4 } });
    await picture.png().toFile(fileURLToPath(new URL(name.replace('.png', '.marked.png'), differences)));
  }
  const how = sameSize ? `${other} pixels differ` : `${now.info.height} px high, not ${height}`;
  faults.push(`${name}: ${how}; see screenshots/stories/${name}`);
}

/** What is kept under a name; with `--update` it is kept anew, and there is nothing to compare. */
async function reference(name, now) {
  const file = new URL(name, references);
  if (options.update) {
    await writeFile(file, now);
    return undefined;
  }
  const kept = await readFile(file).catch(() => undefined);
  if (!kept) faults.push(`${name}: there is no reference; look at the story and run with --update`);
  return kept;
}

/** References of stories that are no more. */
async function findLeftOver() {
  const ids = new Set(stories.map(({ id }) => id));
  for (const name of await readdir(references)) {
    if (ids.has(name.split('.')[0])) continue;
    if (options.update) await rm(new URL(name, references));
    else faults.push(`${name}: there is no such story`);
  }
}

/* The functions below run in the page. */
/* global document, requestAnimationFrame, window */

/** Time stands still, at one moment. */
function standStill(moment) {
  const RealDate = Date;
  const time = RealDate.parse(moment);
  globalThis.Date = class extends RealDate {
    constructor(...given) {
      super(...(given.length ? given : [time]));
    }
    static now = () => time;
  };
}

/** Shows a story, and waits until it has been played, has all its pictures, and has been painted. */
async function show(id, globals) {
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
  // No story knows of the one before.
  localStorage.clear();
  const finished = new Promise((resolve) => {
    const listener = ({ storyId }) => {
      if (storyId !== id) return;
      channel.off('storyFinished', listener);
      resolve();
    };
    channel.on('storyFinished', listener);
  });
  channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
  channel.emit('updateGlobals', { globals });
  await finished;
  const all = () => [...document.querySelectorAll('*')];
  // The stories of waiting wait for ever.
  const patience = performance.now() + 1_500;
  const waits = () => document.querySelector(':state(busy)') && performance.now() < patience;
  for (let count = -1; count !== all().length || waits();) {
    count = all().length;
    await Promise.all(all().map((element) => element.updateComplete));
    const roots = [document, ...all().flatMap(({ shadowRoot }) => shadowRoot ?? [])];
    const pictures = roots.flatMap((root) => [...root.querySelectorAll('img')]);
    for (const picture of pictures) {
      picture.loading = 'eager';
      // Grey, because what is in it is no matter of ours, and would be most of the reference's bytes.
      picture.style.filter = 'contrast(0)';
    }
    await Promise.allSettled(pictures.map((picture) => picture.decode()));
    await document.fonts.ready;
    for (let frames = 0; frames < 2; frames++) await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
