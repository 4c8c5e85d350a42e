import { expect } from 'chai';
import { formatNames, formats } from './formats.js';
import { atomItem, itemOf, onlyItem, rssItem } from './read.js';

/** The file name of an item's picture. */
const pictureIn = (xml: string): string | undefined => rssItem(xml).image?.src.split('/').at(-1);

const content = '<media:content url="/content.jpg" medium="image"/>';
const thumbnail = '<media:thumbnail url="/thumbnail.jpg"/>';
const enclosure = '<enclosure url="/enclosure.jpg" type="image/jpeg" length="1"/>';
const image = '<image>/image.jpg</image>';
const inContent = '<content:encoded><![CDATA[<p>A</p><img src="/in-content.jpg">]]></content:encoded>';
const inSummary = '<description><![CDATA[<img src="/in-summary.jpg">A]]></description>';

describe('the picture of an item', () => {
  const order: [what: string, name: string, xml: string][] = [
    [
      "Media RSS's content, before all others",
      'content.jpg',
      inSummary + inContent + image + enclosure + thumbnail + content,
    ],
    [
      "Media RSS's thumbnail, before an enclosure",
      'thumbnail.jpg',
      inSummary + inContent + image + enclosure + thumbnail,
    ],
    ['an enclosure, before an image', 'enclosure.jpg', inSummary + inContent + image + enclosure],
    ['an image, before one in the text', 'image.jpg', inSummary + inContent + image],
    ['the first in the summary, before one in the content', 'in-summary.jpg', inContent + inSummary],
    ['the first in the content', 'in-content.jpg', `<description>Ord</description>${inContent}`],
  ];
  for (const [what, name, xml] of order) {
    it(`is ${what}`, () => expect(pictureIn(xml)).to.equal(name));
  }

  const known: [what: string, xml: string, name: string | undefined][] = [
    ['content by its medium', '<media:content url="/a" medium="image"/>', 'a'],
    ['content by its type', '<media:content url="/a" type="image/webp"/>', 'a'],
    ['content by its ending', '<media:content url="/a.PNG?w=300"/>', 'a.PNG?w=300'],
    ['no film', '<media:content url="/a.mp4" medium="video"/>', undefined],
    ['no film with the ending of a picture', '<media:content url="/a.jpg" type="video/mp4"/>', undefined],
    [
      'the picture, not the film before it',
      '<media:content url="/a.mp4" medium="video"/><media:content url="/b.jpg" medium="image"/>',
      'b.jpg',
    ],
    [
      'content in a group',
      '<media:group><media:content url="/a.jpg" medium="image"/><media:content url="/b.jpg" medium="image"/></media:group>',
      'a.jpg',
    ],
    [
      "a film's thumbnail",
      '<media:content url="/a.mp4" medium="video"><media:thumbnail url="/a.jpg"/></media:content>',
      'a.jpg',
    ],
    ['no enclosure that is a sound', '<enclosure url="/a.mp3" type="audio/mpeg"/>', undefined],
    ['an enclosure without a type, by its ending', '<enclosure url="/a.jpeg"/>', 'a.jpeg'],
    [
      'the second enclosure, where the first is a document',
      '<enclosure url="/a.pdf" type="application/pdf"/><enclosure url="/b.jpg" type="image/jpeg"/>',
      'b.jpg',
    ],
    [
      'the text picture, where the enclosure is none',
      `<enclosure url="/a.pdf" type="application/pdf"/>${inContent}`,
      'in-content.jpg',
    ],
    ['none, where there is none', '<description>Ord</description>', undefined],
  ];
  for (const [what, xml, name] of known) {
    it(`is ${what}`, () => expect(pictureIn(xml)).to.equal(name));
  }

  const inText: [what: string, html: string, name: string | undefined][] = [
    [
      'not one that counts readers',
      '<img src="/pixel.gif" width="1" height="1"><img src="/bad.jpg">',
      'bad.jpg',
    ],
    [
      'not one that is a line',
      '<img src="/pixel.gif" width="600" height="1"><img src="/bad.jpg">',
      'bad.jpg',
    ],
    ['not one that is a line upright', '<img src="/pixel.gif" width="1"><img src="/bad.jpg">', 'bad.jpg'],
    ['not one without a size', '<img src="/pixel.gif" width="0" height="0"><img src="/bad.jpg">', 'bad.jpg'],
    ['not one of 1px', '<img src="/pixel.gif" width="1px" height="1px"><img src="/bad.jpg">', 'bad.jpg'],
    ['not one that is hidden', '<img src="/pixel.gif" style="display:none"><img src="/bad.jpg">', 'bad.jpg'],
    ['none, where all count readers', '<img src="/pixel.gif" width="1" height="1">', undefined],
    ['one of width 100', '<img src="/bad.jpg" width="100" height="10">', 'bad.jpg'],
    ['not one without an address', '<img alt="A"><img src=""><img src="/bad.jpg">', 'bad.jpg'],
    [
      'not one of data, but the next',
      '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><img src="/bad.jpg">',
      'bad.jpg',
    ],
    ['in a figure in a link', '<a href="/b"><figure><img src="/bad.jpg"></figure></a>', 'bad.jpg'],
    [
      'in a picture, without its sources',
      '<picture><source srcset="/x.webp"><img src="/bad.jpg"></picture>',
      'bad.jpg',
    ],
    ['not one in a comment', '<!-- <img src="/fel.jpg"> --><img src="/bad.jpg">', 'bad.jpg'],
    ['not one in a script', '<script>"<img src=/fel.jpg>"</script><img src="/bad.jpg">', 'bad.jpg'],
  ];
  for (const [what, html, name] of inText) {
    it(`in the text is ${what}`, () =>
      expect(itemOf({ content: html }).image?.src.split('/').at(-1)).to.equal(name));
  }

  it('has the words and the photographer that Media RSS gives it', () => {
    const media = `<media:content url="/a.jpg" medium="image">
      <media:text>Ett bad</media:text><media:credit>Åsa Öberg</media:credit></media:content>`;
    expect(rssItem(media).image).to.deep.equal({
      src: 'https://www.exempel.se/a.jpg',
      alt: 'Ett bad',
      credit: 'Åsa Öberg',
    });
  });

  it('has the words of its own, not of the one before', () => {
    const media = `<media:content url="/a.mp4" medium="video"><media:text>En film</media:text></media:content>
      <media:content url="/b.jpg" medium="image"><media:text>Ett bad</media:text></media:content>`;
    expect(rssItem(media).image?.alt).to.equal('Ett bad');
  });

  it('has the words that it has in the text', () => {
    expect(itemOf({ content: '<img src="/a.jpg" alt="Ett bad">' }).image?.alt).to.equal('Ett bad');
  });

  it('has the address that it has in the text, with all its parts', () => {
    const { image: picture } = itemOf({ content: '<img src="/a.jpg?b=1&amp;c=2">' });
    expect(picture?.src).to.equal('https://www.exempel.se/a.jpg?b=1&c=2');
  });

  for (const address of [
    'javascript:alert(1)',
    'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
    'mailto:a@b.se',
    'ftp://a.se/b.jpg',
    'http://[',
  ]) {
    it(`is none where its address may not be loaded: ${address}`, () => {
      expect(itemOf({ image: address }).image).to.be.undefined;
    });
  }

  for (const name of formatNames) {
    it(`is relative to the feed: ${name}`, () => {
      const item = onlyItem(formats[name]([{ title: 'A', image: 'b.jpg?a=1&b=2' }]));
      expect(item.image?.src).to.equal('https://www.exempel.se/nyheter/b.jpg?a=1&b=2');
    });
  }

  it('in Atom may be Media RSS, or a link', () => {
    const link = '<link rel="enclosure" href="/b.jpg" type="image/jpeg"/>';
    expect(atomItem(`<title>A</title>${link}`).image?.src).to.equal('https://www.exempel.se/b.jpg');
    expect(atomItem(`<title>A</title>${link}${thumbnail}`).image?.src).to.equal(
      'https://www.exempel.se/thumbnail.jpg',
    );
  });

  it('in Atom may stand in XHTML', () => {
    const xml = `<title>A</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">
      <p>A</p><img src="/b.jpg" alt="Ett bad"/></div></content>`;
    expect(atomItem(xml).image).to.deep.include({ src: 'https://www.exempel.se/b.jpg', alt: 'Ett bad' });
  });

  const inJson: [what: string, item: object, name: string | undefined][] = [
    ['image before banner_image', { image: '/a.jpg', banner_image: '/b.jpg' }, 'a.jpg'],
    ['banner_image', { banner_image: '/b.jpg' }, 'b.jpg'],
    ["a plugin's, in WordPress", { jetpack_featured_media_url: '/b.jpg' }, 'b.jpg'],
    [
      "WordPress's own, before a plugin's",
      {
        jetpack_featured_media_url: '/a.jpg',
        _embedded: { 'wp:featuredmedia': [{ source_url: '/b.jpg' }] },
      },
      'b.jpg',
    ],
    ['an image before one in the text', { image: '/a.jpg', content_html: '<img src="/b.jpg">' }, 'a.jpg'],
    ['the first in the text', { content_html: '<img src="/b.jpg">' }, 'b.jpg'],
    [
      'an attachment',
      {
        attachments: [
          { url: '/a.mp3', mime_type: 'audio/mpeg' },
          { url: '/b.jpg', mime_type: 'image/jpeg' },
        ],
      },
      'b.jpg',
    ],
  ];
  for (const [what, item, name] of inJson) {
    it(`in JSON Feed is ${what}`, () => {
      const text = JSON.stringify({ items: [{ id: '1', title: 'A', ...item }] });
      expect(onlyItem(text).image?.src.split('/').at(-1)).to.equal(name);
    });
  }
});
