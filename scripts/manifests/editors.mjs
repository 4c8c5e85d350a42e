/** What editors of code show and complete: the custom data of VS Code, and the web-types of JetBrains. */
import { widgetName } from './elements.mjs';

/** A widget's description, with its slots and events below. */
const documentation = ({ description, slots, events }) =>
  [description, list('Slots', slots), list('Events', events)].filter(Boolean).join('\n\n');

const list = (heading, rows) =>
  rows.length &&
  `**${heading}**\n\n${rows.map(({ name, description }) => `- ${name ? `\`${name}\`` : 'default'}: ${description}`).join('\n')}`;

const hook = 'Makes a widget of an ordinary element, where the tag itself is taken away.';

/** For the setting `html.customData` of VS Code. */
export const vsCode = (elements) => ({
  version: 1.1,
  tags: elements.map((element) => ({
    name: element.tag,
    description: markdown(documentation(element)),
    attributes: element.attributes.map(({ name, description, isFlag, values }) => ({
      name,
      description: markdown(description),
      // "v" is the format's word for an attribute without a value.
      ...(isFlag && { valueSet: 'v' }),
      ...(values.length && { values: values.map((value) => ({ name: value })) }),
    })),
  })),
  globalAttributes: [
    {
      name: 'data-kommun',
      description: markdown(hook),
      values: elements.map((element) => ({ name: widgetName(element) })),
    },
  ],
});

const markdown = (value) => ({ kind: 'markdown', value });

/** For WebStorm, PhpStorm and the others of JetBrains, which find it by `web-types` in package.json. */
export const webTypes = (elements, { name, version }) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'js-types-syntax': 'typescript',
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map((element) => ({
        name: element.tag,
        description: element.description,
        attributes: element.attributes.map(webAttribute),
        slots: element.slots.map(({ name, description }) => ({ name, description })),
        js: {
          properties: element.attributes.map(({ property, description, ...rest }) => ({
            name: property,
            description,
            type: typeOf(rest),
          })),
          events: element.events.map(({ name, description }) => ({ name, description })),
        },
        css: {
          properties: element.customProperties.map(({ name, description }) => ({ name, description })),
          parts: element.parts.map(({ name, description }) => ({ name, description })),
        },
      })),
      attributes: [
        {
          name: 'data-kommun',
          description: hook,
          value: {
            type: elements.map((element) => JSON.stringify(widgetName(element))).join(' | '),
          },
        },
      ],
    },
  },
});

const webAttribute = ({ name, description, ...rest }) => ({
  name,
  description,
  value: rest.isFlag ? { kind: 'no-value', type: 'boolean' } : { type: typeOf(rest) },
});

const typeOf = ({ isFlag, values }) =>
  isFlag ? 'boolean' : values.map((value) => JSON.stringify(value)).join(' | ') || 'string';
