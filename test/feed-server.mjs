/**
 * A server of feeds that answers as a test tells it to, also badly. Each test has a room of its own on it, so that tests
 * in several engines at a time don't meet:
 *
 * PUT    /feed-server/ROOM/feed.xml   what to answer there from now on: `Answer` of test/feeds/server.ts, as JSON;
 *                                     * is every place where nothing else is
 * GET    /feed-server/ROOM/feed.xml   that answer
 * POST   /feed-server/ROOM            lets go of the answers that are held back
 * GET    /feed-server/ROOM            what was asked for in the room so far: [{ path, gaveUp, status }]
 * GET    /feed-server                 where the same rooms are on another origin
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

const START = '/feed-server';

/** Between two bytes of an answer that drips, ms. */
const DRIP = 20;

/** As much as no page should ever hold of a feed, in bytes; some 200 kB of quick gzip. */
const BOMB = 50_000_000;

const rooms = new Map();

/** @returns {import('@web/test-runner').Middleware} */
export function feedServer() {
  return async (context, next) => {
    if (!`${context.path}/`.startsWith(`${START}/`)) return next();
    // Koa has nothing to say: here an answer can also be none.
    context.respond = false;
    return answer(context.req, context.res);
  };
}

/** The tests' own server and the other one both come here. */
async function answer(request, response) {
  // What breaks here are connections, and that is what the tests are about.
  await route(request, response).catch(() => response.destroy());
}

async function route(request, response) {
  const { pathname } = new URL(request.url, 'http://localhost');
  const [, name, ...file] = pathname.slice(1).split('/');
  if (!name) return end(response, await otherOrigin());

  const room = roomOf(name);
  const path = file.join('/');
  if (request.method === 'PUT') {
    room.answers.set(path, JSON.parse(await bodyOf(request)));
    return end(response, '');
  }
  if (path) return play(room, path, request, response);
  if (request.method === 'POST') room.release();
  return end(response, JSON.stringify(room.log));
}

function roomOf(name) {
  if (!rooms.has(name)) {
    const room = { answers: new Map(), log: [] };
    room.released = new Promise((resolve) => (room.release = resolve));
    rooms.set(name, room);
  }
  return rooms.get(name);
}

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function end(response, text) {
  response.statusCode = 200;
  response.setHeader('cache-control', 'no-store');
  response.end(text);
}

async function play(room, path, request, response) {
  const asked = { path: request.url.split('/').slice(3).join('/'), gaveUp: false };
  room.log.push(asked);
  response.once('close', () => (asked.gaveUp = !response.writableFinished));

  const {
    status = 200,
    headers = {},
    how = 'whole',
    text = '',
    bytes,
  } = room.answers.get(path) ?? room.answers.get('*') ?? { status: 404, text: 'Sidan finns inte.' };
  // The browser has it already.
  const isKnown = headers.etag && request.headers['if-none-match'] === headers.etag;
  asked.status = response.statusCode = isKnown ? 304 : status;
  response.setHeader('cache-control', 'no-store');
  for (const [header, value] of Object.entries(headers)) response.setHeader(header, value);
  await ways[how](response, Buffer.from(bytes ?? text), room);
}

/** How an answer can come, or not. */
const ways = {
  whole: (response, body) => response.end(body),

  /** Not before the test says so. */
  async held(response, body, { released }) {
    await released;
    response.end(body);
  },

  /** Never. */
  hangs: (response) => once(response, 'close'),

  /** Begins well, and never goes on. */
  async stops(response, body) {
    response.write(body.subarray(0, body.length / 2));
    await once(response, 'close');
  },

  /** Goes on and on. */
  endless: (response, body) => pipeline(Readable.from(again(body)), response),

  /** A byte at a time. */
  async drips(response, body) {
    for (const byte of body) {
      if (response.destroyed) return;
      response.write(Uint8Array.of(byte));
      await sleep(DRIP);
    }
    response.end();
  },

  /** The connection ends in the middle of an answer whose length was told. */
  async cutOff(response, body) {
    response.setHeader('content-length', body.length);
    await half(response, body);
  },

  /** The connection ends in the middle of an answer in chunks. */
  cutOffInChunks: (response, body) => half(response, body),

  /** There is no answer, the connection breaks. */
  resets: (response) => response.socket.resetAndDestroy(),

  /** Leads to where it is. */
  loops(response) {
    response.statusCode = 302;
    response.setHeader('location', response.req.url);
    response.end();
  },

  gzip(response, body) {
    response.setHeader('content-encoding', 'gzip');
    response.end(gzipSync(body));
  },

  /** Says that it is packed, and isn't. */
  noGzip(response, body) {
    response.setHeader('content-encoding', 'gzip');
    response.end(body);
  },

  /** Small on the way, and far too long when it is unpacked. */
  gzipBomb(response, body) {
    response.setHeader('content-encoding', 'gzip');
    response.end(gzipSync(Buffer.concat([body, Buffer.alloc(BOMB, ' ')]), { level: 1 }));
  },
};

function* again(body) {
  for (;;) yield body;
}

async function half(response, body) {
  await new Promise((resolve) => response.write(body.subarray(0, body.length / 2), resolve));
  response.socket.destroy();
}

let other;

/** The same rooms on a port of its own: to a browser, another origin. */
async function otherOrigin() {
  other ??= new Promise((resolve) => {
    const server = createServer((request, response) => void answer(request, response));
    // The test runner ends when its work is done, whoever still listens.
    server.listen(0, '127.0.0.1', () => resolve(server.unref()));
  });
  return `http://127.0.0.1:${(await other).address().port}`;
}
