import { Room } from '../feeds/server.js';
import { openPage, type Page } from '../support/frame.js';

interface PageOptions {
  scheme?: 'light' | 'dark';
  width?: number;
  /** Before the module. */
  head?: string;
  scripts?: boolean;
}

const module = '<script type="module" src="/src/index.ts"></script>';

/** A page of a municipality with this in its body, loaded and rendered. */
export async function pageWith(
  body: string,
  { scheme = 'light', width = 1000, head = module, scripts = true }: PageOptions = {},
): Promise<Page> {
  const text = `<!DOCTYPE html><html lang="sv"><head><title>Sida</title><meta name="viewport" content="width=device-width">
    <style>html { color-scheme: ${scheme}; } body { background: light-dark(#fff, #000); color: CanvasText; }</style>
    ${head}</head><body>${body}</body></html>`;
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  return openPage(await new Room().put({ text, headers }, 'page.html'), { width, scripts });
}
