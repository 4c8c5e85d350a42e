import { feedOf, entries } from './formats.js';

/** What the server is to answer: see test/feed-server.mjs. */
export interface Answer {
  /** Default: 200. */
  status?: number;
  headers?: Record<string, string>;
  text?: string;
  /** Instead of a text. */
  bytes?: number[];
  /** Default: whole. */
  how?:
    | 'whole'
    | 'held'
    | 'hangs'
    | 'stops'
    | 'endless'
    | 'drips'
    | 'cutOff'
    | 'cutOffInChunks'
    | 'resets'
    | 'loops'
    | 'gzip'
    | 'noGzip'
    | 'gzipBomb';
}

/**
 * What was asked for: the path, with its query; whether the browser gave up before it had the whole answer; and the answer's
 * status, 304 where the browser had asked whether what it has still holds.
 */
export interface Asked {
  path: string;
  gaveUp: boolean;
  status: number;
}

/** A feed of six pieces of news, "Nyhet 1" to "Nyhet 6". */
export const goodFeed = feedOf(entries(6));

/** A place on the server that nobody else knows. */
export class Room {
  readonly address = `/feed-server/${crypto.randomUUID()}`;

  /** Puts a feed, or any other answer, there. It can be changed at any time. */
  async put(answer: Answer | string, name = 'feed.xml'): Promise<string> {
    const whole = typeof answer === 'string' ? { text: answer } : answer;
    const { ok } = await fetch(this.at(name), { method: 'PUT', body: JSON.stringify(whole) });
    if (!ok) throw new Error(`The server of feeds does not take ${name}.`);
    return this.at(name);
  }

  at(name = 'feed.xml'): string {
    return `${this.address}/${name}`;
  }

  /** The address of a file on another origin. */
  async elsewhere(name = 'feed.xml'): Promise<string> {
    const response = await fetch('/feed-server');
    return `${await response.text()}${this.at(name)}`;
  }

  /** What was asked for so far. */
  async log(): Promise<Asked[]> {
    const response = await fetch(this.address);
    return (await response.json()) as Asked[];
  }

  /** The same, as paths. */
  async asked(): Promise<string[]> {
    return (await this.log()).map(({ path }) => path);
  }

  /** Whether the browser gave up the first answer. */
  async gaveUp(): Promise<boolean> {
    return (await this.log())[0]?.gaveUp ?? false;
  }

  /** Lets go of what is held back. */
  async release(): Promise<void> {
    await fetch(this.address, { method: 'POST' });
  }
}
