/** Each widget in its two forms, as a municipality would write it. For the tests of what all widgets have in common. */
interface Sample {
  tag: string;
  /** The form in attributes. */
  attributes: Record<string, string>;
  /** The form in ordinary HTML. */
  content: string;
}

/** A picture that every engine can show, without a request. */
export const picture =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="16" height="9"%3E%3C/svg%3E';

/** The address of a picture that is there. */
export const pictureUrl = '/examples/pictures/bank.svg';

export const samples: Sample[] = [
  {
    tag: 'kommun-news-card',
    attributes: {
      heading: 'Badet öppnar',
      href: '/nyhet',
      image: pictureUrl,
      alt: 'Ett bad',
      credit: 'Åsa Öberg',
      published: '2023-12-05',
      updated: '2023-12-06',
      category: 'Fritid, Idrott',
      source: 'Piteå kommun',
    },
    content: `
      <figure><img src='${picture}' alt="Ett bad"><figcaption>Foto: Åsa Öberg</figcaption></figure>
      <p><time datetime="2023-12-05">5 december 2023</time></p>
      <h3><a href="/nyhet">Badet öppnar</a></h3>
      <p>På lördag är det dags.</p>
      <ul><li>Fritid</li><li>Idrott</li></ul>`,
  },
  {
    tag: 'kommun-contact-card',
    attributes: {
      name: 'Åsa Öberg',
      'job-title': 'Enhetschef',
      unit: 'Hemtjänsten',
      phone: '0142-85472',
      mobile: '0701234567',
      email: 'asa.oberg@exempel.se',
      address: 'Burensköldsvägen 11, 595 80 Mjölby',
      website: 'www.exempel.se',
      image: pictureUrl,
      alt: 'Åsa Öberg',
    },
    content: `
      <p><img src='${picture}' alt=""></p>
      <h3>Åsa Öberg</h3>
      <p>Enhetschef</p>
      <p><a href="tel:+4614285472">0142-854&nbsp;72</a></p>
      <p><a href="mailto:asa.oberg@exempel.se">asa.oberg@exempel.se</a></p>
      <p>Burensköldsvägen 11, 595&nbsp;80 Mjölby</p>`,
  },
  {
    tag: 'kommun-rank-badge',
    attributes: {
      name: 'Hemtjänstindex',
      rank: '36',
      of: '290',
      previous: '283',
      'previous-of': '290',
      year: '2023',
      'previous-year': '2022',
      unit: 'kommuner',
      source: 'SPF Seniorerna',
      href: '/index',
    },
    content: `
      <h3>Hemtjänstindex</h3>
      <p>Plats 36 av 290</p>
      <table>
        <caption>Delindex</caption>
        <thead><tr><th scope="col">Del</th><th scope="col">2022</th><th scope="col">2023</th></tr></thead>
        <tbody><tr><th scope="row">Information</th><td>283</td><td>10</td></tr></tbody>
      </table>
      <p>Indexet är SPF Seniorernas.</p>`,
  },
  {
    tag: 'kommun-quote-block',
    attributes: {
      name: 'Åsa Öberg',
      'job-title': 'enhetschef',
      image: pictureUrl,
      alt: 'Åsa Öberg',
      cite: 'https://www.exempel.se/tal',
    },
    content: `
      <figure>
        <blockquote><p>Vi gjorde det tillsammans.</p></blockquote>
        <figcaption>Åsa Öberg, enhetschef</figcaption>
      </figure>`,
  },
  {
    tag: 'kommun-announcement-banner',
    attributes: { level: 'warning', heading: 'Koka vattnet', updated: '2023-12-05T09:05' },
    content: `
      <h2>Koka vattnet</h2>
      <p>Koka allt vatten som du dricker. <a href="/vatten">Så gör du</a></p>`,
  },
];

/** The HTML of a widget. A value may hold both kinds of quotation mark. */
export function tagged(tag: string, attributes: Record<string, string> = {}, content = ''): string {
  const element = document.createElement('template').content.ownerDocument.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.innerHTML = content;
  return element.outerHTML;
}
