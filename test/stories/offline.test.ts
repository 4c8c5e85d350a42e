import { expect } from 'chai';
import { engine } from '../support/engine.js';
import { until } from '../support/until.js';
import { everything } from './storybook.js';

/** Served below two folders here, so what works has no need of a site's root. */
const storybook = '/as/plain/storybook-static/';

describe('The built Storybook', () => {
  before(function () {
    if (!everything && engine !== 'chromium') this.skip();
  });

  for (const path of ['', '?path=/story/widgets-contact-card--from-content']) {
    it(`asks nobody else for anything, and misses nothing: /${path}`, async () => {
      const frame = document.createElement('iframe');
      frame.src = `${storybook}index.html${path}`;
      document.body.append(frame);
      const preview = () =>
        frame.contentDocument?.querySelector<HTMLIFrameElement>('#storybook-preview-iframe')?.contentWindow;
      const isShown = () => preview()?.document.querySelector('#storybook-root *, #storybook-docs *');
      await until('Storybook shows something', isShown);

      const entries = [frame.contentWindow!, preview()!].flatMap(
        (window) => window.performance.getEntriesByType('resource') as PerformanceResourceTiming[],
      );
      const isElsewhere = ({ name }: PerformanceResourceTiming) =>
        !name.startsWith('data:') && !name.startsWith(new URL(storybook, location.href).href);
      expect(entries.filter(isElsewhere).map(({ name }) => name)).to.deep.equal([]);
      const isMissing = ({ responseStatus }: PerformanceResourceTiming) => responseStatus >= 400;
      expect(entries.filter(isMissing).map(({ name }) => name)).to.deep.equal([]);
      frame.remove();
    });
  }
});
