import 'lit';
import './shared/styles.js';
import './shared/level.js';
import './shared/heading-level.js';
export { KommunAnnouncementBanner } from './shared/announcement-banner.js';
import './shared/states.js';
import './shared/clock.js';
import './shared/icon.js';
