/** The arithmetic of a place in an index. It knows no DOM and no language. Place 1 is the best. */

type Text = string | null | undefined;

/** What was written about a place. */
export interface RankWords {
  rank: Text;
  of: Text;
  previous: Text;
  previousOf: Text;
  year: Text;
  previousYear: Text;
  change: Text;
  history: Text;
}

/** A place among all, at one time. */
export interface Place {
  /** 1 is the best */
  place: number;
  /** how many there are, at least `place`; undefined where nobody said */
  of: number | undefined;
  /** the year as it was written */
  year: Text;
  /** others have the same place */
  shared?: boolean;
}

/** A place that holds together, and the one before it where that does too. */
export interface Rank extends Place {
  previous?: Place | undefined;
  /** It was not in the index the time before. */
  isNew?: boolean;
}

/** What a line of text says of a place, as it was written. */
export type Said = Partial<Pick<RankWords, 'rank' | 'of' | 'previous'>>;

/** A whole number above zero, grouped or not ("10 000"), or a shared place ("36="); undefined for anything else. */
export function wholeNumber(text: Text): number | undefined {
  const digits = text?.replace(/[\s=]/g, '') ?? '';
  return /^[1-9]\d{0,8}$/.test(digits) ? Number(digits) : undefined;
}

const shared = /\(?delad\)?|=/i;

function readPlace(rank: Text, ofText: Text, year: Text): Place | undefined {
  const place = wholeNumber(rank?.replace(shared, ''));
  const of = wholeNumber(ofText);
  return place && (of ? place <= of : !ofText)
    ? { place, of, year, shared: shared.test(rank ?? '') }
    : undefined;
}

/**
 * Reads "2022:283 2023:36/290": years and places, in any order.
 * @param of how many there are where an entry does not say
 * @returns the places by year, the oldest first; undefined where one entry can't be used, because then none can be trusted
 */
export function readHistory(text: string, of?: Text): Place[] | undefined {
  const places = text
    .replace(/\s*([:/])\s*/g, '$1')
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map((entry) => {
      const [, year, rank, ofThen] = /^(\d{4}):(\d+=?)(?:\/(\d+))?$/.exec(entry) ?? [];
      return readPlace(rank, ofThen ?? of, year);
    });
  const years = new Set(places.map((place) => place?.year));
  return years.size === places.length && !years.has(undefined)
    ? (places as Place[]).sort((one, other) => Number(one.year) - Number(other.year))
    : undefined;
}

/** "+247", "−3": how many places better; NaN for anything else. */
const signed = (text: string): number => Number(text.replace(/\s/g, '').replace('\u2212', '-'));

/** What can be used of what was written, and the name of the first attribute that can't. */
export interface Reading {
  rank?: Rank;
  history?: Place[];
  wrong?: string | undefined;
}

/**
 * Reads a place, the one before it and those of earlier years. What contradicts itself is not used: a place above the
 * number of places, a number that is none, a change that is not the difference, a history that says otherwise. A previous
 * place without its own `previousOf` is one among the same number as now. What is missing is taken from the history.
 * @param words the attributes
 * @param said what is said elsewhere, where no attribute says it
 */
export function readRank(words: RankWords, said: Said = {}): Reading {
  const of = words.of ?? said.of;
  const history = readHistory(words.history ?? '', of);
  const at = (year: Text) => history?.find((place) => place.year === year);
  const year = words.year ?? history?.at(-1)?.year;
  const rank = words.rank || said.rank;
  const now = rank ? readPlace(rank, of, year) : at(year);
  if (!now) return { wrong: history ? 'rank' : 'history' };

  const then =
    words.previousYear ?? history?.filter((place) => Number(place.year) < Number(year)).at(-1)?.year;
  const before = words.previous || said.previous;
  const isNew = /^(ny|new)\b/i.test(before ?? '');
  const { change } = words;
  const derived = before || (change && `${now.place + signed(change)}`);
  const previous = isNew ? undefined : derived ? readPlace(derived, words.previousOf ?? of, then) : at(then);

  const contradicts = (place?: Place) => place && (at(place.year) ?? place).place !== place.place;
  const tests: [wrong: unknown, attribute: string][] = [
    [before && !previous && !isNew, 'previous'],
    [change && !(previous && previous.place - now.place === signed(change)), 'change'],
    [!history || contradicts(now) || contradicts(previous), 'history'],
  ];
  const wrong = tests.find(([is]) => is)?.[1];
  return { rank: { ...now, previous, isNew }, history: wrong === 'history' ? [] : (history ?? []), wrong };
}

const number = String.raw`(\d{1,3}(?: \d{3})+|\d{1,5})`;
const named = String.raw`(plats |place )?(?:nr\.? )?${number}(:[ae]\b)?`;
const sentence = new RegExp(
  String.raw`(?:${named} (?:till|to) )?(?:delad )?${named}(?: (?:av|of)\D{1,12}${number}(?: kommun[a-z]*)?)?(?!\d)(?: ?=| ?\(delad\))?`,
  'gi',
);

/**
 * What a line says of a place, in Swedish or English: "Plats 36 av 290", "från plats 283 till plats 36". A number that is
 * not called a place, or that has nothing to compare it with, is one only where the line says nothing else: "36:a",
 * "plats nr 36", "36 av 290 kommuner".
 * @returns undefined where it says no place, or more than one
 */
export function rankInText(text: string): Said | undefined {
  const whole = text.replace(/[.!]$/, '').length;
  const found = [...text.matchAll(sentence)].flatMap(
    ([words, from, previous, nth, called, rank, nthNow, of]) => {
      const isPlace = (previous || of) && (from || nth || called || nthNow);
      if (!isPlace && words.length < whole) return [];
      return { rank: shared.test(words) ? `${rank}=` : rank, of, previous };
    },
  );
  return found.length === 1 ? found[0] : undefined;
}

/**
 * Whether a text that says "247 platser", with or without a word for which way, says another change than there is. Of a
 * sign nothing is concluded: a place that is 3 better is also 3 less.
 * @param change how many places better it is
 */
export function contradicts(text: string, change: number): boolean {
  const [, number] = /(\d+) pla/.exec(text) ?? [];
  return (
    !!number && (+number !== Math.abs(change) || (change > 0 ? /sämre|worse/ : /bättre|better/).test(text))
  );
}
