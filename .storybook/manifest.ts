/**
 * The tables of a widget's documentation, from the manifest that the build makes of the comments in src/. Storybook's own
 * reader takes a slot, a part and an attribute of the same name for one thing; here each has a row.
 */
import type { ArgTypes } from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json';

interface Row {
  name: string;
  description?: string;
  type?: { text: string };
  default?: string;
  fieldName?: string;
}

export interface Declaration {
  tagName?: string;
  description?: string;
  attributes?: Row[];
  slots?: Row[];
  events?: Row[];
  cssParts?: Row[];
  cssProperties?: Row[];
  cssStates?: Row[];
}

/** All widgets, in the order of the manifest. */
export const widgets = (manifest.modules as { declarations?: Declaration[] }[])
  .flatMap(({ declarations }) => declarations ?? [])
  .filter(({ tagName }) => tagName);

const find = (tag: string): Declaration => widgets.find(({ tagName }) => tagName === tag) ?? {};

export const describe = (tag: string): string => find(tag).description ?? '';

/** A widget's events. The analyzer also finds one without a name, where an object is dispatched. */
const namedEvents = (tag: string): Row[] => find(tag).events?.filter(({ name }) => name) ?? [];

/** The names of a widget's events. */
export const eventsOf = (tag: string): string[] => namedEvents(tag).map(({ name }) => name);

const isFlag = ({ type }: Row): boolean => !!type?.text.includes('boolean');

/** A row with a control: what a story can set. */
function attributeRow(row: Row): ArgTypes[string] {
  const { name, description = '', fieldName = name } = row;
  const property = fieldName === name ? '' : ` Property: \`${fieldName}\`.`;
  return {
    name,
    description: description + property,
    type: { name: isFlag(row) ? 'boolean' : 'string' },
    control: { type: isFlag(row) ? 'boolean' : 'text' },
    table: { category: 'attributes', type: { summary: isFlag(row) ? 'there or not' : 'text' } },
  };
}

/** Rows that are only read. */
const readRows = (category: string, rows: Row[] = []): ArgTypes =>
  Object.fromEntries(
    rows.map(({ name, description = '', type, default: initial }) => [
      `${category}: ${name}`,
      {
        name: name || '(default)',
        description,
        control: { disable: true },
        table: {
          category,
          ...(type && { type: { summary: type.text } }),
          ...(initial && { defaultValue: { summary: initial } }),
        },
      },
    ]),
  );

/** What Storybook shows as a widget's arguments, and as its documentation. */
export function argTypesOf(tag: string): ArgTypes {
  const { attributes = [], slots, cssParts, cssProperties, cssStates } = find(tag);
  return {
    content: {
      name: 'content',
      description: 'What an editor writes inside the element: ordinary HTML.',
      control: { type: 'text' },
      table: { category: 'content', type: { summary: 'HTML' } },
    },
    ...Object.fromEntries(attributes.map((row) => [row.name, attributeRow(row)])),
    ...readRows('slots', slots),
    ...readRows('events', namedEvents(tag)),
    ...readRows('parts', cssParts),
    ...readRows('tokens', cssProperties),
    ...readRows('states', cssStates),
  };
}
