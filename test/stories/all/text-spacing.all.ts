import { everyStoryFits } from '../fits.js';

await everyStoryFits('with the text spacing of WCAG 1.4.12', { spacing: 'wide' });
