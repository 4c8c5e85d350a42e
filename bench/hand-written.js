/**
 * The news card as a good developer would write it without a library, for comparison: the look of ours, but only what
 * this page needs. In the attribute form the texts come from attributes; in the content form the author has to name a slot
 * for each part. There is no recognising, no language but Swedish, no following of later changes of the content, no
 * warning and no way back.
 */

/** The look that both forms share, inside and outside the shadow tree. */
const look = `
  p, ul, h2, figure {
    margin: 0;
    padding: 0;
    font: inherit;
  }
  img {
    display: block;
    inline-size: 100%;
    max-inline-size: 100%;
    block-size: auto;
    aspect-ratio: 16 / 9;
    object-fit: cover;
  }
  h2 {
    margin-block-start: 0.2em;
    font-size: 1.2em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
    hyphens: auto;
  }
  h2 a {
    color: inherit;
    text-decoration: underline var(--_accent) max(1px, 0.06em);
    text-underline-offset: 0.18em;
  }
  h2 a::before {
    position: absolute;
    inset: 0;
    border-radius: var(--_radius);
    content: '';
  }
  h2 a:focus-visible {
    outline: none;
  }
  h2 a:focus-visible::before {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  figcaption {
    padding: 0.5em clamp(1.1em, 5cqi, 1.75em) 0;
    color: var(--_muted);
    font-size: 0.875em;
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin-block-start: 0.9em;
    list-style: none;
  }
  li {
    padding: 0.15em 0.75em;
    border-radius: 1em;
    background: var(--_soft);
    font-size: 0.8125em;
    font-weight: 600;
  }
  @container (inline-size < 20em) {
    img {
      border-radius: calc(var(--_radius) / 2);
      aspect-ratio: 1;
    }
    figcaption {
      position: absolute;
      inline-size: 1px;
      padding: 0;
      overflow: hidden;
      clip-path: inset(50%);
    }
    h2 {
      font-size: 1.1em;
    }
  }
  @container (inline-size >= 34em) {
    figure {
      display: flex;
      flex-direction: column;
      block-size: 100%;
    }
    img {
      flex: 1;
      block-size: 100%;
      min-block-size: 0;
      aspect-ratio: 4 / 3;
    }
    figcaption {
      padding-block-end: 0.5em;
    }
  }
  @container (inline-size >= 52em) {
    h2 {
      margin-block: 0.3em 0.4em;
      font-size: 1.85em;
      line-height: 1.2;
    }
    img {
      aspect-ratio: 3 / 2;
    }
  }
`;

const sheetOf = (css) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
};

const shadowSheet = sheetOf(`
  :host {
    --_accent: light-dark(var(--kommun-accent, #0b5c8e), #8cc8ee);
    --_ink: light-dark(#17212b, #eef3f7);
    --_paper: light-dark(#fff, #182127);
    --_muted: color-mix(in oklab, var(--_ink) 82%, var(--_paper));
    --_line: color-mix(in oklab, var(--_ink) 18%, var(--_paper));
    --_soft: color-mix(in oklab, var(--_accent) 7%, var(--_paper));
    --_radius: var(--kommun-radius, 0.625em);
    --_pad: clamp(1.1em, 5%, 1.75em);
    box-sizing: border-box;
    container-type: inline-size;
    position: relative;
    isolation: isolate;
    display: grid;
    grid-template: repeat(6, auto) 1fr / var(--_pad) repeat(6, minmax(0, 1fr)) var(--_pad);
    padding-block: 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    font-family: var(--kommun-font, inherit);
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  :host(:hover) {
    border-color: var(--_muted);
  }
  ${look}
  .text {
    grid-column: 2 / -2;
    min-inline-size: 0;
  }
  .text:not(.heading) {
    position: relative;
    z-index: 1;
  }
  .small {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .media {
    grid-column: 1 / -1;
    margin-block: -1.25em 1.1em;
    border-start-start-radius: inherit;
    border-start-end-radius: inherit;
    overflow: clip;
  }
  [hidden] {
    display: none;
  }
  @container (inline-size < 20em) {
    .media {
      grid-area: 1 / 6 / 3 / -2;
      margin: 0 0 0.5em;
      margin-inline-start: 0.75em;
      border-radius: 0;
    }
    .heading, .when {
      grid-column: 2 / 6;
    }
  }
  @container (inline-size < 16em) {
    .media {
      display: none;
    }
    .heading, .when {
      grid-column: 2 / -2;
    }
  }
  @container (inline-size >= 34em) {
    .media {
      grid-area: 1 / 1 / 8 / 4;
      margin-block: -1.25em;
      margin-inline-end: 1.5em;
      border-radius: 0;
      border-start-start-radius: inherit;
      border-end-start-radius: inherit;
    }
    .text {
      grid-column: 4 / -2;
    }
  }
  @container (inline-size >= 52em) {
    .media {
      grid-column-end: 5;
    }
    .text {
      grid-column-start: 5;
    }
    p.small {
      font-size: 1.125em;
    }
  }
`);

/** For what the author wrote, which the shadow tree's sheet does not reach. */
const lightSheet = sheetOf(`hand-attribute-card, hand-content-card {
  ${look}
  & > p:not([slot]) {
    margin-block-start: 0.4em;
  }
  @container (inline-size >= 52em) {
    & > p:not([slot]) {
      font-size: 1.125em;
    }
  }
}`);

const templateOf = (html) => {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template;
};

class HandCard extends HTMLElement {
  constructor(template) {
    super();
    this.attachShadow({ mode: 'open' }).append(document.importNode(template.content, true));
    this.shadowRoot.adoptedStyleSheets = [shadowSheet];
    this.addEventListener('click', this.#follow);
  }

  connectedCallback() {
    const { adoptedStyleSheets } = document;
    if (!adoptedStyleSheets.includes(lightSheet)) adoptedStyleSheets.push(lightSheet);
  }

  /** The part of the template with an id. */
  part(id) {
    return this.shadowRoot.getElementById(id);
  }

  #follow = (event) => {
    const link = this.shadowRoot.querySelector('a') ?? this.querySelector('h2 a');
    const taken = event.composedPath().some((met) => met instanceof Element && met.matches('a,button,input'));
    if (!taken && getSelection().isCollapsed) link?.dispatchEvent(new MouseEvent('click', event));
  };
}

function showSource(card, source) {
  card.part('source').hidden = !source;
  card.part('source').textContent = `Läs hela nyheten hos ${source}`;
}

const attributeTemplate = templateOf(`
  <figure class="media" id="media" hidden>
    <img id="image" alt="" loading="lazy">
    <figcaption id="credit" hidden></figcaption>
  </figure>
  <p class="text small when" id="date" hidden><time id="time"></time></p>
  <div class="text heading"><h2><a id="link"></a></h2></div>
  <div class="text"><slot></slot></div>
  <ul class="text" id="tags"></ul>
  <p class="text small" id="source" hidden></p>
`);

const day = new Intl.DateTimeFormat('sv', { dateStyle: 'long', timeZone: 'UTC' });

/** What an attribute's new value changes. */
const show = {
  heading: (card, text) => (card.part('link').textContent = text),
  href: (card, address) => (card.part('link').href = address),
  image(card, address) {
    card.part('media').hidden = !address;
    card.part('image').src = address;
  },
  alt: (card, text) => (card.part('image').alt = text),
  credit(card, name) {
    card.part('credit').hidden = !name;
    card.part('credit').textContent = `Foto: ${name}`;
  },
  published(card, date) {
    card.part('date').hidden = !date;
    card.part('time').dateTime = date;
    card.part('time').textContent = date && day.format(new Date(date));
  },
  category: (card, tags) => card.part('tags').replaceChildren(...tags.split(',').map(tagOf)),
  source: showSource,
};

class HandAttributeCard extends HandCard {
  static observedAttributes = Object.keys(show);

  constructor() {
    super(attributeTemplate);
  }

  attributeChangedCallback(name, before, value) {
    if (value !== before) show[name](this, value ?? '');
  }
}

function tagOf(tag) {
  const item = document.createElement('li');
  item.textContent = tag;
  return item;
}

const contentTemplate = templateOf(`
  <div class="media"><slot name="media"></slot></div>
  <div class="text small when"><slot name="date"></slot></div>
  <div class="text heading"><slot name="heading"></slot></div>
  <div class="text"><slot></slot></div>
  <div class="text"><slot name="tags"></slot></div>
  <p class="text small" id="source" hidden></p>
`);

class HandContentCard extends HandCard {
  static observedAttributes = ['source'];

  constructor() {
    super(contentTemplate);
  }

  attributeChangedCallback(name, before, value) {
    if (value !== before) showSource(this, value ?? '');
  }
}

customElements.define('hand-attribute-card', HandAttributeCard);
customElements.define('hand-content-card', HandContentCard);
