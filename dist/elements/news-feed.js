import 'lit';
import './shared/styles.js';
import './shared/heading-level.js';
import './shared/states.js';
export { KommunNewsFeed } from './shared/news-feed.js';
