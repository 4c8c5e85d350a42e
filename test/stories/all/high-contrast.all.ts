import { everyStoryIsClean } from '../clean.js';

await everyStoryIsClean('high-contrast');
