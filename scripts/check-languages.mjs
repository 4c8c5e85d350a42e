/**
 * What no translation may lack, and the lists of all texts: docs/strings.md for people, stories/messages.ts for the
 * stories' pseudo-language. Says what is missing, where, and fails.
 *
 *   node scripts/check-languages.mjs           checks
 *   node scripts/check-languages.mjs --write   writes the lists, and checks the rest
 *
 * Checked for each message: an id of its own, a description, and in every language a unit with the same Swedish text and
 * description, a text that is not empty, the same placeholders, the number (#) where it can't be left out, no more plural
 * forms than the language has, and what `npm run localize:build` makes of it, up to date.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { DOMParser } from '@xmldom/xmldom';
import { format, resolveConfig } from 'prettier';
import { messagesOf } from './tables.mjs';

const faults = [];
const fault = (...words) => faults.push(words.join(' '));

/** A language's plural forms. Not in Node's Intl: Meänkieli, which has those of Finnish. */
const allForms = ['zero', 'one', 'two', 'few', 'many', 'other'];
const formsOf = (language) => {
  const rules = new Intl.PluralRules(language === 'fit' ? 'fi' : language);
  const { pluralCategories } = rules.resolvedOptions();
  const forms = allForms.filter((form) => pluralCategories.includes(form));
  // How many of the numbers up to 199 each form is for. One that is for a single number may say it in words.
  return forms.map((form) => [...Array(200).keys()].filter((n) => rules.select(n) === form).length);
};

/** `${day} kl. ${time}` → {0} kl. {1}: the values of a placeholder, one or several. */
const expressions = (placeholder) => placeholder.match(/\$\{[^}]*\}/g) ?? [];

/** The messages in the code: id → text with {0}, its placeholders, what it is for. */
function sourceMessages(config) {
  const { messages, errors } = new RuntimeLitLocalizer(config).extractSourceMessages();
  for (const { messageText, file } of errors) fault(file?.fileName ?? '', String(messageText));
  return new Map(
    messages.map(({ name, desc, contents }) => {
      if (!desc) fault(`sv: "${name}" has no description`);
      if (/^[hs][\da-f]{16}$/.test(name)) fault(`sv: "${name}" has no id of its own`);
      let number = 0;
      const text = contents.map((part) =>
        typeof part === 'string' ? part : part.untranslatable.replace(/\$\{[^}]*\}/g, () => `{${number++}}`),
      );
      const placeholders = contents.filter((part) => typeof part !== 'string');
      return [
        name,
        { desc, text: text.join(''), placeholders: placeholders.map((one) => one.untranslatable) },
      ];
    }),
  );
}

/** The units of a language's file: id → its parts. */
function units(language) {
  const file = `src/locale/xliff/${language}.xlf`;
  if (!existsSync(file)) return fault(`${language}: ${file} is lost`) && new Map();
  const broken = (words) => fault(`${language}: not well formed: ${words.split('\n')[0]}`);
  const errorHandler = { warning: broken, error: broken, fatalError: broken };
  const xml = new DOMParser({ errorHandler }).parseFromString(readFileSync(file, 'utf8'), 'text/xml');
  const found = new Map();
  for (const unit of Array.from(xml.getElementsByTagName('trans-unit'))) {
    const id = unit.getAttribute('id');
    if (found.has(id)) fault(`${language}: "${id}" is there twice`);
    const [source, target, note] = ['source', 'target', 'note'].map(
      (tag) => unit.getElementsByTagName(tag)[0],
    );
    found.set(id, { source, target, note: note?.textContent });
  }
  return found;
}

const placeholdersIn = (element) =>
  Array.from(element.getElementsByTagName('x'), (x) => x.getAttribute('equiv-text'));

/** The text of an XLIFF element, each value as {}. */
const plain = (element) =>
  Array.from(element.childNodes, (node) =>
    node.nodeName === 'x'
      ? node.getAttribute('equiv-text').replaceAll(/\$\{[^}]*\}/g, '{}')
      : node.textContent,
  ).join('');
const unnumbered = (text) => text.replaceAll(/\{\d\}/g, '{}');

function checkTarget(where, language, { text, placeholders }, target) {
  const [has, wants] = [placeholdersIn(target), placeholders].map((all) => all.flatMap(expressions).sort());
  if (has.join() !== wants.join())
    fault(`${where} has the placeholders ${has.join(', ')}, not ${wants.join(', ')}`);
  if (!target.getAttribute('state')) fault(`${where} has no state`);
  if (!text.includes('|') && !target.textContent.includes('|')) return;
  const forms = target.textContent.split('|');
  const numbers = formsOf(language);
  if (forms.length > numbers.length) fault(`${where} has ${forms.length} plural forms of ${numbers.length}`);
  if (!text.includes('#')) return;
  forms.forEach((form, at) => {
    if (!form.includes('#') && numbers[at] !== 1) fault(`${where} lacks the number (#) in "${form}"`);
  });
}

function checkLanguage(language, messages) {
  const all = units(language);
  const tableFile = `src/locale/generated/${language}.ts`;
  const table = existsSync(tableFile) ? messagesOf(tableFile) : new Map();
  for (const id of all.keys()) if (!messages.has(id)) fault(`${language}: "${id}" is no message of ours`);
  for (const [id, message] of messages) {
    const where = `${language}: "${id}"`;
    const { source, target, note } = all.get(id) ?? {};
    if (!target?.textContent.trim() && !(target && placeholdersIn(target).length)) {
      fault(`${where} is not translated: ${message.text} (${message.desc})`);
      continue;
    }
    if (plain(source) !== unnumbered(message.text))
      fault(`${where} is made for another text: ${plain(source)}`);
    if (note !== message.desc) fault(`${where} has another description: ${note ?? 'none'}`);
    checkTarget(where, language, message, target);
    if (unnumbered(table.get(id) ?? '') !== plain(target))
      fault(`${where} is not in ${tableFile} as it is: npm run localize:build`);
  }
}

/** For those who want to replace a text. */
function markdownOf(messages) {
  const cell = (text) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
  const table = messages.map(([id, { text, desc }]) => `| \`${id}\` | ${cell(text)} | ${cell(desc ?? '')} |`);
  return `# Every text of the widgets

Any of them can be replaced, in any language, with the setting \`strings\`: by the language, then the id.

\`\`\`html
<script type="application/json" id="kommun-widgets">
  { "strings": { "sv": { "emergency": "Fara" }, "en": { "emergency": "Danger" } } }
</script>
\`\`\`

\`{0}\` and \`{1}\` stand for a name, a number or a time, which the description tells of; they may change places. \`|\` is between
the plural forms of a language, in the order zero, one, two, few, many, other, and \`#\` is the number. The last form is also
for the numbers that have none of their own.

This list is written by \`npm run languages -- --write\`.

| id | Swedish | what it is |
| --- | --- | --- |
${table.join('\n')}
`;
}

/** For the pseudo-language. */
const codeOf = (
  messages,
) => `/** Every message in Swedish, by id. Written by \`npm run languages -- --write\`. */
export const messages: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(messages.map(([id, { text }]) => [id, text])))};
`;

/** Writes a list, or tells that it isn't as it should be. */
async function list(file, text, parser) {
  const wanted = await format(text, { ...(await resolveConfig(file)), parser });
  if (process.argv.includes('--write')) writeFileSync(file, wanted);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== wanted)
    fault(`${file} is not up to date: npm run languages -- --write`);
}

const config = readConfigFileAndWriteSchema('lit-localize.json');
const messages = sourceMessages(config);
for (const language of config.targetLocales) checkLanguage(language, messages);

const sorted = [...messages].sort(([a], [b]) => (a < b ? -1 : 1));
await list('docs/strings.md', markdownOf(sorted), 'markdown');
await list('stories/messages.ts', codeOf(sorted), 'typescript');

for (const words of faults) console.error(words);
console.log(
  `${messages.size} messages in ${config.targetLocales.length + 1} languages, ${faults.length} faults.`,
);
if (faults.length) process.exitCode = 1;
