/** What a designer can change around every story. The names are those of the data attributes that surroundings.ts sets. */
import type { Preview } from '@storybook/web-components-vite';

type Icon = NonNullable<NonNullable<Preview['globalTypes']>[string]['toolbar']>['icon'];

/** A menu of the toolbar, with the name of the choice. */
const menu = (description: string, icon: NonNullable<Icon>, items: Record<string, string>) => ({
  description,
  toolbar: {
    icon,
    dynamicTitle: true,
    items: Object.entries(items).map(([value, name]) => ({ value, title: name })),
  },
});

export const globalTypes = {
  scheme: menu('Light or dark', 'contrast', {
    light: 'Light',
    dark: 'Dark',
    system: 'System',
  }),
  theme: menu('Theme', 'paintbrush', {
    default: 'Default theme',
    'blue-yellow': 'Blue and yellow',
    forest: 'Forest',
    brick: 'Brick',
    'high-contrast': 'High contrast',
  }),
  language: menu('Language', 'globe', {
    sv: 'Svenska',
    en: 'English',
    fi: 'Suomi',
    se: 'Davvisámegiella',
    fit: 'Meänkieli',
    ar: 'العربية',
    uk: 'Українська',
    pseudo: 'Pseudo, longer',
  }),
  direction: menu('Direction', 'transfer', {
    auto: 'By language',
    ltr: 'Left to right',
    rtl: 'Right to left',
  }),
  width: menu('CMS column', 'ruler', {
    full: 'Full',
    '960': '960 px',
    '640': '640 px',
    '480': '480 px',
    '320': '320 px',
    '200': '200 px',
  }),
  host: menu('Page around it', 'browser', {
    neutral: 'Neutral',
    bootstrap: 'As Bootstrap 3',
    site2012: 'As in 2012',
  }),
  root: menu('Root font size', 'paragraph', {
    '100': '100 %',
    '62.5': '62.5 %',
    '200': '200 %',
  }),
  spacing: menu('Text spacing', 'listunordered', {
    normal: 'Spacing',
    wide: 'WCAG 1.4.12',
  }),
  forced: menu('Forced colours', 'accessibility', {
    none: 'Colours',
    active: 'Forced, emulated',
  }),
  motion: menu('Motion', 'play', {
    full: 'Motion',
    reduced: 'Reduced, emulated',
  }),
} satisfies Preview['globalTypes'];

export const initialGlobals: Record<keyof typeof globalTypes, string> = {
  scheme: 'light',
  theme: 'default',
  language: 'sv',
  direction: 'auto',
  width: 'full',
  host: 'neutral',
  root: '100',
  spacing: 'normal',
  forced: 'none',
  motion: 'full',
};
