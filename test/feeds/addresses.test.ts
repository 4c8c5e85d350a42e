import { expect } from 'chai';
import { formatNames, formats } from './formats.js';
import { atomItem, itemOf, onlyItem, rssItem } from './read.js';

// The feed is at https://www.exempel.se/nyheter/feed.xml.

describe('the link of an item', () => {
  const links: [written: string, link: string | undefined][] = [
    ['https://www.exempel.se/nyheter/1', 'https://www.exempel.se/nyheter/1'],
    ['http://www.exempel.se/nyheter/1', 'http://www.exempel.se/nyheter/1'],
    ['//annan.se/1', 'https://annan.se/1'],
    ['/1', 'https://www.exempel.se/1'],
    ['1.html', 'https://www.exempel.se/nyheter/1.html'],
    ['../1.html', 'https://www.exempel.se/1.html'],
    ['?id=1&del=2', 'https://www.exempel.se/nyheter/feed.xml?id=1&del=2'],
    ['#nyhet-1', 'https://www.exempel.se/nyheter/feed.xml#nyhet-1'],
    [' \n https://www.exempel.se/1 \t', 'https://www.exempel.se/1'],
    ['https://www.exempel.se/åäö sida', 'https://www.exempel.se/%C3%A5%C3%A4%C3%B6%20sida'],
    ['https://mjölby.se/', 'https://xn--mjlby-kua.se/'],
    ['mailto:nyheter@exempel.se', 'mailto:nyheter@exempel.se'],
    ['tel:+4614285472', 'tel:+4614285472'],
    ['HTTPS://WWW.EXEMPEL.SE/A', 'https://www.exempel.se/A'],
    ['', undefined],
    [' ', undefined],
    ['https://', undefined],
    ['http://[::1', undefined],
    ['javascript:alert(1)', undefined],
    ['data:text/html,a', undefined],
    ['ftp://exempel.se/a', undefined],
    ['file:///etc/passwd', undefined],
  ];
  for (const [written, link] of links) {
    it(`is read from "${written}"`, () => expect(itemOf({ link: written }).link).to.equal(link));
  }

  for (const name of formatNames) {
    it(`is relative to the feed: ${name}`, () => {
      const item = onlyItem(formats[name]([{ title: 'A', link: '../1?a=1&b=2' }]));
      expect(item.link).to.equal('https://www.exempel.se/1?a=1&b=2');
    });
  }

  const inRss: [what: string, xml: string, link: string | undefined][] = [
    ['the guid, where there is no link', '<guid>https://www.exempel.se/1</guid>', 'https://www.exempel.se/1'],
    [
      'the guid, where it says so',
      '<guid isPermaLink="true">https://www.exempel.se/1</guid>',
      'https://www.exempel.se/1',
    ],
    [
      'not the guid, where it says so',
      '<guid isPermaLink="false">https://www.exempel.se/1</guid>',
      undefined,
    ],
    ['not a guid that is no address', '<guid>17-b3:a</guid>', undefined],
    [
      'the link, where there is a guid too',
      '<guid>https://www.exempel.se/?p=1</guid><link>/1</link>',
      'https://www.exempel.se/1',
    ],
    [
      "not Atom's link to the feed itself",
      '<atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="self" href="/feed"/><link>/1</link>',
      'https://www.exempel.se/1',
    ],
    ['in CDATA', '<link><![CDATA[/1?a=1&b=2]]></link>', 'https://www.exempel.se/1?a=1&b=2'],
    ['the second, where the first is empty', '<link/><link>/1</link>', 'https://www.exempel.se/1'],
  ];
  for (const [what, xml, link] of inRss) {
    it(`in RSS is ${what}`, () => expect(rssItem(xml).link).to.equal(link));
  }

  const inAtom: [what: string, xml: string, link: string | undefined][] = [
    ['one without rel', '<link href="/1"/>', 'https://www.exempel.se/1'],
    [
      'the alternate, whatever the order',
      '<link rel="self" href="/s"/><link rel="enclosure" href="/e"/><link rel="alternate" href="/1"/>',
      'https://www.exempel.se/1',
    ],
    [
      'no other',
      '<link rel="self" href="/s"/><link rel="enclosure" href="/e"/><link rel="edit" href="/x"/>',
      undefined,
    ],
    ['not the id', '<id>https://www.exempel.se/1</id>', undefined],
  ];
  for (const [what, xml, link] of inAtom) {
    it(`in Atom is ${what}`, () => expect(atomItem(`<title>A</title>${xml}`).link).to.equal(link));
  }

  const inJson: [written: string, link: string | undefined][] = [
    ['\u00A0https://www.exempel.se/1\u00A0', 'https://www.exempel.se/1'],
    [' /1 ', 'https://www.exempel.se/1'],
    [' ', undefined],
    ['', undefined],
  ];
  for (const [written, link] of inJson) {
    it(`in JSON Feed is read from "${written}"`, () => {
      expect(onlyItem(formats['JSON Feed']([{ title: 'A', link: written }])).link).to.equal(link);
    });
  }

  it('in JSON Feed is the item, not what it is about', () => {
    const text = JSON.stringify({
      items: [{ id: '1', title: 'A', external_url: 'https://annan.se/', url: '/1' }],
    });
    expect(onlyItem(text).link).to.equal('https://www.exempel.se/1');
  });
});

describe('an address is relative to', () => {
  const entry = (attributes: string, inner = '') =>
    `<entry ${attributes}><id>1</id><title>A</title><link href="1"/>${inner}
      <content type="html">&lt;img src="bild.jpg"&gt;</content></entry>`;
  const feed = (attributes: string, inner: string) =>
    `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}>${inner}</feed>`;

  const bases: [what: string, text: string, base: string][] = [
    ['the feed', feed('', entry('')), 'https://www.exempel.se/nyheter/'],
    ["the feed's xml:base", feed('xml:base="https://annan.se/a/"', entry('')), 'https://annan.se/a/'],
    ["the entry's xml:base", feed('', entry('xml:base="https://annan.se/a/"')), 'https://annan.se/a/'],
    [
      "the entry's xml:base in the feed's",
      feed('xml:base="https://annan.se/a/"', entry('xml:base="b/"')),
      'https://annan.se/a/b/',
    ],
    [
      "the entry's xml:base in the feed's in the feed's address",
      feed('xml:base="/a/"', entry('xml:base="b/"')),
      'https://www.exempel.se/a/b/',
    ],
    ['the feed, where xml:base is empty', feed('xml:base=""', entry('')), 'https://www.exempel.se/nyheter/'],
    [
      'the feed, where xml:base is no address',
      feed('xml:base="http://["', entry('')),
      'https://www.exempel.se/nyheter/',
    ],
  ];
  for (const [what, text, base] of bases) {
    it(what, () => {
      const { link, image } = onlyItem(text);
      expect(link).to.equal(`${base}1`);
      expect(image?.src).to.equal(`${base}bild.jpg`);
    });
  }

  it('xml:base in RSS too', () => {
    const { link, image } = rssItem(
      '<link>1</link><enclosure url="bild.jpg" type="image/jpeg"/>',
      'xml:base="https://annan.se/a/"',
    );
    expect(link).to.equal('https://annan.se/a/1');
    expect(image?.src).to.equal('https://annan.se/a/bild.jpg');
  });

  it('xml:base of the element itself', () => {
    const item = atomItem(
      `<title>A</title><link xml:base="https://annan.se/l/" href="1"/>
       <content xml:base="https://annan.se/c/" type="html">&lt;img src="bild.jpg"&gt;</content>`,
    );
    expect(item.link).to.equal('https://annan.se/l/1');
    expect(item.image?.src).to.equal('https://annan.se/c/bild.jpg');
  });

  it('no base of a kind that may not be followed', () => {
    const { link } = onlyItem(feed('xml:base="javascript:alert(1)//"', entry('')));
    expect(link ?? 'https:').to.match(/^https:/);
  });
});
