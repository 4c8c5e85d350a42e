import { useOf } from '@storybook/addon-docs/blocks';
import { createElement as h, type ReactElement } from 'react';

/** What a key does in a widget: `parameters.keyboard` of its stories. */
export type Keys = readonly (readonly [key: string, does: string])[];

/** The keyboard table of a widget's documentation. */
export function Keyboard(): ReactElement {
  const { preparedMeta } = useOf('meta', ['meta']);
  const keys = (preparedMeta.parameters['keyboard'] ?? []) as Keys;
  if (!keys.length) return h('p', null, 'Nothing in it takes the focus, unless the author wrote a link.');
  return h(
    'table',
    null,
    h(
      'thead',
      null,
      h('tr', null, h('th', { scope: 'col' }, 'Key'), h('th', { scope: 'col' }, 'What it does')),
    ),
    h(
      'tbody',
      null,
      keys.map(([key, does]) => h('tr', { key }, h('td', null, h('kbd', null, key)), h('td', null, does))),
    ),
  );
}
