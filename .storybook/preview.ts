import '@fontsource/noto-sans-arabic/arabic-400.css';
import '@fontsource/noto-sans-arabic/arabic-600.css';
import '@fontsource/noto-sans-arabic/arabic-700.css';
import '@fontsource/open-sans/400.css';
import '@fontsource/open-sans/600.css';
import '@fontsource/open-sans/700.css';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { configure } from 'storybook/test';
import { create } from 'storybook/theming';
import manifest from '../dist/custom-elements.json';
import '../src/index.js';
import { clean, markup, type WidgetArgs } from '../stories/support/markup.js';
import { argTypesOf, describe } from './manifest.js';
import { setClock } from './clock.js';
import { inColumn, inSurroundings, surroundDocs, tellEvents } from './decorators.js';
import './preview.css';
import { globalTypes, initialGlobals } from './toolbar.js';
import WidgetDocs from './widget-docs.mdx';

setCustomElementsManifest(manifest);
surroundDocs();
// How long a play function waits for what it waits for: a busy machine may need more than the second it has by default.
configure({ asyncUtilTimeout: 10_000 });

export default {
  // A story is its arguments: attributes, and the content that an editor writes inside.
  render: (args, { component }) => markup(component ?? '', args),
  decorators: [inColumn, inSurroundings],
  globalTypes,
  initialGlobals,
  tags: ['autodocs'],
  beforeEach: (context) => {
    const ends = [setClock(context.parameters['clock'] as string | undefined), tellEvents(context)];
    return () => ends.forEach((end) => end());
  },
  parameters: {
    layout: 'padded',
    controls: { expanded: true, sort: 'none' },
    docs: {
      theme: create({ base: 'light', fontBase: "'Open Sans', system-ui, sans-serif" }),
      page: WidgetDocs as unknown,
      codePanel: true,
      extractArgTypes: argTypesOf,
      extractComponentDescription: describe,
      source: {
        language: 'html',
        // What an editor can paste: the HTML as it was written, without what the widget made of it.
        transform: (_code: string, { args, originalStoryFn, ...context }: SourceContext) =>
          clean(String(originalStoryFn(args, { args, ...context }))),
      },
    },
    options: {
      storySort: {
        order: [
          'Börja här',
          'Välj widget',
          'Innehållet först',
          'Widgets',
          [
            'News card',
            'News feed',
            'Contact card',
            'Rank badge',
            'Quote block',
            'Announcement banner',
            'Announcement feed',
          ],
          'Pages',
          'Guides',
          [
            'In your CMS',
            'Settings',
            'Tokens',
            'Theming',
            'Languages',
            'Accessibility',
            'Security',
            'In a bundler',
          ],
        ],
      },
    },
  },
} satisfies Preview;

interface SourceContext {
  args: WidgetArgs;
  originalStoryFn: (args: WidgetArgs, context: unknown) => unknown;
}
