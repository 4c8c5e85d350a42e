import { everyStoryFits } from '../fits.js';

await everyStoryFits('with text of 200 %', { root: '200' });
