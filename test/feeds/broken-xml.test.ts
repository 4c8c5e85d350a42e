import { expect } from 'chai';
import { soon } from '../support/soon.js';
import { itemOf, onlyItem, read, rssItem } from './read.js';

const rss = (inner: string, before = '<?xml version="1.0"?>'): string =>
  `${before}<rss version="2.0"><channel>${inner}</channel></rss>`;

/** The only title of a feed in which nothing else is wrong. */
const title = (written: string, before?: string): string =>
  onlyItem(rss(`<item><title>${written}</title></item>`, before)).title;

/** What makes any feed one that XML can't be. */
const broken = '<x>A & B</x>';

describe('a feed that is no well-formed XML', () => {
  const mended: [what: string, written: string, words: string][] = [
    ['a bare ampersand', 'Bad & bastu', 'Bad & bastu'],
    ['a bare ampersand in a word', 'H&M och Q&A', 'H&M och Q&A'],
    ['a bare ampersand with a semicolon after it', 'Bad & bastu; och mer', 'Bad & bastu; och mer'],
    ['bare ampersands beside right ones', 'A &amp; B & C &lt; D &#38; E', 'A & B & C < D & E'],
    ["HTML's names for letters", 'Mj&ouml;lby &ndash; p&aring;&nbsp;torget', 'Mjölby – på torget'],
    ["HTML's names for signs", '&laquo;Bad&raquo; &euro; &copy;', '«Bad» € ©'],
    ['a name that nobody knows', 'Bad &bastu; öppnar', 'Bad &bastu; öppnar'],
    ['control characters', 'Bad\u0001et \u000Böpp\u001Fnar\u0008', 'Badet öppnar'],
    ['a form feed', 'Badet\u000C öppnar', 'Badet öppnar'],
    ['a null character', 'Badet\u0000 öppnar', 'Badet öppnar'],
    ['control characters by number', 'Bad&#1;et &#x0B;öpp&#x1f;nar&#0;', 'Badet öppnar'],
    ['noncharacters', 'Badet\uFFFE öppnar\uFFFF', 'Badet öppnar'],
    ['a comment with two hyphens', 'Badet<!-- a -- b --> öppnar', 'Badet öppnar'],
    ['a comment with a tag and an ampersand', 'Badet<!-- <p>a & b --> öppnar', 'Badet öppnar'],
    ['half an emoji', 'Badet \uD83C öppnar', 'Badet öppnar'],
  ];
  for (const [what, written, words] of mended) {
    it(`is read all the same: ${what}`, () => expect(title(written).replace('\uFFFD ', '')).to.equal(words));
  }

  it('has links with all their parts', () => {
    expect(rssItem('<link>/sida?a=1&b=2&amp;c=3&copy=4</link>').link).to.equal(
      'https://www.exempel.se/sida?a=1&b=2&c=3&copy=4',
    );
  });

  it('has the links that it writes in CDATA as they are', () => {
    const { link } = rssItem(`${broken}<link><![CDATA[/sida?a=1&b=2]]></link>`);
    expect(link).to.equal('https://www.exempel.se/sida?a=1&b=2');
  });

  it('has the HTML that it writes in CDATA as it is', () => {
    const item = rssItem(
      `${broken}<description><![CDATA[<p>Bad &amp; bastu &lt;3</p><img src="/b.jpg?a=1&amp;b=2">]]></description>`,
    );
    expect(item.summary).to.equal('Bad & bastu <3');
    expect(item.image?.src).to.equal('https://www.exempel.se/b.jpg?a=1&b=2');
  });

  it('has pictures with all their parts', () => {
    const { image } = rssItem('<enclosure type="image/jpeg" url="/b.jpg?w=1&h=2"/>');
    expect(image?.src).to.equal('https://www.exempel.se/b.jpg?w=1&h=2');
  });

  for (const [written, letter] of [
    ['&quot;', '%22'],
    ['&#34;', '%22'],
    ['&#x22;', '%22'],
    ['&apos;', "'"],
    ['&#39;', "'"],
    ['&lt;', '%3C'],
    ['&#60;', '%3C'],
    ['&gt;', '%3E'],
    ['&amp;', '&'],
    ['&#38;', '&'],
  ] as const) {
    it(`has its attributes as they are, with ${written}`, () => {
      for (const quote of ['"', "'"]) {
        const { image, summary } = rssItem(
          `${broken}<enclosure type="image/jpeg" url=${quote}/b.jpg?${written}${quote}/>
           <description>Ord ${written} ord ${written}</description>`,
        );
        expect(decodeURIComponent(image!.src)).to.equal(
          decodeURIComponent(`https://www.exempel.se/b.jpg?${letter}`),
        );
        expect(summary).to.equal(`Ord ${decodeURIComponent(letter)} ord ${decodeURIComponent(letter)}`);
      }
    });
  }

  it('has a text that ends a CDATA section which is none', () => {
    expect(title('A & B ]]&gt; C')).to.equal('A & B ]]> C');
  });

  it('has both of two attributes with names that mean something to a browser', () => {
    const item = rssItem(
      '<description><p style="color: red" data-style="a" onclick="b">Ord</p></description>',
    );
    expect(item.summary).to.equal('Ord');
  });

  it('has plain words in plain places', () => {
    const { items } = read(`<feed xmlns="http://www.w3.org/2005/Atom"><entry>
      <title>Bad &amp; bastu i Mj&ouml;lby</title><category term="Fritid &amp; id&eacute;"/></entry></feed>`);
    expect(items[0]).to.deep.include({ title: 'Bad & bastu i Mjölby', categories: ['Fritid & idé'] });
  });

  it('may have blank lines and a comment before its prolog', () => {
    expect(title('Badet öppnar', '\n\n<?xml version="1.0"?>')).to.equal('Badet öppnar');
  });

  it('may have a comment after it', () => {
    const text = `${rss('<item><title>A</title></item>')}\n<!-- Sidan gjordes på 0,3 s. -->\n`;
    expect(onlyItem(text).title).to.equal('A');
  });

  const lost: [what: string, text: string][] = [
    ['tags that do not match', rss('<item><title>A</item></title>')],
    ['a tag that never ends', rss('<item><title>A')],
    ['an attribute without quotes', rss('<item a=b><title>A</title></item>')],
    ['words after it', `${rss('')} Warning: mysql_connect()`],
    ['a feed cut off', rss('<item><title>A</title></item><item><ti').slice(0, -20)],
  ];
  for (const [what, text] of lost) {
    it(`is told where it can't be read: ${what}`, () => expect(() => read(text)).to.throw(Error, /\w+ \w+/));
  }
});

describe('a DOCTYPE', () => {
  const harmless: [what: string, doctype: string][] = [
    ['a name alone', '<!DOCTYPE rss>'],
    ['the address of a DTD', '<!DOCTYPE rss SYSTEM "http://www.exempel.se/rss.dtd">'],
    [
      "Netscape's",
      '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">',
    ],
    ['in several lines', '<!DOCTYPE rss\n  SYSTEM\n  "http://www.exempel.se/rss.dtd"\n>'],
  ];
  for (const [what, doctype] of harmless) {
    it(`may be there: ${what}`, () => expect(title('Badet öppnar', doctype)).to.equal('Badet öppnar'));

    it(`loses no letters that are written by name: ${what}`, () => {
      expect(title('Mj&ouml;lby &amp; &Ouml;stra', doctype)).to.equal('Mjölby & Östra');
    });
  }

  const laughs = Array.from(
    { length: 10 },
    (_, level) => `<!ENTITY a${level + 1} "${`&a${level};`.repeat(10)}">`,
  ).join('');
  const declared: [what: string, before: string][] = [
    ['a billion laughs', `<!DOCTYPE rss [<!ENTITY a0 "ha">${laughs}]>`],
    ['one small entity', '<!DOCTYPE rss [<!ENTITY a10 "ha">]>'],
    ['a file', '<!DOCTYPE rss [<!ENTITY a10 SYSTEM "file:///etc/passwd">]>'],
    ['a parameter', '<!DOCTYPE rss [<!ENTITY % p SYSTEM "http://127.0.0.1/p.dtd"> %p;]>'],
    ['white space', '<!DOCTYPE   rss\n\n[\n<!ENTITY a10 "ha">\n]\n>'],
    ['a prolog before', '<?xml version="1.0"?>\n<!DOCTYPE rss [<!ENTITY a10 "ha">]>'],
    ['a comment before', '<!-- nyheter --><!DOCTYPE rss [<!ENTITY a10 "ha">]>'],
    ['a comment with a tag before', '<!-- <rss> --><!DOCTYPE rss [<!ENTITY a10 "ha">]>'],
    ['a comment with a DOCTYPE before', '<!-- <!DOCTYPE rss> --><!DOCTYPE rss [<!ENTITY a10 "ha">]>'],
    ['an instruction with a tag before', '<?a <rss> ?><!DOCTYPE rss [<!ENTITY a10 "ha">]>'],
    ['the address of a DTD before', '<!DOCTYPE rss SYSTEM "a.dtd" [<!ENTITY a10 "ha">]>'],
    ['an address with > in it before', '<!DOCTYPE rss SYSTEM "a>b" [<!ENTITY a10 "ha">]>'],
    ["an address with > and ' in it before", '<!DOCTYPE rss SYSTEM \'a">b\' [<!ENTITY a10 "ha">]>'],
    ['an address with <a in it before', '<!DOCTYPE rss SYSTEM "<a>" [<!ENTITY a10 "ha">]>'],
  ];
  for (const [what, before] of declared) {
    it(`that declares entities is refused: ${what}`, () => {
      soon(1_000, () => expect(() => title('&a10;', before)).to.throw(Error, /entit/i));
    });
  }

  it('is not what a text is about', () => {
    const text = 'Så skriver du <!DOCTYPE html [<!ENTITY a "b">]>';
    expect(
      itemOf({ title: text.replaceAll('<', '&lt;'), summary: text.replaceAll('<', '&lt;') }).title,
    ).to.equal(text);
    expect(
      rssItem(`<description><![CDATA[<p>A</p>${text.replaceAll('<', '&lt;')}]]></description>`).summary,
    ).to.equal(`A ${text}`);
  });
});
