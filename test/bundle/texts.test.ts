import { expect } from 'chai';

/** The build shortens names inside the module, and texts are found by names. */
describe('the texts of the finished module', () => {
  const finished = '/dist/kommun-widgets.js';
  let place: HTMLElement;

  before(async () => {
    document.documentElement.lang = 'en';
    await import(finished);
  });

  beforeEach(() => {
    place = document.createElement('main');
    document.body.append(place);
  });

  afterEach(() => place.remove());

  it('are in the language of the page', async () => {
    place.innerHTML = '<kommun-rank-badge rank="36" of="290"></kommun-rank-badge>';

    expect(await words('kommun-rank-badge')).to.equal('Place 36 of 290 municipalities');
  });

  it('are the first letters of a name, also of one word or none', async () => {
    place.innerHTML = '<kommun-contact-card name="Kundtjänst"></kommun-contact-card>';
    expect(await words('kommun-contact-card')).to.match(/^K ?Kundtjänst$/);

    place.innerHTML = '<kommun-contact-card><p>Välkommen</p></kommun-contact-card>';
    expect(await words('kommun-contact-card')).to.equal('');
  });

  it('say that the news cannot be shown', async () => {
    const failed = new Promise((resolve) => place.addEventListener('kommun-feed-error', resolve));
    place.innerHTML = '<kommun-news-feed src="/finns-inte.xml"></kommun-news-feed>';
    await failed;

    expect(await words('kommun-news-feed')).to.equal('The news cannot be shown right now.');
  });

  async function words(tag: string): Promise<string> {
    const widget = place.querySelector(tag) as HTMLElement & { updateComplete: Promise<boolean> };
    await widget.updateComplete;
    return widget.shadowRoot?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  }
});
