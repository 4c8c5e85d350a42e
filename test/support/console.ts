/** What was written to the console during a test. */
export interface Told {
  warnings: string[];
  errors: string[];
}

/**
 * Records what each test of the file or `describe` writes to the console, instead of showing it. Exceptions need no
 * recording: Mocha fails the test for them, and `settled` for those of a widget's update.
 */
export function recordConsole(): Told {
  const { warn, error } = console;
  const told: Told = { warnings: [], errors: [] };
  const say = (words: unknown[]): string => words.map(String).join(' ');

  beforeEach(() => {
    told.warnings = [];
    told.errors = [];
    console.warn = (...words: unknown[]) => void told.warnings.push(say(words));
    console.error = (...words: unknown[]) => void told.errors.push(say(words));
  });
  afterEach(() => Object.assign(console, { warn, error }));
  return told;
}
