import { expect } from 'chai';
import {
  isBlank,
  isDate,
  isHeading,
  isLinkAlone,
  isMedia,
  isQuote,
  isTable,
  isTagList,
  textOf,
} from '../../src/content/nodes.js';
import { nodeOf } from '../support/node-of.js';

function describeKind(kind: string, is: (node: Node) => boolean, yes: string[], no: string[]) {
  describe(`what counts as ${kind}`, () => {
    for (const html of yes) it(`${html} does`, () => expect(is(nodeOf(html))).to.be.true);
    for (const html of no) it(`${html} does not`, () => expect(is(nodeOf(html))).to.be.false);
  });
}

const picture = '<img src="bild.jpg" alt="En bild">';
const row = '<tr><td>Information</td><td>10</td></tr>';

describeKind(
  'nothing',
  isBlank,
  [
    ' \n ',
    '&nbsp;',
    '&#x200B;',
    '&#xFEFF;',
    '<!-- wp:paragraph -->',
    '<br>',
    '<p></p>',
    '<p>&nbsp;</p>',
    '<p><br></p>',
    '<P><BR DATA-CKE-FILLER="true"></P>',
    '<p><span>&nbsp;</span> <!-- tomt --></p>',
    '<div><p>&nbsp;</p>\n<p></p></div>',
    '<p><a name="topp"></a></p>',
    '<figure></figure>',
    '<script>let a = 1;</script>',
    '<style>p { color: red }</style>',
    '<template><p>Text</p></template>',
    '<p><script type="application/json">{"a": 1}</script></p>',
  ],
  [
    '0',
    '–',
    '<p>Text</p>',
    '<p id="topp"></p>',
    '<hr>',
    picture,
    `<p>${picture}</p>`,
    '<p><svg></svg></p>',
    '<div><iframe></iframe></div>',
    '<p><input></p>',
    '<a href="/nyhet"></a>',
    '<div><kommun-rank-badge rank="36"></kommun-rank-badge></div>',
  ],
);

describeKind(
  'a heading',
  isHeading,
  [
    '<h2>Rubrik</h2>',
    '<H3>RUBRIK</H3>',
    '<h1><a href="/nyhet">Rubrik</a></h1>',
    '<h6><strong>Rubrik</strong></h6>',
    '<p role="heading" aria-level="3">Rubrik</p>',
    '<header><h2>Rubrik</h2></header>',
    '<div> <div><h4>Rubrik</h4><p>&nbsp;</p></div> </div>',
  ],
  ['Rubrik', '<p>Rubrik</p>', '<p><strong>Rubrik</strong></p>', '<div><h2>Rubrik</h2><p>Text</p></div>'],
);

describeKind(
  'a picture',
  isMedia,
  [
    picture,
    '<IMG SRC="BILD.JPG">',
    `<p>${picture}</p>`,
    `<p>&nbsp;${picture}<br></p>`,
    `<figure>${picture}</figure>`,
    `<figure class="image">${picture}<figcaption>Foto: Åsa Öberg</figcaption></figure>`,
    `<a href="/nyhet">${picture}</a>`,
    `<p><a href="/nyhet">${picture}</a></p>`,
    `<figure><a href="/nyhet">${picture}</a><figcaption>Bildtext</figcaption></figure>`,
    `<div><figure>${picture}<figcaption>Bildtext</figcaption></figure></div>`,
    `<p><span><strong>${picture}</strong></span></p>`,
    `<picture><source srcset="bild.webp">${picture}</picture>`,
    '<video src="film.mp4"></video>',
    '<svg></svg>',
    `<p>${picture}${picture}</p>`,
  ],
  [
    'bild.jpg',
    `<p>${picture} Text bredvid bilden.</p>`,
    `<a href="/nyhet">${picture} Läs mer</a>`,
    `<figure class="table"><table><tr><td>${picture}</td></tr></table></figure>`,
    `<table><tr><td>${picture} Text</td></tr></table>`,
    `<figure>${picture}<blockquote>Ord</blockquote></figure>`,
    `<h2>${picture} Rubrik</h2>`,
    '<p>&nbsp;</p>',
  ],
);

describeKind(
  'a table',
  isTable,
  [
    `<table>${row}</table>`,
    `<figure class="table"><table>${row}</table></figure>`,
    `<figure class="table"><table>${row}</table><figcaption>Delindex</figcaption></figure>`,
    `<div class="table-wrapper"><figure><table>${row}</table></figure><p>&nbsp;</p></div>`,
  ],
  [
    `<div><table>${row}</table><p>Text</p></div>`,
    '<p>Information 10</p>',
    '<dl><dt>Information</dt><dd><p>10</p></dd></dl>',
  ],
);

describeKind(
  'a quote',
  isQuote,
  [
    '<blockquote>Ord</blockquote>',
    '<blockquote><p>Ord</p></blockquote>',
    '<figure><blockquote>Ord</blockquote><figcaption>Namn</figcaption></figure>',
    '<div><blockquote><p>Ord</p></blockquote></div>',
  ],
  ['<p>”Ord”</p>', '<q>Ord</q>', '<div><blockquote>Ord</blockquote><p>Namn</p></div>'],
);

describeKind(
  'a date',
  isDate,
  [
    '<time datetime="2023-12-05">5 december</time>',
    '<time>i tisdags</time>',
    '<p><time datetime="2023-12-05">i tisdags</time></p>',
    '<p>5 december 2023</p>',
    '5 december 2023',
    '<p>2023-12-05</p>',
    '<span>2023-12-05&nbsp;14:05</span>',
    '<p>Publicerad 5 december 2023</p>',
    '<p><strong>Uppdaterad:</strong> 2023-12-05</p>',
    '<p>PUBLICERAD: 5 DECEMBER 2023</p>',
  ],
  [
    '<p>31 februari 2023</p>',
    '<p>Den 5 december 2023 öppnar badet.</p>',
    '<p>December</p>',
    '<p>Möte <time datetime="2023-12-05">5 december</time> i stadshuset</p>',
    '<h2>Budget 2023</h2>',
  ],
);

describeKind(
  'a link alone',
  isLinkAlone,
  [
    '<a href="/nyhet">Läs mer</a>',
    '<p><a href="/nyhet">Läs mer</a>&nbsp;</p>',
    '<p><strong><a href="/nyhet">Läs mer</a></strong></p>',
  ],
  [
    '<a name="topp">Topp</a>',
    '<p>Se <a href="/nyhet">nyheten</a></p>',
    `<a href="/nyhet">${picture}</a>`,
    '<p><a href="/a">Ett</a> <a href="/b">Två</a></p>',
  ],
);

describeKind(
  'a list of tags',
  isTagList,
  ['<ul><li>Omsorg</li><li>Äldre</li></ul>', '<div><ol><li>Omsorg</li></ol></div>'],
  [
    `<ul><li>${'Kommunen har under året byggt om sju av våra boenden. '.repeat(2)}</li></ul>`,
    '<p>Omsorg, äldre</p>',
  ],
);

describe('the words of a node', () => {
  const cases: [html: string, words: string][] = [
    ['<p> Ett \n  <b>ord</b>&nbsp;till </p>', 'Ett ord till'],
    ['<h2>Koka<br>vattnet</h2>', 'Koka vattnet'],
    ['<h2>Koka<wbr>vattnet</h2>', 'Kokavattnet'],
    ['<h2><!-- wp:heading -->Koka vattnet</h2>', 'Koka vattnet'],
    ['<p>Text<script>let a;</script><style>p {}</style></p>', 'Text'],
    ['<p></p>', ''],
    ['<!-- kommentar -->', ''],
    ['👨‍👩‍👧‍👦 مرحبا A\u030Asa', '👨‍👩‍👧‍👦 مرحبا A\u030Asa'],
  ];
  for (const [html, words] of cases) {
    it(`in ${html} are "${words}"`, () => expect(textOf(nodeOf(html))).to.equal(words));
  }
});
