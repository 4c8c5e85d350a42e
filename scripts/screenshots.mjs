/**
 * Full-page pictures of the example pages, for the eye: every page, at every width, in every look.
 *
 *   npm run screenshots                                          all of examples/*.html
 *   npm run screenshots -- --page examples/index.html            this page; may be given several times, as may:
 *   npm run screenshots -- --width 320 --scheme dark             this width, this look (light, dark, forced, print)
 *   npm run screenshots -- --nojs                                with JavaScript switched off
 */
import { mkdir, readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startDevServer } from '@web/dev-server';
import puppeteer from 'puppeteer-core';
import { chromium, chromiumArgs } from '../test/browsers.mjs';

const rootDir = fileURLToPath(new URL('..', import.meta.url));
const folder = fileURLToPath(new URL('../screenshots/', import.meta.url));

/** What the browser is told about its screen, in the words of CSS. */
const schemes = {
  light: { features: { 'prefers-color-scheme': 'light' } },
  dark: { features: { 'prefers-color-scheme': 'dark' } },
  forced: { features: { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' } },
  print: { media: 'print', features: { 'prefers-color-scheme': 'light' } },
};

const { values: options } = parseArgs({
  options: {
    page: { type: 'string', multiple: true, default: await examples() },
    width: { type: 'string', multiple: true, default: ['320', '768', '1280'] },
    scheme: { type: 'string', multiple: true, default: Object.keys(schemes) },
    nojs: { type: 'boolean', default: false },
  },
});
const unknown = options.scheme.find((scheme) => !Object.hasOwn(schemes, scheme));
if (unknown) throw new Error(`--scheme: there is no "${unknown}", only ${Object.keys(schemes).join(', ')}`);

const executablePath = chromium();

const server = await startDevServer({
  config: { rootDir, watch: false },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
const browser = await puppeteer.launch({ executablePath, args: [...chromiumArgs, '--hide-scrollbars'] });
await mkdir(folder, { recursive: true });
try {
  for (const path of options.page) {
    for (const width of options.width) for (const scheme of options.scheme) await shoot(path, width, scheme);
  }
} finally {
  await browser.close();
  await server.stop();
}

async function examples() {
  const names = await readdir(new URL('../examples/', import.meta.url));
  return names.filter((name) => name.endsWith('.html')).map((name) => `examples/${name}`);
}

async function shoot(path, width, scheme) {
  const page = await browser.newPage();
  await page.setViewport({ width: Number(width), height: 800 });
  await page.setJavaScriptEnabled(!options.nojs);

  // Puppeteer's own method knows no forced colours.
  const { media = '', features } = schemes[scheme];
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });

  await page.goto(`http://localhost:${server.config.port}/${path}`, { waitUntil: 'networkidle0' });
  await page.evaluate(loadPictures);

  const name = [basename(path, '.html'), width, scheme, ...(options.nojs ? ['nojs'] : [])].join('-');
  await page.screenshot({ path: `${folder}${name}.png`, fullPage: true });
  console.log(`screenshots/${name}.png`);
  await page.close();
}

/** In the page: the pictures below the first screen are lazy, but wanted. */
async function loadPictures() {
  /* global document */
  for (const picture of document.images) picture.loading = 'eager';
  await Promise.allSettled([...document.images].map((picture) => picture.decode()));
}
