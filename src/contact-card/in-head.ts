import type { ReactiveElement } from 'lit';

import { trusted } from '../embed/trusted-types.js';
import { scriptText } from './structured-data.js';

/**
 * Data about a widget in the document's head, as JSON-LD for search engines, as long as the widget is there.
 * @param data what is to be told now; undefined for nothing
 */
export function tellInHead(host: ReactiveElement, data: () => object | undefined): void {
  let script: HTMLScriptElement | undefined;
  const hostDisconnected = () => {
    script?.remove();
    script = undefined;
  };
  const hostUpdated = () => {
    const now = data();
    const json = now && scriptText(now);
    if (json === script?.text) return;
    hostDisconnected();
    if (!json) return;
    script = document.createElement('script');
    script.type = 'application/ld+json';
    try {
      // Chromium asks for a policy also here, although no browser runs data.
      script.text = trusted('createScript', json);
      document.head.append(script);
    } catch {
      // The page's policy does not allow ours, and the browser has said so.
    }
  };
  host.addController({ hostUpdated, hostDisconnected });
}
