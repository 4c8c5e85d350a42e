import type { StorybookConfig } from '@storybook/web-components-vite';

export default {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs'],
  // What the example pages ask for; they are shown as they are.
  staticDirs: [{ from: '../examples', to: '/examples' }, { from: '../dist', to: '/dist' }, './public'],
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
