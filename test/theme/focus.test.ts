import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/index.js';
import { recordConsole } from '../support/console.js';
import { fixture } from '../support/fixture.js';
import { links } from '../support/flat-tree.js';
import { focused, hasRing } from '../support/focus.js';
import { samples, tagged } from '../support/samples.js';

describe('a person with a keyboard', () => {
  recordConsole();

  for (const { tag, attributes, content } of samples) {
    const forms = { attributes: tagged(tag, attributes), content: tagged(tag, {}, content) };
    for (const [form, html] of Object.entries(forms)) {
      it(`comes to each link of a ${tag} once, in order, and sees where: in its form of ${form}`, async () => {
        const root = await fixture(`<div><button>före</button>${html}<button>efter</button></div>`);
        root.querySelector('button')!.focus();
        for (const link of links(root)) {
          await sendKeys({ press: 'Tab' });
          expect(link.endsWith(` → ${focused().getAttribute('href')}`), link).to.be.true;
          expect(hasRing(focused()), link).to.be.true;
        }

        await sendKeys({ press: 'Tab' });
        expect(focused().textContent).to.equal('efter');
      });
    }
  }
});
