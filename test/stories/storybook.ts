/** The stories of the built Storybook (`npm run build:storybook`), shown one after the other in one frame. */
import { engine } from '../support/engine.js';
import { nextPaint, widgets, type Page, type PageWindow } from '../support/frame.js';
import { until } from '../support/until.js';

const storybook = '/as/plain/storybook-static';

/** A story as Storybook's index has it. */
export interface Story {
  id: string;
  /** "Widgets/News card" */
  title: string;
  name: string;
  type: 'story' | 'docs';
  tags: string[];
}

/** What the toolbar can choose; what is not given is as it is at first. */
export type Surroundings = Readonly<Record<string, string>>;

/** Whether everything is wanted (`npm run test:all`): every theme, in every engine. */
export const everything = document.documentElement.hasAttribute('data-every-story');

/**
 * Every story of a widget; in other engines than Chromium only when everything is wanted. Whole pages are the examples,
 * which have tests of their own.
 */
export async function widgetStories(): Promise<Story[]> {
  if (!everything && engine !== 'chromium') return [];
  const answer = await fetch(`${storybook}/index.json`);
  if (!answer.ok) throw new Error('There is no Storybook. Run "npm run build:storybook".');
  const { entries } = (await answer.json()) as { entries: Record<string, Story> };
  return Object.values(entries).filter(({ type, title }) => type === 'story' && !title.startsWith('Pages'));
}

interface Channel {
  emit: (event: string, what: object) => void;
  on: (event: string, listener: (what: unknown) => void) => void;
}
type Preview = PageWindow & { __STORYBOOK_ADDONS_CHANNEL__?: Channel };

/** Storybook's preview in a frame. */
export interface Stage extends Page {
  /** What was said on the console since the story came: "warn: …", "error: …". */
  told: string[];
  /** Shows a story, and waits until it has been played and painted. */
  show: (story: Story, surroundings?: Surroundings) => Promise<void>;
  /** Changes the colours of the story that is shown, as a page does that links a theme. */
  wear: (theme: string, scheme: 'light' | 'dark') => Promise<void>;
  close: () => void;
}

/** Opens Storybook's preview; to be closed by the one who has opened it. */
export async function openStage(first: Story, width: number): Promise<Stage> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '800';
  frame.style.cssText = 'position: fixed; inset: 0 auto auto 0; border: 0';
  frame.src = `${storybook}/iframe.html?viewMode=story&id=${first.id}`;
  document.body.append(frame);
  const window = () => frame.contentWindow as Preview;
  const root = () => window().document.querySelector('#storybook-root');
  await until('Storybook shows its first story', () => root()?.querySelector('*'));

  // In a test of Vitest's, Storybook doesn't wait for animations, which takes a tenth of a second where there are none.
  Object.assign(window(), { __vitest_browser__: true });
  // WebKit allows a hundred changes of the address in ten seconds, and Storybook makes one for each story.
  window().history.replaceState = () => undefined;
  const channel = window().__STORYBOOK_ADDONS_CHANNEL__!;
  let finished = false;
  let current = first.id;
  let before: Surroundings = {};
  let worn: CSSStyleSheet | undefined;
  channel.on('storyFinished', (what) => {
    if ((what as { storyId: string }).storyId === current) finished = true;
  });
  channel.on('storyChanged', () => (stage.told.length = 0));
  const played = async (change: () => void) => {
    finished = false;
    change();
    await until(`the story ${current} has been played`, () => finished);
  };
  const stage: Stage = {
    frame,
    window: window(),
    document: window().document,
    told: [],
    close: () => frame.remove(),
    async show(story, surroundings = {}) {
      // One thing after the other: Storybook loads its page anew when a story is not shown in time to leave again.
      if (JSON.stringify(surroundings) !== JSON.stringify(before)) {
        const asAtFirst = Object.fromEntries(Object.keys(before).map((name) => [name, undefined]));
        await played(() => channel.emit('updateGlobals', { globals: { ...asAtFirst, ...surroundings } }));
        before = surroundings;
      }
      if (story.id !== current) {
        current = story.id;
        await played(() => channel.emit('setCurrentStory', { storyId: story.id, viewMode: 'story' }));
      }
      await settled(stage);
    },
    async wear(theme, scheme) {
      const { document } = stage;
      const sheet = (worn ??= new (window() as unknown as typeof globalThis).CSSStyleSheet());
      sheet.replaceSync(await themeSheet(theme));
      if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
      document.documentElement.dataset['scheme'] = scheme;
      await nextPaint(stage);
    },
  };
  stage.told.length = 0;
  for (const how of ['warn', 'error'] as const) {
    window().console[how] = (...words: unknown[]) => void stage.told.push(`${how}: ${words.join(' ')}`);
  }
  // Its first showing may have ended before anybody listened.
  await played(() => channel.emit('forceRemount', { storyId: first.id }));
  return stage;
}

const themes = new Map<string, string>([['default', '']]);

async function themeSheet(name: string): Promise<string> {
  if (!themes.has(name)) {
    const answer = await fetch(`/as/plain/dist/themes/${name}.css`);
    if (!answer.ok) throw new Error(`There is no theme "${name}"`);
    themes.set(name, await answer.text());
  }
  return themes.get(name)!;
}

async function settled(stage: Stage): Promise<void> {
  const known = widgets(stage);
  await Promise.all(known.map((widget) => 'updateComplete' in widget && widget.updateComplete));
  const trees = [stage.document, ...known.map(({ shadowRoot }) => shadowRoot)];
  const pictures = trees
    .flatMap((tree) => [...(tree?.querySelectorAll('img') ?? [])])
    .filter(({ loading }) => loading !== 'lazy');
  await until('all pictures have come', () => pictures.every(({ complete }) => complete));
  // One that can't be shown is told of no later than here, and not of the next story.
  await Promise.allSettled(pictures.map((picture) => picture.decode()));
  await nextPaint(stage);
  const moving = known.flatMap(({ shadowRoot }) => shadowRoot?.getAnimations() ?? []);
  for (const animation of moving) animation.finish();
  if (widgets(stage).length !== known.length) await settled(stage);
}
