import { everyStoryIsClean } from '../clean.js';

await everyStoryIsClean('brick');
