import { icon } from '../theme/icon.js';

/** One shape a level, so that it is told without colour: a circle, a triangle, an octagon. */
export const icons = {
  info: icon('M2 12a10 10 0 0 1 20 0 10 10 0 0 1-20 0M12 11v6M12 7v0'),
  warning: icon('M12 3 2 21h20ZM12 9v6M12 18v0'),
  emergency: icon('M8 2h8l6 6v8l-6 6H8l-6-6V8ZM12 7v6M12 17v0'),
  hide: icon('m6 6 12 12M18 6 6 18'),
};
