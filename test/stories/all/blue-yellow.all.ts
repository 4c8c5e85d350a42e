import { everyStoryIsClean } from '../clean.js';

await everyStoryIsClean('blue-yellow');
