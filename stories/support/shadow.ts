/** What a widget has made, for play functions: it stands in a shadow tree, where the page's own queries don't look. */
import { waitFor } from 'storybook/test';

/** The widget's buttons, once there are any. */
export const buttons = (canvas: HTMLElement): Promise<HTMLButtonElement[]> =>
  waitFor(() => {
    const found = [...canvas.querySelectorAll('*')].flatMap(({ shadowRoot }) => [
      ...(shadowRoot?.querySelectorAll('button') ?? []),
    ]);
    if (!found.length) throw new Error('there is no button');
    return found;
  });
