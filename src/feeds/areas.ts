/**
 * Where a notice holds. Areas are words: names, and the codes of Statistics Sweden, which Sveriges Radio has in its VMA
 * ("0482" a municipality, "04" its county, "00" all of Sweden).
 */

import { toLine } from './announcement-parts.js';
import type { Json } from './json.js';

/** Areas as a notice keeps them; none where it holds in the whole country. */
export function toAreas(written: Json[]): string[] {
  const areas = [...new Set(written.flatMap((area) => toLine(area) ?? []))];
  return areas.some((area) => /^(00|(hela )?sverige)$/i.test(area)) ? [] : areas;
}

/** "Eskilstuna kommun" is Eskilstuna, and "Södermanlands län" is Södermanland. */
const plain = (area: string): string =>
  area
    .trim()
    .toLowerCase()
    // "Göteborgs stad". Borås loses its own, too, here as there.
    .replace(/s?( (kommun|stad|län))?$/, '');

const isCode = /^\d\d(\d\d)?$/;

/**
 * Whether a notice is for an area: the same, the county around it, or a municipality in it, whose code begins with the
 * county's.
 * @param asked names and codes with commas between; empty: everything is
 */
export function isForArea(areas: string[], asked: string): boolean {
  const wanted = asked.split(',').map(plain).filter(Boolean);
  const isIn = (one: string, other: string): boolean =>
    one === other || (isCode.test(one) && isCode.test(other) && one.startsWith(other));
  return (
    !wanted.length ||
    !areas.length ||
    areas.map(plain).some((area) => wanted.some((word) => isIn(area, word) || isIn(word, area)))
  );
}
