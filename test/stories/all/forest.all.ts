import { everyStoryIsClean } from '../clean.js';

await everyStoryIsClean('forest');
