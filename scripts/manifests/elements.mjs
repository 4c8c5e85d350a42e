/**
 * The elements as dist/custom-elements.json tells of them.
 *
 * @typedef {object} Attribute
 * @property {string} name - as it is written in HTML
 * @property {string} property - what the same is called in script
 * @property {string} description
 * @property {boolean} isFlag - there or not, without a value
 * @property {string[]} values - the words that it may be; none where it is any text
 *
 * @typedef {object} Named
 * @property {string} name
 * @property {string} description
 *
 * @typedef {object} Element
 * @property {string} tag
 * @property {string} className
 * @property {string} description
 * @property {Attribute[]} attributes
 * @property {(Named & { type: string })[]} events
 * @property {Named[]} slots
 * @property {Named[]} parts
 * @property {(Named & { default?: string })[]} customProperties
 */

/** @returns {Element[]} in the order of the manifest, which is that of the alphabet */
export const elementsOf = ({ modules }) =>
  modules
    .flatMap(({ declarations }) => declarations ?? [])
    .filter(({ tagName }) => tagName)
    .map(({ tagName, name, description, attributes, events = [], slots, cssParts, cssProperties }) => ({
      tag: tagName,
      className: name,
      description,
      attributes: attributes.map(attributeOf),
      // The analyzer also finds an event without a name, where an object is dispatched.
      events: events.filter(({ name }) => name).map(({ type, ...rest }) => ({ type: type.text, ...rest })),
      slots: slots ?? [],
      parts: cssParts ?? [],
      customProperties: cssProperties ?? [],
    }));

const attributeOf = ({ name, fieldName = name, description, type: { text } }) => ({
  name,
  property: fieldName,
  description,
  isFlag: text.includes('boolean'),
  values: [...text.matchAll(/(['"])([\w-]+)\1/g)].map(([, , value]) => value),
});

/** The widget's own name, for `data-kommun` and the class: "news-card". */
export const widgetName = ({ tag }) => tag.replace(/^kommun-/, '');

/** What an attribute is called on an ordinary element: "data-headinglevel". */
export const dataName = ({ name }) => `data-${name.replaceAll('-', '')}`;

/** Each once, sorted. */
export const sorted = (names) => [...new Set(names)].sort();
