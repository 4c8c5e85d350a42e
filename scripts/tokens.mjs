/**
 * Builds the design tokens of src/theme/tokens.json with Style Dictionary:
 *
 *   src/theme/tokens.light.css    the private custom properties, between the two comments there
 *   dist/tokens.json              a set for light and one for dark, for Tokens Studio in Figma
 *   dist/themes/                  the sample themes, as they are
 *   dist/tokens/<mode>.tokens.json   each mode in the format of the Design Tokens Community Group (2025.10)
 *
 *   npm run tokens                writes them
 *   npm run tokens -- --check     only looks whether the style sheet is as the tokens say
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import StyleDictionary from 'style-dictionary';
import { mix } from './oklab.mjs';

const path = (file) => new URL(`../${file}`, import.meta.url);
const source = JSON.parse(readFileSync(path('src/theme/tokens.json'), 'utf8'));
/** Text size in px at which a dimension's px are given. */
const textSize = 16;

const ours = (token) => token.$extensions?.['kommun-widgets'] ?? {};

/** The tokens of a page that is light or dark. A mix becomes a text with references, which Style Dictionary follows. */
function inMode(mode, group = source) {
  if (typeof group !== 'object') return group;
  const { mix: parts, dark } = ours(group);
  if (!('$value' in group))
    return Object.fromEntries(Object.entries(group).map(([name, one]) => [name, inMode(mode, one)]));
  const light = parts ? `mix {color.${parts[0]}} ${parts[1]} {color.${parts[2]}}` : group.$value;
  return { ...group, $value: mode === 'dark' ? (dark ?? light) : light };
}

const isMix = ({ $value }) => String($value).startsWith('mix ');

const transforms = {
  mix: {
    type: 'value',
    transitive: true,
    filter: isMix,
    transform: ({ $value }) => mix(...$value.split(' ').slice(1)),
  },
  hex: {
    type: 'value',
    transitive: true,
    filter: ({ $type, $value }) => $type === 'color' && /^#...$/.test($value),
    transform: ({ $value }) => $value.replaceAll(/[^#]/g, '$&$&'),
  },
};

/** `#ff8000` as the specification of 2025.10 has it. */
const colorObject = (hex) => ({
  colorSpace: 'srgb',
  components: [1, 3, 5].map((at) => Number((parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(4))),
  alpha: 1,
  hex,
});

/** A token as the declaration of a private custom property. */
function declaration(token) {
  const { property, dark, from, mix: parts } = ours(token);
  let value = token.$type === 'dimension' ? `${token.$value.value / textSize}em` : token.$value;
  if (parts) value = `color-mix(in oklab, var(--_${parts[0]}) ${parts[1]}%, var(--_${parts[2]}))`;
  if (property) value = `var(${property}, ${value})`;
  if (from) value = `var(--_${from})`;
  if (dark) value = `light-dark(${value}, ${dark})`;
  return `  --_${token.path.at(-1)}: ${value};\n`;
}

/** Values as Tokens Studio has them. */
const asText = { color: (hex) => hex, dimension: ({ value, unit }) => `${value}${unit}` };
/** Values as the specification has them. */
const asObject = { color: colorObject, dimension: (dimension) => dimension };

/** Without what Style Dictionary has added, and what only our style sheet needs. */
function plain(group, values) {
  if ('$value' in group) {
    const { $type, $value, $description } = group;
    return { $type, $value: values[$type]($value), $description };
  }
  const groups = Object.entries(group).filter(([name]) => !name.startsWith('$'));
  return Object.fromEntries(groups.map(([name, one]) => [name, plain(one, values)]));
}

const formats = {
  declarations: ({ dictionary }) => dictionary.allTokens.map(declaration).join(''),
  text: ({ dictionary }) => JSON.stringify(plain(dictionary.tokens, asText)),
  objects: ({ dictionary }) => JSON.stringify(plain(dictionary.tokens, asObject)),
};

/** The font is the page's own: nothing that could be drawn, and no private property. */
const filter = ({ $type }) => $type !== 'fontFamily';

async function format(mode, name, ...transformNames) {
  const dictionary = new StyleDictionary({
    tokens: inMode(mode),
    usesDtcg: true,
    log: { warnings: 'disabled', verbosity: 'silent' },
    hooks: { transforms, formats },
    platforms: {
      [name]: { transforms: transformNames, files: [{ destination: mode, format: name, filter }] },
    },
  });
  const [{ output }] = await dictionary.formatPlatform(name);
  return output;
}

/** The style sheet with the declarations in their place. */
async function styleSheet(css) {
  const declarations = await format('light', 'declarations');
  return css.replace(
    /(\/\* tokens\.json.*\*\/\n).*?(?= *\/\* to here)/s,
    (_, beginning) => `${beginning}${declarations}\n`,
  );
}

async function write() {
  const json = (file, content) => writeFileSync(path(file), `${JSON.stringify(content, null, 2)}\n`);
  const sets = {};
  mkdirSync(path('dist/tokens/'), { recursive: true });
  for (const mode of ['light', 'dark']) {
    sets[mode] = JSON.parse(await format(mode, 'text', 'mix', 'hex'));
    json(`dist/tokens/${mode}.tokens.json`, JSON.parse(await format(mode, 'objects', 'mix', 'hex')));
  }
  json('dist/tokens.json', sets);
  cpSync(path('src/theme/themes/'), path('dist/themes/'), { recursive: true });
}

const sheet = path('src/theme/tokens.light.css');
const before = readFileSync(sheet, 'utf8');
const after = await styleSheet(before);
if (!process.argv.includes('--check')) {
  if (after !== before) writeFileSync(sheet, after);
  await write();
} else if (after !== before) {
  console.error('src/theme/tokens.light.css is not as src/theme/tokens.json says. Run "npm run tokens".');
  process.exitCode = 1;
}
