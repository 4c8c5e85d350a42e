/** The tags' types for templates that TypeScript checks: React's JSX, Vue's templates, Svelte's markup. */
import { sorted } from './elements.mjs';

/**
 * React 19. It sets what is a property of the element as one, else as an attribute: both ways are meant here.
 * `key` is React's own.
 */
export const react = (elements) =>
  file(
    elements,
    `Types of the tags for React 19's JSX: \`import type {} from 'kommun-widgets/react';\``,
    `import type { ClassAttributes, HTMLAttributes } from 'react';`,
    elements.map((element) => attributes(element, { without: ['key'], events: ['on'] })),
    `type Widget<Class, Attributes> = ClassAttributes<Class> &
  Omit<HTMLAttributes<Class>, keyof Attributes> &
  Attributes;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${lines(elements, ({ tag, className }) => `      '${tag}': Widget<${className}, ${className}Attributes>;`)}
    }
  }
}`,
  );

/** Vue 3.5: what it calls components of the whole application. Its attributes have the names of the properties. */
export const vue = (elements) =>
  file(
    elements,
    `Types of the tags for Vue's templates: \`import type {} from 'kommun-widgets/vue';\``,
    `import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';`,
    elements.map((element) => attributes(element, { without: ['key'], names: 'properties' })),
    `/** \`$props\` and \`$emit\` are there for templates to be checked by; no element has them. */
type Widget<Class, Attributes, Events extends Record<string, (event: never) => void>> = new () => Class & {
  /** @deprecated for templates only */
  $props: HTMLAttributes & Attributes & PublicProps;
  /** @deprecated for templates only */
  $emit: EmitFn<Events>;
};

declare module 'vue' {
  interface GlobalComponents {
${lines(elements, ({ tag, className, events }) => {
  const told = events.map(({ name, type }) => `'${name}': (event: ${type}) => void`);
  return `    '${tag}': Widget<${className}, ${className}Attributes, {${told.length ? ` ${told.join('; ')} ` : ''}}>;`;
})}
  }
}`,
  );

/** Svelte 5, and 4 with its \`on:\`. */
export const svelte = (elements) =>
  file(
    elements,
    `Types of the tags for Svelte: \`import type {} from 'kommun-widgets/svelte';\``,
    `import type { HTMLAttributes } from 'svelte/elements';`,
    elements.map((element) => attributes(element, { events: ['on', 'on:'] })),
    `type Widget<Class extends EventTarget, Attributes> = Omit<HTMLAttributes<Class>, keyof Attributes> & Attributes;

declare module 'svelte/elements' {
  export interface SvelteHTMLElements {
${lines(elements, ({ tag, className }) => `    '${tag}': Widget<${className}, ${className}Attributes>;`)}
  }
}`,
  );

const file = (elements, about, imports, interfaces, declaration) => {
  const classes = sorted(
    elements.flatMap(({ className, events }) => [className, ...events.map(({ type }) => type)]),
  );
  return `/** ${about} Made from custom-elements.json. */
${imports}
import type {
${lines(classes, (name) => `  ${name},`)}
} from './types/index.js';

${interfaces.join('\n\n')}

${declaration}
`;
};

const lines = (rows, line) => rows.map(line).join('\n');

/** The interface of what can be written on a tag. */
const attributes = ({ className, attributes, events }, { without = [], names, events: prefixes = [] }) => {
  const members = [
    ...attributes
      .filter(({ name }) => !without.includes(name))
      .map((attribute) => member(nameOf(attribute, names), attribute.description, typeOf(attribute))),
    ...prefixes.flatMap((prefix) =>
      events.map(({ name, description, type }) =>
        member(prefix + name, description, `((event: ${type}) => void) | undefined`),
      ),
    ),
  ];
  return `export interface ${className}Attributes {\n${members.join('\n')}\n}`;
};

const nameOf = ({ name, property }, names) =>
  names === 'properties' && name.includes('-') ? property : name;

const member = (name, description, type) =>
  `  /**\n${lines(description.split('\n'), (line) => `   * ${line}`)}\n   */\n  ${/^\w+$/.test(name) ? name : `'${name}'`}?: ${type};`;

const typeOf = ({ isFlag, values }) =>
  `${isFlag ? 'boolean' : values.map((value) => `'${value}'`).join(' | ') || 'string'} | undefined`;
