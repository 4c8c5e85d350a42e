/**
 * The engines that the tests run in: found where they are installed, installed where that can be done, and told in
 * one line where it can't. No package here downloads a browser: that step fails on closed networks.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { WebdriverLauncher } from '@web/test-runner-webdriver';

const root = process.getuid?.() === 0;

/** Far from Sweden, so that a date told in the visitor's zone instead of the municipality's fails everywhere. */
const env = { ...process.env, TZ: 'America/New_York' };

/** What Chromium is started with, by the tests and by the screenshots. Its sandbox can't be had as root. */
export const chromiumArgs = [
  '--disable-gpu',
  // Nobody goes back: a page that is kept ready takes a tenth of the time of the next.
  '--disable-features=BackForwardCache',
  '--disable-background-networking',
  ...(root ? ['--no-sandbox'] : []),
];

/** Nobody goes back here either, and no process waits for a page to come. */
const extraPrefsFirefox = {
  'browser.sessionhistory.max_total_viewers': 0,
  'dom.ipc.processPrelaunch.enabled': false,
};

const engines = {
  chromium: {
    name: 'Chromium',
    packages: ['chromium'],
    brew: 'google-chrome',
    winget: 'Google.Chrome',
    find: findChromium,
    launcher: (executablePath) =>
      chromeLauncher({
        // Handed over although it is the default: with it the launcher is called Chromium, not Chrome.
        puppeteer: puppeteerCore,
        launchOptions: { executablePath, args: chromiumArgs, env },
      }),
  },
  firefox: {
    name: 'Firefox',
    packages: ['firefox-esr'],
    brew: 'firefox',
    winget: 'Mozilla.Firefox',
    find: findFirefox,
    launcher: (executablePath) =>
      chromeLauncher({
        puppeteer: puppeteerCore,
        launchOptions: { browser: 'firefox', executablePath, headless: true, env, extraPrefsFirefox },
      }),
  },
  webkit: {
    name: 'WebKit',
    packages: ['webkit2gtk-driver', 'xvfb'],
    find: findWebKit,
    launcher: (paths) => new WebKitLauncher(paths),
  },
};

/**
 * A launcher for every engine that is wanted and there. `ENGINES=chromium,firefox` wants fewer than all; with `CI=true`
 * or `KOMMUN_ALL_ENGINES=1` a wanted one that is missing is an error.
 */
export function launchers() {
  const wanted = wantedEngines();
  installMissing(wanted);

  const found = wanted.map((engine) => ({ engine, at: engine.find() }));
  const missing = found.filter(({ at }) => !at).map(({ engine }) => engine);
  const required = process.env.CI === 'true' || process.env.KOMMUN_ALL_ENGINES === '1';
  const advice = missing.map((engine) => `${engine.name} is not installed, not tested: ${remedy(engine)}`);
  if (missing.length > 0 && (required || missing.length === wanted.length))
    throw new Error(advice.join('\n'));
  for (const line of advice) console.warn(line);

  return found.filter(({ at }) => at).map(({ engine, at }) => engine.launcher(at));
}

function wantedEngines() {
  const names = process.env.ENGINES?.split(',').map((name) => name.trim()) ?? Object.keys(engines);
  return names.map((name) => {
    if (!Object.hasOwn(engines, name)) {
      throw new Error(`ENGINES: there is no "${name}", only ${Object.keys(engines).join(', ')}`);
    }
    return engines[name];
  });
}

/** Engine by engine, so that a package which one distribution lacks doesn't cost the other engines. */
function installMissing(wanted) {
  const missing = wanted.filter((engine) => !engine.find());
  if (missing.length === 0 || !root || !onPath('apt-get')) return;

  aptGet('update');
  for (const { packages } of missing) aptGet('install', '-y', '--no-install-recommends', ...packages);
}

function aptGet(...args) {
  console.log(`apt-get ${args.join(' ')}`);
  const { status, stderr } = spawnSync('apt-get', args, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) console.warn(stderr.trim());
}

/** The one command that brings the engine here, or the tests to where it can run. */
function remedy({ packages, brew, winget }) {
  if (onPath('apt-get')) return `sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (brew && process.platform === 'darwin') return `brew install --cask ${brew}`;
  if (winget && process.platform === 'win32') return `winget install ${winget}`;
  return 'docker run --rm -v "$PWD:/repo" -v /repo/node_modules -w /repo node:22 sh -c "npm ci && npm test"';
}

/** @returns {string} the executable of Chromium, Chrome or Edge, found or installed; where neither can be done, an error */
export function chromium() {
  installMissing([engines.chromium]);
  const found = findChromium();
  if (!found) throw new Error(`${engines.chromium.name} is not installed: ${remedy(engines.chromium)}`);
  return found;
}

function findChromium() {
  return firstInstalled({
    linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    darwin: [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'],
  });
}

function findFirefox() {
  return firstInstalled({
    linux: ['firefox-esr', 'firefox'],
    darwin: ['Firefox.app/Contents/MacOS/firefox'],
    win32: ['Mozilla Firefox/firefox.exe'],
  });
}

/** WebKitGTK: its driver, the small browser that the driver steers, and a display for it. */
function findWebKit() {
  const driver = onPath('WebKitWebDriver');
  const xvfb = onPath('Xvfb');
  const browser = firstExisting(
    ['/usr/lib', '/usr/lib64', '/usr/libexec'].flatMap((dir) =>
      [dir, ...subfolders(dir)].flatMap((place) =>
        ['webkit2gtk-4.1', 'webkitgtk-6.0'].map((version) => join(place, version, 'MiniBrowser')),
      ),
    ),
  );
  return driver && xvfb && browser ? { driver, xvfb, browser } : undefined;
}

function firstInstalled(names) {
  const { HOME, PROGRAMFILES, 'PROGRAMFILES(X86)': PROGRAMFILES_X86, LOCALAPPDATA } = process.env;
  const places = {
    linux: searchPath(),
    darwin: ['/Applications', join(HOME ?? '', 'Applications')],
    win32: [PROGRAMFILES, PROGRAMFILES_X86, LOCALAPPDATA].filter(Boolean),
  };
  const here = places[process.platform] ?? [];
  return firstExisting((names[process.platform] ?? []).flatMap((name) => here.map((dir) => join(dir, name))));
}

function onPath(name) {
  return firstExisting(searchPath().map((dir) => join(dir, name)));
}

function searchPath() {
  return (process.env.PATH ?? '').split(delimiter);
}

function firstExisting(paths) {
  return paths.find((path) => existsSync(path));
}

function subfolders(dir) {
  return existsSync(dir) ? readdirSync(dir, { withFileTypes: true }).map(({ name }) => join(dir, name)) : [];
}

/** After so long a WebKit gives way to a new one, in milliseconds: its memory grows with all that it shows. */
const lifetime = 2 * 60_000;

/**
 * WebKit's launcher owns the display, which lives as long as it, and the driver, which comes and goes with the browser:
 * a driver that has lost its browser doesn't find another.
 */
class WebKitLauncher extends WebdriverLauncher {
  #paths;
  #options;
  #display;
  #driver;
  #started = -Infinity;
  #sessions = new Set();

  constructor(paths) {
    const options = {
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      path: '/',
      connectionRetryCount: 0,
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: paths.browser, args: ['--automation'] },
      },
    };
    super(options);
    this.#paths = paths;
    this.#options = options;
    process.once('exit', () => {
      kill(this.#driver);
      this.#display?.process.kill();
    });
  }

  async initialize(config) {
    await super.initialize(config);
    this.name = engines.webkit.name;
    await this.#startDisplay();
  }

  async startSession(id, url) {
    // A file that comes again has lost its browser.
    const isFit = !this.#sessions.has(id) && performance.now() - this.#started < lifetime;
    const answers = isFit && (await within(5000, this.driver.getTitle()));
    if (!answers) await this.#startDriver();
    this.#sessions.add(id);
    return super.startSession(id, url);
  }

  async #startDriver() {
    await within(5000, super.stop());
    kill(this.#driver);
    // A browser that never came: until that is known, it would take the new one's place.
    await within(5000, this.__managerPromise ?? Promise.resolve());
    this.driver = this.driverManager = this.__managerPromise = undefined;
    const port = await freePort();
    this.#driver = spawn(this.#paths.driver, [`--port=${port}`], {
      stdio: 'ignore',
      // A group of its own, which is ended with all that it has started.
      detached: true,
      env: { ...env, DISPLAY: this.#display.name, WEBKIT_DISABLE_COMPOSITING_MODE: '1' },
    });
    await answering(`http://127.0.0.1:${port}/status`);
    this.#options.port = port;
    this.#started = performance.now();
  }

  /** Xvfb picks a free display itself and writes its number to the pipe. */
  async #startDisplay() {
    const xvfb = spawn(
      this.#paths.xvfb,
      ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
    );
    for await (const line of createInterface(xvfb.stdio[3])) {
      this.#display = { name: `:${line}`, process: xvfb };
      return;
    }
    throw new Error('Xvfb found no free display');
  }
}

/** Ends a process that leads a group, and the group with it. */
function kill(leader) {
  try {
    if (leader) process.kill(-leader.pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

/** @returns {Promise<boolean>} whether something was done, without an error, within so many milliseconds */
function within(limit, promise) {
  return Promise.race([promise.then(() => true), sleep(limit, false, { ref: false })]).catch(() => false);
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function answering(url, limit = 10_000) {
  for (const end = Date.now() + limit; Date.now() < end; await sleep(50)) {
    if (await fetch(url, { signal: AbortSignal.timeout(limit) }).catch(() => undefined)) return;
  }
  throw new Error(`Nothing answers at ${url}`);
}
