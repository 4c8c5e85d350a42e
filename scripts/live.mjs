/**
 * For examples/announcements.html alone: the file that the page's feed reads can be changed with PUT, as a communications
 * department would change it in its own system. It is kept in memory, and gone when the server stops; what is in the
 * repository is never written to. A real server needs none of this, only a file.
 */
import { createHash } from 'node:crypto';

const FILE = '/examples/live/announcements.json';
/** As much as the feed reads. */
const LONGEST = 2_000_000;

export function liveFile() {
  const texts = new Map();
  return async (context, next) => {
    const { path, method } = context;
    if (!path.endsWith(FILE)) return next();
    if (method === 'PUT') {
      const text = await bodyOf(context.req);
      if (text === undefined) context.throw(413);
      texts.set(path, text);
      context.status = 204;
      return undefined;
    }
    if (!texts.has(path)) return next();
    context.type = 'json';
    context.set('cache-control', 'no-cache');
    context.etag = createHash('sha256').update(texts.get(path)).digest('base64url');
    if (context.fresh) context.status = 304;
    else context.body = texts.get(path);
    return undefined;
  };
}

async function bodyOf(request) {
  const chunks = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > LONGEST) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}
