import { expect } from 'chai';
import { configure } from '../../src/index.js';
import { fixture, settled } from '../support/fixture.js';
import { tagged } from '../support/samples.js';

const given = {
  name: 'Åsa Öberg',
  'job-title': 'Enhetschef',
  unit: 'Hemtjänsten',
  phone: '0142-854 72',
  email: 'asa.oberg@exempel.se',
};

const card = (attributes: Record<string, string> = given) =>
  fixture(tagged('kommun-contact-card', attributes));

describe('data for search engines', () => {
  afterEach(() => configure({ structuredData: false }));

  const data = (): Record<string, unknown>[] =>
    [...document.head.querySelectorAll('script[type="application/ld+json"]')].map(
      (script) => JSON.parse(script.textContent) as Record<string, unknown>,
    );

  it('is not there unless the municipality wants it', async () => {
    await card();
    expect(data()).to.be.empty;
  });

  it('says who it is and how to reach them, and goes with the element', async () => {
    configure({ structuredData: true });
    const widget = await card();
    expect(data()).to.have.length(1);
    expect(data()[0]).to.deep.include({ '@type': 'Person', name: 'Åsa Öberg', jobTitle: 'Enhetschef' });
    expect(JSON.stringify(data())).to.include('+4614285472');

    widget.remove();
    expect(data()).to.be.empty;
  });

  it('follows what is written, and comes back with the element', async () => {
    configure({ structuredData: true });
    const widget = await card({ ...given, kind: 'municipality', name: 'Exempelstads kommun' });
    const place = widget.parentElement!;
    widget.setAttribute('name', 'Nya kommunen');
    await settled();
    expect(data().map(({ name, '@type': type }) => [type, name])).to.deep.equal([
      ['GovernmentOrganization', 'Nya kommunen'],
    ]);

    widget.remove();
    place.append(widget);
    await settled();
    expect(data()).to.have.length(1);
  });

  it('says nothing of hours that are not all understood', async () => {
    configure({ structuredData: true });
    const hours = 'Mo-Fr 08:00-16:30';
    await card({ ...given, hours, closed: '2026-12-24' });
    expect(JSON.stringify(data())).to.include('"opens":"08:00"').and.include('2026-12-24');

    await card({ ...given, hours, closed: 'i jul' });
    expect(JSON.stringify(data()[1])).not.to.include('opens');
  });

  it('goes when the municipality does not want it any more', async () => {
    configure({ structuredData: true });
    await card();
    configure({ structuredData: false });
    await settled();
    expect(data()).to.be.empty;
  });

  it('can’t end the element that it stands in', async () => {
    configure({ structuredData: true });
    await card({ ...given, name: '</script><img src=x onerror=alert(1)>' });

    const script = document.head.querySelector('script[type="application/ld+json"]')!;
    expect(script.textContent).not.to.include('<');
    expect(data()[0]).to.have.property('name', '</script><img src=x onerror=alert(1)>');
  });
});
