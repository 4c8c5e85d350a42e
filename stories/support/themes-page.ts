/** The sample themes beside each other, each in light and in dark. */
import { createElement as h, type ReactElement } from 'react';
import blueYellow from '../../src/theme/themes/blue-yellow.css?inline';
import brick from '../../src/theme/themes/brick.css?inline';
import forest from '../../src/theme/themes/forest.css?inline';
import highContrast from '../../src/theme/themes/high-contrast.css?inline';
import { html } from './markup.js';

const themes = [
  { name: 'Blått och gult', file: 'blue-yellow', css: blueYellow },
  { name: 'Skog', file: 'forest', css: forest },
  { name: 'Tegel', file: 'brick', css: brick },
  { name: 'Hög kontrast', file: 'high-contrast', css: highContrast },
];

const example = html`
  <kommun-rank-badge
    name="Hemtjänstindex"
    rank="36"
    of="290"
    previous="283"
    year="2023"
    previous-year="2022"
  ></kommun-rank-badge>
`;

/** A theme is written for the whole page; here it holds for one place. */
const forOnePlace = ({ file, css }: { file: string; css: string }): string =>
  css.replace(':root', `[data-sample='${file}']`);

export function SampleThemes(): ReactElement {
  return h(
    'div',
    { className: 'sb-unstyled sample-themes' },
    h('style', null, themes.map(forOnePlace).join('\n')),
    themes.map(({ name, file }) =>
      h(
        'figure',
        { key: file, 'data-sample': file, lang: 'sv' },
        h('figcaption', null, name),
        ['light', 'dark'].map((colorScheme) =>
          h('div', {
            key: colorScheme,
            style: { colorScheme },
            dangerouslySetInnerHTML: { __html: example },
          }),
        ),
      ),
    ),
  );
}
