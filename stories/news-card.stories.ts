import { expect, fn, userEvent } from 'storybook/test';
import { around, html, markup } from './support/markup.js';
import { picture } from './support/pictures.js';
import type { Meta, Story } from './support/types.js';

const meta = {
  title: 'Widgets/News card',
  component: 'kommun-news-card',
  argTypes: {
    'heading-level': { control: { type: 'select' }, options: ['', '2', '3', '4', '5', '6'] },
  },
  parameters: {
    place: '24em',
    keyboard: [
      ['Tab', 'Moves to the card, which is one stop: its link. The ring is drawn around the whole card.'],
      ['Tab again', 'Moves to a further link in the text, if the editor wrote one, else to the next card.'],
      ['Enter', 'Opens the news.'],
    ],
  },
} satisfies Meta;
export default meta;

const trail = html`
  <img
    src="${picture('skidspar')}"
    alt="Ett skidspår slingrar sig mellan granar i skymningen."
    width="1280"
    height="720"
  />
  <p><time datetime="2023-12-01">1 december 2023</time></p>
  <h3><a href="/nyheter/elljusspar">Nu är elljusspåret draget</a></h3>
  <p>Natten bjöd på kyla. Från och med i dag kan du åka skidor till klockan 22 varje kväll.</p>
  <ul>
    <li>Fritid</li>
    <li>Idrott</li>
  </ul>
`;

/** Ordinary HTML inside the element: a picture, a date, a heading with a link, a paragraph, a list of tags, in any order. */
export const FromContent: Story = { args: { content: trail } };

/** The same as attributes, for a template that has the parts as fields. */
export const FromAttributes: Story = {
  args: {
    heading: 'Nu är elljusspåret draget',
    href: '/nyheter/elljusspar',
    image: picture('skidspar'),
    alt: 'Ett skidspår slingrar sig mellan granar i skymningen.',
    credit: 'Ebba Uppdikt',
    published: '2023-12-01',
    updated: '2023-12-04',
    category: 'Fritid, Idrott',
    content: html`<p>Från och med i dag kan du åka skidor till klockan 22 varje kväll.</p>`,
  },
};

/** A caption and who took the picture. In a narrow place the caption is heard and not seen. */
export const WithCaption: Story = {
  args: {
    content: html`
      <figure>
        <img
          src="${picture('bibliotek')}"
          alt="Ett bibliotek med höga fönster och en läsande person."
          width="1280"
          height="720"
        />
        <figcaption>Läsplatserna vid fönstren är kvar. Foto: Ebba Uppdikt</figcaption>
      </figure>
      <p><time datetime="2023-11-27">27 november 2023</time></p>
      <h3><a href="/nyheter/biblioteket">Biblioteket öppnar en timme tidigare</a></h3>
      <p>Från januari är dörrarna öppna redan klockan nio.</p>
    `,
  },
};

/** Everything but the heading is missing, and nothing stands empty. */
export const OnlyAHeading: Story = {
  args: {
    content: html`<h3><a href="/nyheter/snorojning">Så röjs snön i vinter</a></h3>`,
  },
};

/** A card without a picture in a row of cards that have one: all are as tall as the tallest. */
export const WithoutAPicture: Story = {
  args: {
    content: html`
      <p><time datetime="2023-11-30">30 november 2023</time></p>
      <h3><a href="/nyheter/sammantrade">Kommunfullmäktige sammanträder i Folkets hus</a></h3>
      <p>Du som vill ställa en fråga anmäler dig före klockan tolv samma dag.</p>
    `,
  },
};

/** A link without a heading is the heading. */
export const OnlyALink: Story = {
  args: {
    content: html`
      <p><a href="/nyheter/lov">Det här kan du göra på sportlovet</a></p>
      <p>Prova på klättring, spela teater eller åk längdskidor.</p>
    `,
  },
};

export const ShortestText: Story = {
  args: { content: html`<h3><a href="/is">Is</a></h3>` },
};

/** Long words break, with a hyphen where the browser knows how. Nothing is cut. */
export const LongestText: Story = {
  args: {
    content: html`
      <img
        src="${picture('vaccination')}"
        alt="Två personer i en vaccinationsmottagning."
        width="1280"
        height="720"
      />
      <p><time datetime="2023-09-20T14:05">20 september 2023 kl. 14.05</time></p>
      <h3>
        <a href="/nyheter/lang">
          Kommunfullmäktigeledamöternas överklagandeärenden om gatubelysningsupphandlingsunderlaget avgörs i
          förvaltningsrätten
        </a>
      </h3>
      <p>
        Upphandlingen av gatubelysning i ytterområdena drog ut på tiden sedan två anbudsgivare begärt
        överprövning. Nu har förvaltningsrätten satt ned foten, och arbetet börjar så snart tjälen har gått ur
        jorden. De boende får brev tre veckor innan grävmaskinerna kommer, och den som har invändningar hör av
        sig till samhällsbyggnadsförvaltningen.
      </p>
      <ul>
        <li>Samhällsbyggnad</li>
        <li>Upphandling</li>
        <li>Gatubelysning</li>
        <li>Ytterområden</li>
      </ul>
    `,
  },
};

/** Links in the text are stops of their own; the rest of the card leads to the news. */
export const LinksInTheText: Story = {
  args: {
    content: html`
      <p><time datetime="2023-12-05">5 december 2023</time></p>
      <h3><a href="/nyheter/badet">Badet öppnar på lördag</a></h3>
      <p>
        Se <a href="/badet/tider">badets öppettider</a> och <a href="/badet/priser">vad det kostar</a> innan
        du kommer.
      </p>
    `,
  },
};

/** To another site: an arrow for the eye, "Länk till annan webbplats" for the ear. */
export const ToAnotherSite: Story = {
  args: {
    content: html`
      <p><time datetime="2023-11-20">20 november 2023</time></p>
      <h3><a href="https://www.exempel.se/lansstyrelsen">Länsstyrelsen förlänger eldningsförbudet</a></h3>
      <p>Förbudet gäller i hela länet tills vidare.</p>
    `,
  },
};

/** Somebody else's news, with the way to the whole of it. */
export const Syndicated: Story = {
  args: {
    heading: 'Ett åttiotal ritade på framtidens socialtjänst',
    href: 'https://www.exempel.se/pressrum/118',
    image: picture('utvecklingsdagar'),
    alt: 'Människor framför en vägg full av färgade lappar.',
    published: '28 november 2019',
    category: 'Omsorg',
    source: 'Piteå kommun',
    content: html`<p>De gick därifrån med en vägg full av lappar.</p>`,
  },
};

/** A picture that can't be shown takes no room. */
export const PictureFails: Story = {
  tags: ['warns'],
  args: {
    heading: 'Bilden finns inte längre',
    href: '/nyheter/bild',
    image: 'site/examples/pictures/finns-inte.svg',
    alt: '',
    published: '2023-12-01',
    content: html`<p>Kortet klarar sig utan.</p>`,
  },
};

/** An author's picture that can't be shown leaves its words. */
export const OwnPictureFails: Story = {
  tags: ['warns'],
  args: {
    content: html`
      <img
        src="site/examples/pictures/finns-inte.svg"
        alt="Ett skidspår mellan granar."
        width="1280"
        height="720"
      />
      <h3><a href="/nyheter/elljusspar">Nu är elljusspåret draget</a></h3>
      <p>Från och med i dag kan du åka skidor till klockan 22.</p>
    `,
  },
};

/** What an editor's program leaves behind: empty paragraphs, a picture in a paragraph, bold in the heading, a date as text. */
export const AsACmsLeavesIt: Story = {
  args: {
    content: html`
      <p>&nbsp;</p>
      <p><img src="${picture('skidspar')}" alt="Ett skidspår." width="1280" height="720" /></p>
      <p>Publicerad 1 december 2023</p>
      <h3>
        <strong><a href="/nyheter/elljusspar">Nu är elljusspåret draget</a></strong>
      </h3>
      <p></p>
      <p>Från och med i dag kan du åka skidor till klockan 22.<br /></p>
      <p><br /></p>
    `,
  },
};

/** Impossible values: the text stays, the date is shown as it was written, the address gives no link. The console tells. */
export const BadInput: Story = {
  tags: ['warns'],
  args: {
    heading: 'Rubriken står kvar',
    href: 'javascript:alert(1)',
    published: 'i förrgår',
    'heading-level': '9',
    content: html`<p>Texten också.</p>`,
  },
};

/** An empty element is an empty card. The console says what is missing. */
export const Empty: Story = { tags: ['warns'], args: {} };

/** Under 16 em the picture goes; the text keeps its size. */
export const Narrowest: Story = { args: { content: trail }, parameters: { place: '200px' } };

/** 16–20 em: a small picture beside the heading. */
export const CompactRow: Story = { args: { content: trail }, parameters: { place: '19em' } };

/** 20–34 em: the picture on top. */
export const Stacked: Story = { args: { content: trail }, parameters: { place: '28em' } };

/** 34–52 em: side by side. */
export const SideBySide: Story = { args: { content: trail }, parameters: { place: '44em' } };

/** From 52 em: featured, with a larger heading. */
export const Featured: Story = { args: { content: trail }, parameters: { place: '70em' } };

/** Cards in a row are as tall as the tallest. The row is the page's own grid. */
export const InARow: Story = {
  args: { content: trail },
  parameters: { place: 'none' },
  render: (args) =>
    around(
      'div class="row"',
      ...[args, WithoutAPicture.args, WithCaption.args].map((one) => markup('kommun-news-card', one ?? {})),
    ),
};

/** Where the CMS takes the tag away: a data attribute, or a class, on an ordinary element. */
export const WithoutTheTag: Story = {
  parameters: { place: 'none' },
  render: () => html`
    <div class="row">
      <div data-kommun="news-card">
        <p><time datetime="2023-12-01">1 december 2023</time></p>
        <h3><a href="/nyheter/elljusspar">Nu är elljusspåret draget</a></h3>
        <p>Med ett data-attribut.</p>
      </div>
      <div class="kommun-news-card">
        <p><time datetime="2023-12-01">1 december 2023</time></p>
        <h3><a href="/nyheter/elljusspar">Nu är elljusspåret draget</a></h3>
        <p>Med en klass.</p>
      </div>
    </div>
  `,
};

/** The keyboard's ring is around the whole card. */
export const Focused: Story = {
  args: { content: trail },
  play: async ({ canvasElement }) => {
    await userEvent.tab();
    await expect(canvasElement.querySelector('h3 a')).toHaveFocus();
  },
};

const opened = fn();

/** A click anywhere in the card is a click on its link. */
export const ClickOnTheText: Story = {
  args: { content: trail },
  play: async ({ canvasElement }) => {
    opened.mockClear();
    canvasElement.querySelector('h3 a')?.addEventListener('click', opened, { once: true });
    const [lede] = [...canvasElement.querySelectorAll('p')].slice(-1);
    if (lede) await userEvent.click(lede);
    await expect(opened).toHaveBeenCalledOnce();
  },
};

const made = {
  heading: 'Elljusspår 2023',
  href: 'https://www.exempel.se/',
  published: '2023-12-01T14:05',
  updated: '2023-12-04',
  credit: 'Ebba Uppdikt',
  image: picture('skidspar'),
  source: 'Piteå kommun',
};

/** The words that the card adds, in each language; what an author wrote is never translated. */
export const InSwedish: Story = { tags: ['!autodocs'], args: made, globals: { language: 'sv' } };
export const InEnglish: Story = { tags: ['!autodocs'], args: made, globals: { language: 'en' } };
export const InFinnish: Story = { tags: ['!autodocs'], args: made, globals: { language: 'fi' } };
export const InNorthernSami: Story = { tags: ['!autodocs'], args: made, globals: { language: 'se' } };
export const InMeankieli: Story = { tags: ['!autodocs'], args: made, globals: { language: 'fit' } };
export const InArabic: Story = { tags: ['!autodocs'], args: made, globals: { language: 'ar' } };
export const InUkrainian: Story = { tags: ['!autodocs'], args: made, globals: { language: 'uk' } };
export const InPseudo: Story = { tags: ['!autodocs'], args: made, globals: { language: 'pseudo' } };

/** From right to left: the picture, the text and the tags change sides. */
export const RightToLeft: Story = {
  tags: ['!autodocs'],
  globals: { language: 'ar', width: '640' },
  args: {
    content: html`
      <img src="${picture('bibliotek')}" alt="مكتبة ذات نوافذ عالية" width="1280" height="720" />
      <p><time datetime="2023-12-01">1 ديسمبر 2023</time></p>
      <h3><a href="/nyheter/biblioteket">المكتبة تفتح قبل ساعة</a></h3>
      <p>ابتداءً من يناير تفتح الأبواب في الساعة التاسعة.</p>
      <ul>
        <li>ثقافة</li>
      </ul>
    `,
  },
};
