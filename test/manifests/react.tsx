/**
 * What React's JSX is told of the tags. Nothing here is run: `npm run types` checks it, and fails where a line that is
 * marked as an error is none.
 */
import type { ReactElement } from 'react';
import type {} from '../../dist/react.js';

export const right: ReactElement[] = [
  <kommun-news-card published="2023-12-01" updated="2023-12-04" heading-level="3" lang="sv" className="wide">
    <h3>
      <a href="/nyheter/elljusspar">Nu är elljusspåret draget</a>
    </h3>
  </kommun-news-card>,
  <kommun-announcement-banner
    level="warning"
    dismissible
    ref={(banner) => banner?.setAttribute('key', 'vatten')}
    onkommun-dismiss={(event) => event.preventDefault()}
  />,
  <kommun-announcement-feed src="/meddelanden.json" onkommun-feed-load={({ items }) => items.toFixed()} />,
  <kommun-rank-badge rank="36" of="290" previous="283" />,
];

export const wrong: ReactElement[] = [
  // @ts-expect-error: there is no such level
  <kommun-announcement-banner level="katastrof" />,
  // @ts-expect-error: values are text
  <kommun-rank-badge rank={36} />,
  // @ts-expect-error: there is no such attribute
  <kommun-news-card rubrik="Nu är elljusspåret draget" />,
  // @ts-expect-error: there is no such tag
  <kommun-news />,
];
