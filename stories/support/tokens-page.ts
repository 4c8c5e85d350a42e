/** The page of tokens: all figures are measured on widgets that are on the page, in light and in dark. */
import { createElement as h, useEffect, useRef, useState, type ReactElement, type ReactNode } from 'react';
import tokens from '../../src/theme/tokens.json';
import { contrast, rgbs } from '../../test/support/contrast.js';
import { html } from './markup.js';
import { picture } from './pictures.js';

const schemes = ['light', 'dark'] as const;
type Scheme = (typeof schemes)[number];

const colors = Object.entries(tokens.color).flatMap(([name, token]) =>
  typeof token === 'object' ? [{ name, description: token.$description }] : [],
);

/** One of each widget, for looking at a colour. */
const everyWidget = html`
  <kommun-announcement-banner level="info" heading="Växeln öppnar klockan nio på fredag">
    <p>Mejla gärna så länge. <a href="#farg">Mer information</a></p>
  </kommun-announcement-banner>
  <kommun-news-card>
    <img src="${picture('skidspar')}" alt="" width="1280" height="720" />
    <p><time datetime="2023-12-01">1 december 2023</time></p>
    <h4><a href="#farg">Nu är elljusspåret draget</a></h4>
    <p>Kom och åk, varje kväll till klockan 22.</p>
    <ul>
      <li>Fritid</li>
    </ul>
  </kommun-news-card>
  <kommun-contact-card
    name="Majken Provlund"
    job-title="Enhetschef"
    phone="070-174 06 30"
    email="majken.provlund@exempel.se"
  ></kommun-contact-card>
  <kommun-rank-badge
    name="Hemtjänstindex"
    rank="36"
    of="290"
    previous="283"
    year="2023"
    previous-year="2022"
  ></kommun-rank-badge>
  <kommun-quote-block name="Sixten Låtsas" job-title="projektledare">
    <blockquote><p>Vi lyssnade först, ritade sedan och vågade ändra oss.</p></blockquote>
  </kommun-quote-block>
`;

/** The colours that a widget has in a place, as the screen shows them; by the name of the token. */
function colorsIn(place: HTMLElement): Map<string, number[]> {
  const widget = document.createElement('kommun-quote-block');
  widget.textContent = '.';
  place.append(widget);
  const found = colors.map(({ name }) => {
    widget.style.color = `var(--_${name})`;
    return getComputedStyle(widget).color;
  });
  widget.remove();
  const shown = rgbs(found);
  return new Map(colors.map(({ name }, index) => [name, shown[index] ?? []]));
}

const hex = (rgb: number[] = []): string =>
  `#${rgb
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
const ratio = (one?: number[], other?: number[]): string =>
  one && other ? `${contrast(one, other).toFixed(1)}:1` : '';

/** Measures in both schemes, whenever the accent changes. */
function useColors(accent = ''): [Record<Scheme, Map<string, number[]>>, ReactElement] {
  const places = useRef<HTMLElement>(null);
  const none = { light: new Map<string, number[]>(), dark: new Map<string, number[]>() };
  const [found, setFound] = useState<Record<Scheme, Map<string, number[]>>>(none);
  useEffect(() => {
    const [light, dark] = [...(places.current?.children ?? [])] as HTMLElement[];
    if (light && dark) setFound({ light: colorsIn(light), dark: colorsIn(dark) });
  }, [accent]);
  const style = accent ? { '--kommun-accent': accent } : {};
  const probes = h(
    'div',
    { ref: places, style },
    schemes.map((colorScheme) => h('div', { key: colorScheme, style: { colorScheme } })),
  );
  return [found, probes];
}

const cell = (...children: ReactNode[]): ReactElement => h('td', null, ...children);
/** A cell whose parts stay on one line. */
const line = (...children: ReactNode[]): ReactElement =>
  h('td', { style: { whiteSpace: 'nowrap' } }, ...children);
const head = (...names: string[]): ReactElement =>
  h(
    'thead',
    null,
    h(
      'tr',
      null,
      names.map((name) => h('th', { key: name, scope: 'col' }, name)),
    ),
  );

const swatch = (rgb?: number[]): ReactElement =>
  h('span', {
    style: {
      display: 'inline-block',
      inlineSize: '3em',
      blockSize: '1.6em',
      marginInlineEnd: '0.6em',
      verticalAlign: 'middle',
      border: '1px solid #8889',
      borderRadius: '0.25em',
      background: hex(rgb),
    },
  });

/** Every colour, in light and dark, with its contrast against the ground of a card. */
export function Swatches(): ReactElement {
  const [found, probes] = useColors();
  // The others are grounds and lines, which nobody reads.
  const words = ['accent', 'ink', 'muted'];
  const shown = (name: string, scheme: Scheme) => {
    const rgb = found[scheme].get(name);
    return line(
      swatch(rgb),
      h('code', null, hex(rgb)),
      words.includes(name) ? ` ${ratio(rgb, found[scheme].get('paper'))}` : '',
    );
  };
  return h(
    'div',
    null,
    probes,
    h(
      'table',
      null,
      head('Token', 'Light, and against paper', 'Dark, and against paper', 'What it is for'),
      h(
        'tbody',
        null,
        colors.map(({ name, description }) =>
          h(
            'tr',
            { key: name },
            cell(h('code', null, name)),
            shown(name, 'light'),
            shown(name, 'dark'),
            cell(description),
          ),
        ),
      ),
    ),
  );
}

/** What is measured: a name, and where it is found in the widgets above. */
type Sample = readonly [name: string, widget: string, inside: string];

const texts: Sample[] = [
  ['Tag', 'kommun-news-card', 'ul > li'],
  ['Date, caption, source', 'kommun-news-card', 'time'],
  ['Body', 'kommun-news-card', 'h4 ~ p'],
  ['Heading in a card', 'kommun-news-card', 'h4'],
  ['Quote', 'kommun-quote-block', 'blockquote p'],
  ['Place in an index', 'kommun-rank-badge', '.number'],
];
const spaces: Sample[] = [
  ['Announcement', 'kommun-announcement-banner', ''],
  ['News card', 'kommun-news-card', ''],
  ['Contact card', 'kommun-contact-card', ''],
  ['Rank badge', 'kommun-rank-badge', ''],
];

/** The style of a sample: among the author's nodes, or those that the widget made. */
function styleOf(place: Element, [, tag, inside]: Sample): CSSStyleDeclaration | undefined {
  const widget = place.querySelector(tag);
  const element = inside
    ? (widget?.querySelector(inside) ?? widget?.shadowRoot?.querySelector(inside))
    : widget;
  return element ? getComputedStyle(element) : undefined;
}

const inEm = (length: string, size: number): string => `${Number((parseFloat(length) / size).toFixed(3))} em`;

/** Lengths without more decimals than anybody sees: "20.8 px". */
const inPx = (lengths: string): string =>
  lengths.replaceAll(/[\d.]+px/g, (length) => `${Number(parseFloat(length).toFixed(1))} px`);

/** Type and spacing, measured in em of the text around the widget. */
export function Measures(): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  const [rows, setRows] = useState<[string[][], string[][]]>([[], []]);
  useEffect(() => {
    const measure = () => {
      const element = place.current;
      if (!element) return;
      const size = parseFloat(getComputedStyle(element).fontSize);
      const type = texts.map((sample) => {
        const style = styleOf(element, sample);
        const line = style ? parseFloat(style.lineHeight) / parseFloat(style.fontSize) : 0;
        return style
          ? [sample[0], inEm(style.fontSize, size), style.fontWeight, String(Number(line.toFixed(2)))]
          : [];
      });
      const space = spaces.map((sample) => {
        const style = styleOf(element, sample);
        return style
          ? [sample[0], ...[style.paddingBlock, style.paddingInline, style.borderStartStartRadius].map(inPx)]
          : [];
      });
      setRows([type, space]);
    };
    // The widgets render after they are on the page.
    const soon = setTimeout(measure, 300);
    return () => clearTimeout(soon);
  }, []);
  const table = (names: string[], lines: string[][]) =>
    h(
      'table',
      null,
      head(...names),
      h(
        'tbody',
        null,
        lines.map(([name, ...rest]) =>
          h(
            'tr',
            { key: name },
            cell(name),
            rest.map((text, index) => h('td', { key: index }, text)),
          ),
        ),
      ),
    );
  return h(
    'div',
    null,
    table(['Text', 'Size', 'Weight', 'Line height'], rows[0]),
    h('h3', null, 'Space, on a page with text of 16 px'),
    table(['Widget', 'Above and below', 'At the sides', 'Corner'], rows[1]),
    h('div', {
      ref: place,
      className: 'docs-story sb-unstyled',
      style: { fontSize: '16px', maxInlineSize: '26em', display: 'grid', gap: '1em', padding: '1em' },
      dangerouslySetInnerHTML: { __html: everyWidget },
    }),
  );
}

/** A municipality's own colour on every widget, in light and dark, with what becomes of it. */
export function YourColours(): ReactElement {
  const [accent, setAccent] = useState('#7a1f4b');
  const [found, probes] = useColors(accent);
  const change = ({ target }: { target: HTMLInputElement }) => setAccent(target.value);
  return h(
    'div',
    { id: 'farg' },
    probes,
    h(
      'p',
      null,
      h(
        'label',
        null,
        'Kommunens färg (your accent) ',
        h('input', { type: 'color', value: accent, onChange: change }),
      ),
      ' ',
      h('code', null, `--kommun-accent: ${accent};`),
    ),
    schemes.map((colorScheme) =>
      h(
        'div',
        { key: colorScheme },
        h(
          'p',
          null,
          `${colorScheme === 'light' ? 'Ljust (light)' : 'Mörkt (dark)'}: `,
          swatch(found[colorScheme].get('accent')),
          h('code', null, hex(found[colorScheme].get('accent'))),
          ` ${ratio(found[colorScheme].get('accent'), found[colorScheme].get('paper'))} against paper, `,
          `${ratio(found[colorScheme].get('accent'), found[colorScheme].get('soft'))} against soft`,
        ),
        h('div', {
          className: 'sb-unstyled your-colours',
          style: { colorScheme, '--kommun-accent': accent },
          dangerouslySetInnerHTML: { __html: everyWidget },
        }),
      ),
    ),
  );
}
