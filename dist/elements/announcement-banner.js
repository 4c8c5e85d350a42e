import 'lit';
import './shared/styles.js';
import './shared/heading-level.js';
import './shared/focus.js';
export { KommunAnnouncementBanner } from './shared/announcement-banner.js';
import './shared/clock.js';
import './shared/make.js';
import './shared/states.js';
import './shared/icon.js';
