import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { engine } from '../support/engine.js';
import { examples, exampleUrl } from '../support/examples.js';
import { nextPaint, openPage, type Page, type Recorded } from '../support/frame.js';
import { until } from '../support/until.js';

const WIDTHS = [320, 768, 1280];
const FIRST_SCREEN = 800;

/** Tall enough that nothing on the examples is below it: what is out of sight counts for nothing. */
const WHOLE_PAGE = 6000;

/** What may shift in the first screen of a page that links no stylesheet. Google calls less than 0.1 good. */
const LITTLE = 0.02;

/**
 * What may shift in all screens together of a page that links it: a widget written in attributes has only its name
 * before the module comes, and the examples' index shows each in that form.
 */
const LITTLE_OF_ALL = 0.04;

describe('layout shift when the module comes half a second late (Chromium alone measures it)', () => {
  const figures: string[] = [];

  before(async function () {
    if (engine !== 'chromium') this.skip();
    await setViewport({ width: Math.max(...WIDTHS), height: WHOLE_PAGE });
  });
  after(() => {
    if (figures.length > 0) console.log(['Layout shift', ...figures].join('\n'));
  });

  const measure = async (example: string, flags: string, width: number, height = FIRST_SCREEN) => {
    const page = await paintedFirst(() => openPage(exampleUrl(example, flags), { width, height }));
    const shifts = await shiftsOf(page);
    figures.push(`${sum(shifts).toFixed(4)}  ${width} × ${height}  ${flags}  ${example}`);
    return shifts;
  };

  it('is seen where there is one', async () => {
    const page = await openPage(exampleUrl(examples[0]!, 'watch'), { height: FIRST_SCREEN });
    await nextPaint(page);
    const block = page.document.createElement('div');
    block.style.blockSize = '200px';
    page.document.body.prepend(block);

    expect(sum(await shiftsOf(page))).to.be.above(LITTLE);
  });

  for (const example of examples) {
    for (const width of WIDTHS) {
      it(`is none in ${example} at ${width} px with the stylesheet`, async () => {
        expect(await measure(example, 'late+watch', width)).to.deep.equal([]);
      });

      it(`is small in the whole of ${example} at ${width} px with the stylesheet`, async () => {
        const shifts = await measure(example, 'late+watch', width, WHOLE_PAGE);
        expect(sum(shifts), JSON.stringify(shifts)).to.be.below(LITTLE_OF_ALL);
      });

      it(`is small in ${example} at ${width} px without the stylesheet`, async () => {
        expect(sum(await measure(example, 'late+nosheet+watch', width))).to.be.below(LITTLE);
      });
    }
  }
});

type Shifts = Recorded['shifts'];

/** A busy machine may paint the page later than the module comes: that visit tells nothing, so another is made. */
async function paintedFirst(visit: () => Promise<Page>): Promise<Page> {
  return until('a page painted before its module came', async () => {
    const page = await visit();
    if ((await paintedAt(page)) < moduleCameAt(page)) return page;
    page.frame.remove();
    return undefined;
  });
}

/** Chromium tells of a paint some time after it. */
async function paintedAt({ window }: Page): Promise<number> {
  const paint = await until('a first paint', () =>
    window.performance.getEntriesByName('first-contentful-paint').at(0),
  );
  return paint.startTime;
}

function moduleCameAt({ window }: Page): number {
  const entries = window.performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  return entries.find(({ name }) => name.endsWith('/kommun-widgets.js'))!.responseEnd;
}

/**
 * The shifts that a visitor sees. In a frame, unlike in a page of its own, Chromium now and then tells also of those
 * between a layout without stylesheets and the first paint.
 */
async function shiftsOf(page: Page): Promise<Shifts> {
  const firstPaint = await paintedAt(page);
  await nextPaint(page);
  return page.window.recorded.shifts.filter(({ at }) => at >= firstPaint);
}

function sum(shifts: Shifts): number {
  return shifts.reduce((total, { value }) => total + value, 0);
}
