import { expect } from 'chai';
import { LitElement } from 'lit';
import { define } from '../../src/embed/define.js';
import { recordConsole } from '../support/console.js';

class First extends LitElement {
  static override readonly properties = {};
}
class Second extends First {}

describe('a second copy of the library', () => {
  const told = recordConsole();

  it('leaves an element that is there already, and throws nothing', () => {
    define('test-widget', First);
    define('test-widget', Second);

    expect(customElements.get('test-widget')).to.equal(First);
  });

  it('knows that the page is not its own, and says so once with both versions', async () => {
    const first = (await import('../../src/embed/version.js')) as { version: string; ownsPage: boolean };
    const url = '/src/embed/version.ts?copy=2';
    const second = (await import(url)) as typeof first;

    expect([first.ownsPage, second.ownsPage]).to.deep.equal([true, false]);
    expect(told.warnings).to.have.length(1);
    expect(told.warnings[0]).to.match(/^kommun-widgets: /);
    expect(told.warnings[0]!.split(first.version)).to.have.length(3);
  });
});
