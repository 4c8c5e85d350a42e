import type { StorybookConfig } from '@storybook/web-components-vite';

export default {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs'],
  // The example pages and what they ask for, as they are; in a folder of its own, so that /dist/ is Vite's in development.
  staticDirs: [
    { from: '../examples', to: '/site/examples' },
    { from: '../dist', to: '/site/dist' },
    './public',
  ],
  // Nothing is told to anybody, and nothing is asked for but what is here.
  core: {
    disableTelemetry: true,
    disableWhatsNewNotifications: true,
    enableCrashReports: false,
    disableProjectJson: true,
  },
  features: {
    backgrounds: false,
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
  },
  viteFinal: (config) => ({
    ...config,
    build: {
      ...config.build,
      // The widgets take their sheets as they are written: one nested rule each.
      cssMinify: false,
      // It is Storybook's own code that is large.
      chunkSizeWarningLimit: 2000,
    },
  }),
} satisfies StorybookConfig;
