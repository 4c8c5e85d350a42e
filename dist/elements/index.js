import { ownsPage, watchHooks } from './shared/styles.js';
export { configure, enhance, version } from './shared/styles.js';
export { KommunAnnouncementBanner, KommunDismissEvent } from './shared/announcement-banner.js';
export { KommunAnnouncementFeed } from './announcement-feed.js';
export { KommunContactCard } from './contact-card.js';
export { KommunNewsCard } from './news-card.js';
export { KommunNewsFeed } from './news-feed.js';
export { KommunQuoteBlock } from './quote-block.js';
export { KommunRankBadge } from './rank-badge.js';
export { KommunFeedErrorEvent, KommunFeedLoadEvent } from './shared/memory.js';
import 'lit';
import './shared/heading-level.js';
import './shared/focus.js';
import './shared/settable-updated.js';
import './shared/make.js';
import './shared/clock.js';
import './shared/states.js';
import './shared/icon.js';
import './shared/pictures.js';
import './shared/trusted-types.js';

/**
 * The one ES module: loading it makes every widget work. The language is set first, so that the first render is right,
 * then the elements are defined, and last the hooks look for content that asks to become one.
 */
if (ownsPage)
    watchHooks();
