/**
 * What other programs are told of the elements, all of it from dist/custom-elements.json:
 *
 *   dist/html-custom-data.json              VS Code
 *   dist/web-types.json                     JetBrains
 *   dist/react.d.ts, vue.d.ts, svelte.d.ts  templates that TypeScript checks
 *   dist/allowlists/                        content systems and sanitizers that would else take the tags away
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { allowlists } from './manifests/allowlists.mjs';
import { vsCode, webTypes } from './manifests/editors.mjs';
import { elementsOf } from './manifests/elements.mjs';
import { react, svelte, vue } from './manifests/types.mjs';

const path = (file) => new URL(`../${file}`, import.meta.url);
const read = (file) => JSON.parse(readFileSync(path(file), 'utf8'));
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

const elements = elementsOf(read('dist/custom-elements.json'));
const files = {
  'html-custom-data.json': json(vsCode(elements)),
  'web-types.json': json(webTypes(elements, read('package.json'))),
  'react.d.ts': react(elements),
  'vue.d.ts': vue(elements),
  'svelte.d.ts': svelte(elements),
  ...Object.fromEntries(
    Object.entries(allowlists).map(([name, list]) => [`allowlists/${name}`, list(elements)]),
  ),
};

mkdirSync(path('dist/allowlists'), { recursive: true });
for (const [name, text] of Object.entries(files)) writeFileSync(path(`dist/${name}`), text);
