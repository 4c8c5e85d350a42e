import { expect } from 'chai';
import { escaped, formatNames, formats, type Entry } from './formats.js';
import { itemOf, onlyItem, read, rssItem } from './read.js';

/** HTML as a feed has it, after the XML is read, and the words that a person should get. */
const html: [what: string, html: string, words: string][] = [
  ['plain words', 'Badet öppnar', 'Badet öppnar'],
  ['white space', '  Badet\n\t öppnar ', 'Badet öppnar'],
  ['no-break spaces', 'Badet&nbsp;öppnar\u00A0nu', 'Badet öppnar nu'],
  ['an entity', 'Bad &amp; bastu', 'Bad & bastu'],
  ['a bare ampersand', 'Bad & bastu', 'Bad & bastu'],
  ['letters by name', 'Mj&ouml;lby &ndash; p&aring; &Ouml;stra torget', 'Mjölby – på Östra torget'],
  ['letters by number', 'Mj&#246;lby &#8211; p&#xE5; torget', 'Mjölby – på torget'],
  ['quotation marks', '&quot;Bad&quot; &rdquo;bastu&rdquo; &#39;nu&#39;', '"Bad" ”bastu” \'nu\''],
  ['tags', '<p>Badet <b>öppnar</b></p>', 'Badet öppnar'],
  ['nested tags', '<div><p>Badet <em><strong>öpp</strong>nar</em></p></div>', 'Badet öppnar'],
  ['tags in a word', 'H<sub>2</sub>O och <span>bad</span>et', 'H2O och badet'],
  ['capital tags', '<P>Badet<BR>öppnar</P>', 'Badet öppnar'],
  ['two paragraphs', '<p>Badet öppnar.</p><p>Det är dags.</p>', 'Badet öppnar. Det är dags.'],
  ['a line break', 'Badet<br>öppnar<br/>nu', 'Badet öppnar nu'],
  ['a capital line break alone', 'Badet<BR>öppnar', 'Badet öppnar'],
  ['spaces without a width', 'Ba&#8203;det \u200Böpp\u200Bnar', 'Badet öppnar'],
  [
    'elements with names that mean something',
    '<img name="body"><form name="body"></form>Badet öppnar',
    'Badet öppnar',
  ],
  ['a list', '<ul><li>Bad</li><li>Bastu</li></ul>', 'Bad Bastu'],
  ['a table', '<table><tr><td>Bad</td><td>Bastu</td></tr></table>', 'Bad Bastu'],
  ['a heading', '<h2>Badet</h2>Det öppnar', 'Badet Det öppnar'],
  ['a script', 'Badet<script>alert("x")</script> öppnar', 'Badet öppnar'],
  ['a style sheet', '<style>p { color: red }</style>Badet öppnar', 'Badet öppnar'],
  ['a template', '<template>Mall</template>Badet öppnar', 'Badet öppnar'],
  ['a comment', 'Badet<!-- hemligt --> öppnar', 'Badet öppnar'],
  [
    "Word's conditional comment",
    '<!--[if gte mso 9]><xml>Word</xml><![endif]-->Badet öppnar',
    'Badet öppnar',
  ],
  ['a tag that is not closed', '<p>Badet <b>öppnar', 'Badet öppnar'],
  ['a tag that is cut off', 'Badet öppnar <a href="/ny', 'Badet öppnar'],
  ['less than', '1 < 2', '1 < 2'],
  ['less than, escaped', '1 &lt; 2 &amp; 3 &gt; 2', '1 < 2 & 3 > 2'],
  ['a heart', 'Vi <3 Mjölby', 'Vi <3 Mjölby'],
  ['a name for a tag', 'Så skriver du &lt;b&gt;', 'Så skriver du <b>'],
  ['an emoji', '<p>Badet 🏊‍♀️ öppnar</p>', 'Badet 🏊‍♀️ öppnar'],
  ['Arabic', '<p dir="rtl">مرحبا بكم</p>', 'مرحبا بكم'],
  ['a picture', '<img src="/bad.jpg" alt="Ett bad">Badet öppnar', 'Badet öppnar'],
];

describe('HTML in a feed', () => {
  for (const [what, text, words] of html) {
    it(`becomes words: ${what}`, () => {
      expect(itemOf({ title: text, summary: `Nu: ${text}` })).to.deep.include({
        title: words,
        summary: `Nu: ${words}`,
      });
    });
  }

  it('is told by what it is, not by the field that it is in', () => {
    expect(itemOf({ summary: '<p>Badet &amp; <i>bastun</i></p>' }).summary).to.equal('Badet & bastun');
    expect(itemOf({ content: '<p>Badet &amp; <i>bastun</i></p>' }).summary).to.equal('Badet & bastun');
    expect(itemOf({ category: 'Bad &amp; <i>bastu</i>' }).categories).to.deep.equal(['Bad & bastu']);
    expect(itemOf({ source: 'Bad &amp; <i>bastu</i>' }).source).to.equal('Bad & bastu');
    expect(read(formats['RSS 2.0']([], 'Bad &amp; <i>bastu</i>')).title).to.equal('Bad & bastu');
  });

  const twice: [written: string, words: string][] = [
    ['Bad &amp;amp; bastu', 'Bad & bastu'],
    ['Mj&amp;ouml;lby', 'Mjölby'],
    ['Bad &amp;lt; bastu', 'Bad < bastu'],
    ['Bad&amp;nbsp;nu', 'Bad nu'],
  ];
  for (const [written, words] of twice) {
    it(`may be escaped twice: ${written}`, () => {
      expect(rssItem(`<description>${written}</description>`).summary).to.equal(words);
    });
  }

  it('may stand in the XML as elements', () => {
    const { summary } = rssItem('<description><p>Badet <b>öppnar</b></p><p>nu &amp; då</p></description>');
    expect(summary).to.equal('Badet öppnar nu & då');
  });

  it('may be in CDATA, in several pieces', () => {
    const { summary } = rssItem(
      '<description><![CDATA[<p>Bad]]>et <![CDATA[<b>öppnar</b></p>]]></description>',
    );
    expect(summary).to.equal('Badet öppnar');
  });
});

/** The entries of these formats say themselves whether a text is HTML. */
describe('a text that says of itself that it is plain', () => {
  it('keeps what looks like HTML, in JSON Feed', () => {
    const { title, summary } = onlyItem(
      formats['JSON Feed']([{ title: 'Så skriver du <b> &amp;', summary: 'a <i>b</i> &lt;' }]),
    );
    expect({ title, summary }).to.deep.equal({
      title: 'Så skriver du <b> &amp;',
      summary: 'a <i>b</i> &lt;',
    });
  });

  it('is not cut where it looks like HTML, in JSON Feed', () => {
    const text = JSON.stringify({ items: [{ id: '1', title: 'A', content_text: 'a <b>c</b>\n d' }] });
    expect(onlyItem(text).summary).to.equal('a <b>c</b> d');
  });
});

const sentence = 'Det här är en mening om badet som är lång nog. ';
const word = 'simhallsbadmästare ';

describe('the summary', () => {
  const whence: [what: string, entry: Entry, summary: string][] = [
    ['the description', { summary: 'Kort.', content: '<p>Långt.</p>' }, 'Kort.'],
    ['the content, where there is no description', { content: '<p>Långt.</p>' }, 'Långt.'],
    ['the content, where the description is empty', { summary: ' ', content: '<p>Långt.</p>' }, 'Långt.'],
    [
      'the content, where the description has no words',
      { summary: '<p>&nbsp;</p><img src="/a.jpg">', content: '<p>Långt.</p>' },
      'Långt.',
    ],
    ['nothing, where there is nothing', {}, ''],
    ['nothing, where it is the title once more', { summary: '<p>Nyhet</p>' }, ''],
  ];
  for (const [what, entry, summary] of whence) {
    it(`is ${what}`, () => expect(itemOf(entry).summary).to.equal(summary));
  }

  const inJson: [name: string, item: object][] = [
    ['summary', { summary: 'Ord.' }],
    ['content_html', { content_html: '<p>Ord.</p>' }],
    ['content_text', { content_text: 'Ord.' }],
    ['excerpt', { excerpt: { rendered: '<p>Ord.</p>' } }],
    ['content', { content: { rendered: '<p>Ord.</p>' } }],
    ['body', { body: '<p>Ord.</p>' }],
    ['summary, before content_html', { content_html: 'Fel.', summary: 'Ord.' }],
    ['content_html, before content_text', { content_text: 'Fel.', content_html: 'Ord.' }],
    ['excerpt, before content', { content: { rendered: 'Fel.' }, excerpt: { rendered: 'Ord.' } }],
    ['content, where the excerpt is empty', { content: { rendered: 'Ord.' }, excerpt: { rendered: '' } }],
    ['summary, before body', { body: 'Fel.', summary: 'Ord.' }],
  ];
  for (const [name, item] of inJson) {
    it(`in JSON is ${name}`, () => {
      const { summary } = onlyItem(JSON.stringify([{ id: '1', title: 'A', ...item }]));
      expect(summary).to.equal('Ord.');
    });
  }

  const inXml: [name: string, elements: string][] = [
    ['description', '<description>Ord.</description>'],
    ['content:encoded', '<content:encoded>Ord.</content:encoded>'],
    ["Dublin Core's description", '<dc:description>Ord.</dc:description>'],
    ['summary, as some write', '<summary>Ord.</summary>'],
    [
      'description, before content:encoded',
      '<content:encoded>Fel.</content:encoded><description>Ord.</description>',
    ],
    ['the second description, where the first is empty', '<description/><description>Ord.</description>'],
  ];
  for (const [name, elements] of inXml) {
    it(`in RSS is ${name}`, () => expect(rssItem(elements).summary).to.equal('Ord.'));
  }

  it('is whole where it is short', () => {
    const summary = `${sentence.repeat(6)}Slut.`.trim();
    expect(itemOf({ summary }).summary).to.equal(summary);
  });

  it('is cut after a sentence', () => {
    expect(itemOf({ summary: sentence.repeat(20) }).summary).to.equal(sentence.repeat(6).trim());
  });

  for (const mark of ['.', '!', '?']) {
    it(`is cut after a sentence that ends with ${mark}`, () => {
      const one = `${sentence.repeat(2).trim().slice(0, -1)}${mark}`;
      expect(itemOf({ summary: `${one} ${word.repeat(30)}` }).summary).to.equal(one);
    });
  }

  it('is whole where it has exactly 300 characters', () => {
    const summary = `${'ord '.repeat(74)}slut`;
    expect(summary).to.have.length(300);
    expect(itemOf({ summary }).summary).to.equal(summary);
  });

  it('comes after a picture that is written into the text', () => {
    const pasted = `<img src="data:image/png;base64,${'A'.repeat(200_000)}"><p>Badet öppnar.</p>`;
    expect(itemOf({ content: pasted }).summary).to.equal('Badet öppnar.');
  });

  it('is cut after a word, where no sentence ends', () => {
    const { summary } = itemOf({ summary: word.repeat(30) });
    expect(summary).to.match(/^(simhallsbadmästare )+…$/);
    expect(summary).to.have.length.within(250, 300);
  });

  it('is not cut after the first few words, though they are a sentence', () => {
    expect(itemOf({ summary: `Hej! ${word.repeat(30)}` }).summary).to.have.length.above(250);
  });

  for (const [what, text] of [
    ['letters without a space', 'å'.repeat(500)],
    ['emoji without a space', `a${'🏊'.repeat(300)}`],
    ['exactly as much as there is room for', 'å'.repeat(300)],
    ['one letter more', 'å'.repeat(301)],
    ['one word that ends where the room does', `${'å'.repeat(299)} ${'ö'.repeat(99)}`],
  ] as const) {
    it(`has at most 300 characters, and none in halves: ${what}`, () => {
      const { summary } = itemOf({ summary: text });
      expect(summary).to.have.length.within(100, 300);
      expect(summary).to.equal(summary.replace(/\p{Surrogate}/gu, '?'));
    });
  }
});

describe('an item without a title', () => {
  it('has the beginning of its text as its title', () => {
    expect(onlyItem(formats['RSS 2.0']([{ summary: '<p>Badet öppnar.</p>' }]))).to.deep.include({
      title: 'Badet öppnar.',
      summary: '',
    });
  });

  it('has a short one, and the text below it', () => {
    const { title, summary } = onlyItem(formats['RSS 2.0']([{ summary: sentence.repeat(6) }]));
    expect(title).to.have.length.within(30, 100);
    expect(sentence.repeat(6).startsWith(title.replace(/ …$/, ''))).to.be.true;
    expect(summary).to.equal(sentence.repeat(6).trim());
  });

  for (const name of formatNames) {
    it(`is shown with what it has: ${name}`, () => {
      const [item] = read(formats[name]([{ title: '', summary: 'Badet öppnar.' }])).items;
      expect(item?.title).to.equal('Badet öppnar.');
    });
  }

  for (const title of ['', ' ', '<p>&nbsp;</p>', '<script>x</script>', '&#8203;']) {
    it(`is left out where it has no words at all: ${escaped(title) || 'empty'}`, () => {
      expect(read(formats['RSS 2.0']([{ title, link: '/a' }])).items).to.deep.equal([]);
    });
  }
});
