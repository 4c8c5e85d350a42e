/**
 * The one ES module: loading it makes every widget work. The language is set first, so that the first render is right,
 * then the elements are defined, and last the hooks look for content that asks to become one.
 */
import './locale/locale.js';
export { KommunAnnouncementBanner } from './announcement-banner/announcement-banner.js';
export { KommunAnnouncementFeed } from './announcement-feed/announcement-feed.js';
export { KommunDismissEvent } from './announcement-banner/events.js';
export { KommunContactCard } from './contact-card/contact-card.js';
export { KommunNewsCard } from './news-card/news-card.js';
export { KommunNewsFeed } from './news-feed/news-feed.js';
export { KommunQuoteBlock } from './quote-block/quote-block.js';
export { KommunRankBadge } from './rank-badge/rank-badge.js';
export { KommunFeedErrorEvent, KommunFeedLoadEvent } from './feeds/events.js';
export { configure, type Configuration } from './embed/configure.js';
export { enhance } from './embed/hooks.js';
export { version } from './embed/version.js';
