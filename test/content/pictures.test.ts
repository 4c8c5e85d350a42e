import { expect } from 'chai';
import '../../src/index.js';
import { recordConsole } from '../support/console.js';
import { fixture, settled } from '../support/fixture.js';
import { heard, seen, shown } from '../support/flat-tree.js';
import { pictureUrl, samples, tagged } from '../support/samples.js';
import { until } from '../support/until.js';

const missing = '/test/finns-inte.jpg';
const withImage = samples.filter(({ attributes }) => 'image' in attributes);

describe('a picture that is not there', () => {
  const told = recordConsole();
  const isTold = () => until('the missing picture is told', () => told.warnings.length > 0);

  for (const { tag, attributes } of withImage) {
    it(`takes no room in a ${tag} made from attributes, and is told once`, async () => {
      const widget = await fixture(tagged(tag, { ...attributes, image: missing }, 'Text'));
      await isTold();
      await settled();

      expect(shown(widget, 'img')).to.deep.equal([]);
      expect(seen(widget)).to.include('Text');
      expect(told.warnings).to.have.length(1);
      expect(told.warnings[0]).to.match(new RegExp(`^${tag}: .*${missing}`));
    });

    it(`is shown again when a ${tag} gets one that is there`, async () => {
      const widget = await fixture(tagged(tag, { ...attributes, image: missing }, 'Text'));
      await isTold();
      widget.setAttribute('image', pictureUrl);
      await settled();

      expect(shown<HTMLImageElement>(widget, 'img').map(({ src }) => new URL(src).pathname)).to.deep.equal([
        pictureUrl,
      ]);
    });

    it(`says in words what it shows in a ${tag} where the author wrote it`, async () => {
      const widget = await fixture(
        tagged(tag, {}, `<img src="${missing}" alt="Ett bad"><h3><a href="/a">Text</a></h3>`),
      );
      await isTold();
      await settled();

      expect(heard(widget)).to.include('Ett bad').and.include('Text');
      expect(told.warnings).to.have.length(1);
      expect(told.warnings[0]).to.match(new RegExp(`^${tag}: `));
    });
  }

  it('leaves the initials in a contact card', async () => {
    const widget = await fixture(tagged('kommun-contact-card', { name: 'Åsa Öberg', image: missing }));
    await isTold();
    await settled();

    expect(seen(widget)).to.equal('ÅÖ Åsa Öberg');
  });

  const card = (src: string) =>
    fixture(`<kommun-news-card><img src="${src}" alt="Ett bad"><h3>A</h3></kommun-news-card>`);

  it('leaves no hole in a news card', async () => {
    const whole = await card(pictureUrl);
    const broken = await card(missing);
    await isTold();

    expect(broken.offsetHeight).to.be.below(whole.offsetHeight / 2);
  });

  it('leaves no hole in a news card, also when it failed before the script came', async () => {
    const broken = await card(missing);
    await isTold();
    const picture = new Image();
    const failed = new Promise((resolve) => (picture.onerror = resolve));
    picture.src = missing;
    picture.alt = 'Ett bad';
    await failed;
    const widget = document.createElement('kommun-news-card');
    widget.innerHTML = '<h3>A</h3>';
    widget.prepend(picture);
    (await fixture('<div></div>')).append(widget);
    await until('the picture that failed before is told', () => told.warnings.length === 2);

    expect(widget.offsetHeight).to.equal(broken.offsetHeight);
  });
});

describe('a picture made from an attribute', () => {
  recordConsole();

  for (const { tag, attributes } of withImage) {
    it(`is described by alt in a ${tag}`, async () => {
      const widget = await fixture(tagged(tag, attributes));
      expect(shown<HTMLImageElement>(widget, 'img').map(({ alt }) => alt)).to.deep.equal([attributes['alt']]);
    });

    it(`is skipped by a screen reader in a ${tag} without alt`, async () => {
      const widget = await fixture(tagged(tag, { image: pictureUrl }, 'Text'));
      expect(shown(widget, 'img')[0]?.getAttribute('alt')).to.equal('');
    });

    it(`gives way to the author's own in a ${tag}`, async () => {
      const widget = await fixture(tagged(tag, attributes, '<p><img alt="Min egen"></p>'));
      expect(shown<HTMLImageElement>(widget, 'img').map(({ alt }) => alt)).to.deep.equal(['Min egen']);
    });
  }
});
