import { icon } from '../theme/icon.js';

/** Quiet line drawings that say in a picture what the line, or the button, says in words. */
export const icons = {
  phone: icon('M9 3 11 8 8 10a13 13 0 0 0 6 6l2-3 5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 5a2 2 0 0 1 2-2Z'),
  email: icon('M3 5h18v14H3ZM3 6l9 7 9-7'),
  address: icon('M12 22q7-7 7-12A7 7 0 0 0 5 10q0 5 7 12ZM12 8v4M10 10h4'),
  website: icon('M3 12a9 9 0 0 1 18 0 9 9 0 0 1-18 0h18M12 3q8 9 0 18-8-9 0-18'),
  hall: icon('M3 20V9l9-5 9 5v11H3'),
  hours: icon('M3 12a9 9 0 0 1 18 0 9 9 0 0 1-18 0M12 7v5l3 3'),
  copy: icon('M9 9h11v12H9ZM5 15H4V3h11v2'),
  done: icon('M4 12l6 6L20 6'),
  save: icon('M12 3v12M6 10l6 6 6-6M4 20h16'),
};
