/** An RSS feed as large as ours may be, the same on every run. */

const count = 200;
const size = 1_000_000;

const sentences = [
  'Kommunstyrelsen beslutade i går att bygga en ny förskola med plats för 120 barn.',
  'Elljusspåret är draget, och snökanonerna går så länge det är kallt.',
  'Biblioteket har öppet längre på torsdagar under hela våren.',
  'Arbetet med vattenledningen på Storgatan &amp; Kyrkogatan tar tre veckor.',
  'Sök bygglov i god tid – handläggningen tar upp till tio veckor.',
  'Äldreboendet Åkerö får en ny trädgård med “sinnenas stig”.',
];

const head = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>Nyheter från Exempelstads kommun</title>
<link>https://www.exempel.se/nyheter</link>
<atom:link href="https://www.exempel.se/nyheter.rss" rel="self" type="application/rss+xml"/>
<description>Det senaste från kommunen</description>
<language>sv-SE</language>
`;
const foot = '</channel>\n</rss>\n';

const bytes = (text) => Buffer.byteLength(text);
const escaped = (html) => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const cdata = (html) => `<![CDATA[${html}]]>`;

function paragraph(number) {
  const sentence = (offset) => sentences[(number + offset) % sentences.length];
  return `<p>${sentence(0)} <a href="/nyheter/${number}?from=rss&amp;lang=sv">${sentence(1)}</a> <strong>${sentence(2)}</strong></p>\n`;
}

/** Paragraphs that fill so many bytes as well as whole paragraphs can. */
function body(number, room) {
  let html = `<figure><img src="/bilder/${number}-stor.jpg" alt="" width="1280" height="720"></figure>\n`;
  for (let next = number; ; next++) {
    const more = html + paragraph(next);
    if (bytes(more) > room) return html;
    html = more;
  }
}

/** One item. Systems write the HTML of a description in two ways, so every other item has the other one. */
function item(number, room) {
  const wrap = number % 2 ? escaped : cdata;
  const date = new Date(Date.UTC(2023, 11, 31, 12) - number * 36e5).toUTCString();
  const beginning = `<item>
<title>Nyhet ${number}: ${sentences[number % sentences.length]}</title>
<link>https://www.exempel.se/nyheter/${number}</link>
<guid isPermaLink="false">exempel-${number}</guid>
<pubDate>${date}</pubDate>
<dc:creator>Majken Provlund</dc:creator>
<category>Bygga &amp; bo</category>
<category>Kommun och politik</category>
<media:content url="https://www.exempel.se/bilder/${number}.jpg" type="image/jpeg" medium="image" width="1280" height="720">
<media:description>Elljusspåret i kvällsljus</media:description>
<media:credit>Sixten Låtsas</media:credit>
</media:content>
<description>${wrap(paragraph(number))}</description>
<content:encoded>`;
  const end = '</content:encoded>\n</item>\n';
  return beginning + cdata(body(number, room - bytes(beginning + end) - bytes(cdata('')))) + end;
}

/** 200 items, 1 MB of UTF-8. */
export function makeFeed() {
  let feed = head;
  for (let number = 0; number < count; number++) {
    // Each may fill its share of what is left, so that no rounding adds up.
    const left = size - bytes(feed) - bytes(foot);
    feed += item(number, Math.floor(left / (count - number)));
  }
  return feed + foot;
}
