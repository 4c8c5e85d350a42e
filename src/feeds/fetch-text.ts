/** How long a feed may take, from the question to the last byte of the answer, in ms. */
const patience = 5_000;
/** How long a feed may be, in bytes after unpacking. */
const longest = 2_000_000;

/** What came, as text, and the address that it came from in the end. */
export interface Answer {
  text: string;
  address: string;
  response: Response;
}

/**
 * Fetches a text within the limits: 5 s, 2 MB.
 * @param signal lets the caller give up; default: it never does
 * @param cache how the browser's cache is used; default: as the server says
 * @throws Error that says in words why there is no text; its `cause` is the response, where there is one
 */
export async function fetchText(
  address: string,
  signal?: AbortSignal,
  cache: RequestCache = 'default',
): Promise<Answer> {
  signal?.throwIfAborted();
  // Not AbortSignal.any(), which WebKit's garbage collector loses.
  const stop = new AbortController();
  signal?.addEventListener('abort', () => stop.abort(signal.reason), { signal: stop.signal });
  const late = new Error(`no whole answer within ${patience / 1000} s`);
  const timer = setTimeout(() => stop.abort(late), patience);
  try {
    const response = await fetch(address, { signal: stop.signal, cache });
    if (!response.ok) throw new Error(`the server answers ${response.status}`, { cause: response });
    const bytes = await readBytes(response.body?.getReader());
    const text = decode(bytes, response.headers.get('content-type') ?? '');
    return { text, address: response.url, response };
  } catch (error) {
    // WebKit has a reason of its own.
    throw stop.signal.aborted ? stop.signal.reason : error;
  } finally {
    clearTimeout(timer);
    // An answer that is not wanted to its end.
    stop.abort();
  }
}

async function readBytes(
  reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> | undefined,
): Promise<Uint8Array> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const { value } = (await reader?.read()) ?? {};
    if (!value) return new Uint8Array(await new Blob(chunks).arrayBuffer());
    length += value.length;
    if (length > longest) throw new Error(`the answer is longer than ${longest / 1e6} MB`);
    chunks.push(value);
  }
}

/** The first two bytes of byte order marks. */
const marks: Readonly<Record<string, string>> = {
  '\xFE\xFF': 'utf-16be',
  '\xFF\xFE': 'utf-16le',
  '\xEF\xBB': 'utf-8',
};

/**
 * Bytes as text: in the encoding that a byte order mark tells, else the HTTP header, else the XML prolog, else UTF-8. What
 * is said to be UTF-8 and isn't is windows-1252, as in many a feed.
 */
export function decode(bytes: Uint8Array, contentType: string): string {
  const prolog = String.fromCharCode(...bytes.subarray(0, 200));
  const byMark = marks[prolog.slice(0, 2)];
  // What can be read byte by byte up to its own word "utf-16" is not UTF-16.
  const declared =
    /charset=["']?([\w-]+)/i.exec(contentType) ??
    /^\s*<\?xml[^>]*encoding=["'](?!utf-?16)([\w-]+)/i.exec(prolog);
  for (const encoding of [byMark, declared?.[1], 'utf-8']) {
    try {
      if (encoding) return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // It is something else, or nobody knows that encoding.
    }
  }
  return new TextDecoder('windows-1252').decode(bytes);
}
