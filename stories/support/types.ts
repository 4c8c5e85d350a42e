import type { Meta as StorybookMeta, StoryObj } from '@storybook/web-components-vite';
import type { WidgetArgs } from './markup.js';

export type Meta = StorybookMeta<WidgetArgs>;
export type Story = StoryObj<WidgetArgs>;
