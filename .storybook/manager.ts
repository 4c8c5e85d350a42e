import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming/create';

const dark = matchMedia('(prefers-color-scheme: dark)').matches;
const fonts = "'Open Sans', system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/** The frame around the stories: the default theme's colours, and no more of its own than a reader needs. */
addons.setConfig({
  theme: create({
    base: dark ? 'dark' : 'light',
    brandTitle: 'kommun-widgets',
    brandUrl: './',
    brandTarget: '_self',
    colorPrimary: dark ? '#8cc8ee' : '#0b5c8e',
    colorSecondary: dark ? '#4b9fd0' : '#0b5c8e',
    fontBase: fonts,
    appBorderRadius: 6,
    inputBorderRadius: 4,
    ...(dark ? {} : { appBg: '#f3f5f6', barBg: '#fff', textColor: '#17212b', textMutedColor: '#4a5660' }),
  }),
  sidebar: { showRoots: true },
});
