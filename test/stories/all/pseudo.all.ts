import { everyStoryFits } from '../fits.js';

// Longer by two fifths, and from right to left.
await everyStoryFits('in the pseudo-language', { language: 'pseudo', direction: 'rtl' });
