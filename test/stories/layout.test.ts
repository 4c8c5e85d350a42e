import { everyStoryFits } from './fits.js';

await everyStoryFits('as it comes');
