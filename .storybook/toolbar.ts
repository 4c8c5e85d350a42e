/** What a designer can change around every story. The names are those of the data attributes that surroundings.ts sets. */
import type { Preview } from '@storybook/web-components-vite';

type Icon = NonNullable<NonNullable<Preview['globalTypes']>[string]['toolbar']>['icon'];

/** A menu of the toolbar. Where there is a name, it is that of the choice; the others are an icon until they are used. */
const menu = (
  description: string,
  icon: NonNullable<Icon>,
  items: Record<string, string>,
  title?: string,
) => ({
  description,
  toolbar: {
    icon,
    ...(title && { title, dynamicTitle: true }),
    items: Object.entries(items).map(([value, name]) => ({ value, title: name })),
  },
});

export const globalTypes = {
  scheme: menu(
    'Light or dark',
    'contrast',
    {
      light: 'Light',
      dark: 'Dark',
      system: 'As the system says',
    },
    'Light',
  ),
  language: menu(
    'Language',
    'globe',
    {
      sv: 'Svenska',
      en: 'English',
    },
    'Svenska',
  ),
  direction: menu('Direction', 'transfer', {
    auto: 'Direction by language',
    ltr: 'Left to right',
    rtl: 'Right to left',
  }),
  width: menu(
    'CMS column',
    'ruler',
    {
      full: 'Full width',
      '960': '960 px',
      '640': '640 px',
      '480': '480 px',
      '320': '320 px',
      '200': '200 px',
    },
    'Full width',
  ),
  host: menu('Page around it', 'browser', {
    neutral: 'Neutral page',
    bootstrap: 'Like Bootstrap 3',
    site2012: 'Site from 2012',
  }),
  root: menu('Root font size', 'paragraph', {
    '100': 'Root 100 %',
    '62.5': 'Root 62.5 %',
    '200': 'Root 200 %',
  }),
  spacing: menu('Text spacing', 'listunordered', {
    normal: 'Text spacing as set',
    wide: 'WCAG 1.4.12 spacing',
  }),
  forced: menu('Forced colours', 'accessibility', {
    none: 'No forced colours',
    active: 'Forced colours, emulated',
  }),
  motion: menu('Motion', 'play', {
    full: 'Motion as set',
    reduced: 'Reduced motion, emulated',
  }),
} satisfies Preview['globalTypes'];

export const initialGlobals: Record<keyof typeof globalTypes, string> = {
  scheme: 'light',
  language: 'sv',
  direction: 'auto',
  width: 'full',
  host: 'neutral',
  root: '100',
  spacing: 'normal',
  forced: 'none',
  motion: 'full',
};
