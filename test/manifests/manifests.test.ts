import { expect } from 'chai';
import ckeditor5 from '../../dist/allowlists/ckeditor5.js';
import domPurify from '../../dist/allowlists/dompurify.js';
import sanitizeHtml from '../../dist/allowlists/sanitize-html.js';
import tinymce from '../../dist/allowlists/tinymce.js';

interface Named {
  name: string;
}
interface Attribute extends Named {
  fieldName: string;
  description: string;
}
interface Widget {
  tagName: string;
  attributes: Attribute[];
}
interface Described extends Named {
  description: string | { value: string };
  attributes: (Described & {
    values?: Named[];
    valueSet?: string;
    value?: { kind?: string; type: string };
  })[];
}

/** A file of dist/ as it is: the runner's own server would make JavaScript of types. */
const text = async (file: string): Promise<string> => {
  const answer = await fetch(`/as/plain/dist/${file}`);
  expect(answer.ok, file).to.be.true;
  return answer.text();
};
const json = async (file: string): Promise<unknown> => JSON.parse(await text(file));

const { modules } = (await json('custom-elements.json')) as {
  modules: { declarations: (Partial<Widget> & Pick<Widget, 'attributes'>)[] }[];
};
const widgets = modules
  .flatMap(({ declarations }) => declarations)
  .filter((declaration): declaration is Widget => !!declaration.tagName);
const namesOf = ({ attributes }: { attributes: Named[] }): string[] => attributes.map(({ name }) => name);

it('the manifest has the seven widgets', () => expect(widgets).to.have.length(7));

describe('an editor of code', () => {
  const kinds: Record<string, () => Promise<Described[]>> = {
    'Visual Studio Code': async () => ((await json('html-custom-data.json')) as { tags: Described[] }).tags,
    'one of JetBrains': async () => {
      interface WebTypes {
        contributions: { html: { elements: Described[] } };
      }
      return ((await json('web-types.json')) as WebTypes).contributions.html.elements;
    },
  };

  for (const [kind, read] of Object.entries(kinds)) {
    it(`knows every tag and attribute, and what each means: ${kind}`, async () => {
      const known = await read();
      expect(known.map((one) => [one.name, namesOf(one)])).to.deep.equal(
        widgets.map((widget) => [widget.tagName, namesOf(widget)]),
      );
      for (const one of known.flatMap((one) => [one, ...one.attributes])) {
        const { description } = one;
        expect(typeof description === 'string' ? description : description.value, one.name).to.match(/\w{3}/);
      }
    });
  }

  it('offers the words that an attribute may be, and no value where it has none', async () => {
    const banner = (await kinds['Visual Studio Code']!())[0]!;
    const level = banner.attributes.find(({ name }) => name === 'level')!;
    expect(level.values!.map(({ name }) => name)).to.deep.equal(['info', 'warning', 'emergency']);
    expect(banner.attributes.find(({ name }) => name === 'dismissible')!.valueSet).to.equal('v');

    const other = (await kinds['one of JetBrains']!())[0]!;
    expect(other.attributes[0]!.value!.type).to.equal('"info" | "warning" | "emergency"');
  });
});

describe('a template that TypeScript checks', () => {
  for (const framework of ['react', 'vue', 'svelte']) {
    it(`may have every tag and attribute: ${framework}`, async () => {
      const types = await text(`${framework}.d.ts`);
      const interfaces = new Map(
        [...types.matchAll(/export interface (Kommun\w+)Attributes \{(.*?)\n\}/gs)].map(
          ([, name, members]) => [
            name,
            [...members!.matchAll(/^ {2}'?([\w-]+)'?\?: /gm)].map(([, one]) => one),
          ],
        ),
      );
      for (const { tagName, attributes } of widgets) {
        const [, className] = new RegExp(`'${tagName}': Widget<(\\w+), `).exec(types) ?? [];
        const offered = interfaces.get(className);
        for (const { name, fieldName } of attributes) {
          // The frameworks' own word.
          if (name === 'key' && framework !== 'svelte') continue;
          expect(offered, tagName).to.include.oneOf([name, fieldName]);
        }
      }
    });
  }
});

describe('what an administrator pastes', () => {
  /** The attributes that each list allows on a tag. */
  const lists: Record<string, (tag: string) => string[] | Promise<string[]>> = {
    'tinymce.js': (tag) => {
      expect(tinymce.custom_elements.split(',')).to.include(tag);
      return new RegExp(`(?:^|,)${tag}\\[([^\\]]*)\\]`).exec(tinymce.extended_valid_elements)![1]!.split('|');
    },
    'ckeditor5.js': (tag) => {
      const rules = ckeditor5.htmlSupport.allow.filter(
        ({ name }) => name instanceof RegExp && name.test(tag) && name.test('$customElement'),
      );
      expect(rules).to.have.length(1);
      return rules[0]!.attributes as string[];
    },
    'dompurify.js': (tag) => {
      const { tagNameCheck, attributeNameCheck } = domPurify.CUSTOM_ELEMENT_HANDLING;
      expect(tag).to.match(tagNameCheck);
      return widgets.flatMap(namesOf).filter((name) => attributeNameCheck.test(name));
    },
    'sanitize-html.js': (tag) => {
      expect(sanitizeHtml.allowedTags).to.include(tag);
      return sanitizeHtml.allowedAttributes[tag]!;
    },
    'wordpress.php': (tag) => quoted('wordpress.php', `'${tag}' => array( `),
    'typo3.php': (tag) => quoted('typo3.php', `'${tag}' => [`),
    'drupal.txt': async (tag) =>
      new RegExp(`<${tag} ([^>]*)>`).exec(await text('allowlists/drupal.txt'))![1]!.split(' '),
  };

  /** The names in quotation marks in a line, after its beginning. */
  async function quoted(file: string, beginning: string): Promise<string[]> {
    const lines = (await text(`allowlists/${file}`)).split('\n').map((line) => line.trim());
    const line = lines.find((one) => one.startsWith(beginning))!.slice(beginning.length);
    return [...line.matchAll(/'([^']+)'/g)].map(([, name]) => name!);
  }

  for (const [file, allowed] of Object.entries(lists)) {
    it(`keeps every tag and attribute, and nothing that runs: ${file}`, async () => {
      for (const widget of widgets) {
        const kept = await allowed(widget.tagName);
        expect(kept, widget.tagName).to.include.members(namesOf(widget));
        for (const name of kept) expect(name).not.to.match(/^on|^style$|^srcdoc$|\*/);
      }
    });
  }
});
