/**
 * The tables of translations in fewer bytes: the ids once for all languages, and each language as one text, a message a
 * line, in the form that people write ("Open now, closes {0}"). `readMessage` makes messages of it.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const generated = /\/src\/locale\/generated\/(?!locale-codes)(\w+)\.ts$/;
const shared = '\0message-tables';

/** The messages of a generated table: id and text, as the text stands in a template literal. */
export function messagesOf(file) {
  const code = readFileSync(file, 'utf8');
  const messages = [...code.matchAll(/^\s*'(.+?)': (?:str)?`(.*)`,$/gm)];
  const lines = messages.map(([, id, text]) => [id, text.replaceAll(/\$\{(\d)\}/g, '{$1}')]);
  const expected = code.split(/^\s*'.+?': /m).length - 1;
  if (lines.length !== expected) throw new Error(`${file} has a message that is not one line of text`);
  return new Map(lines);
}

/** rollup plugin. */
export const compactTables = () => {
  // By English, the complete one.
  const ids = [...messagesOf('src/locale/generated/en.ts').keys()];
  return {
    name: 'compact-tables',
    resolveId: (id) => (id === shared ? id : null),
    load(id) {
      if (id === shared)
        return `import { readMessage } from ${JSON.stringify(resolve('src/locale/read-message.ts'))};
          const ids = '${ids.join(' ')}'.split(' ');
          export const table = (text) =>
            Object.fromEntries(text.split('\\n').map((line, at) => [ids[at], readMessage(line)]));`;
      if (!generated.test(id)) return null;
      const messages = messagesOf(id);
      // What is not translated yet is Swedish: an empty message is none (`npm run languages` tells of it).
      const text = ids.map((name) => messages.get(name) ?? '').join('\n');
      return `import { table } from '${shared}';\nexport const templates = table(\`${text}\`);`;
    },
  };
};
