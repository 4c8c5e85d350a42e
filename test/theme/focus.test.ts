import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/index.js';
import { recordConsole } from '../support/console.js';
import { fixture } from '../support/fixture.js';
import { shown } from '../support/flat-tree.js';
import { focused, hasRing } from '../support/focus.js';
import { samples, tagged } from '../support/samples.js';

describe('a person with a keyboard', () => {
  recordConsole();

  for (const { tag, attributes, content } of samples) {
    const forms = { attributes: tagged(tag, attributes), content: tagged(tag, {}, content) };
    for (const [form, html] of Object.entries(forms)) {
      it(`comes to each link and button of a ${tag} once, in order, and sees where: in its form of ${form}`, async () => {
        const root = await fixture(`<div><button>före</button>${html}<button>efter</button></div>`);
        root.querySelector('button')!.focus();
        for (const stop of shown(root, 'a[href],button').slice(1)) {
          await sendKeys({ press: 'Tab' });
          expect(focused()).to.equal(stop);
          expect(hasRing(stop) || stop.parentElement === root, stop.outerHTML).to.be.true;
        }
        expect(focused().textContent).to.equal('efter');
      });
    }
  }
});
