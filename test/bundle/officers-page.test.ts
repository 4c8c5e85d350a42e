import { expect } from 'chai';
import { axeViolations } from '../support/axe.js';
import { exampleUrl, officersPage } from '../support/examples.js';
import { openPage, type Page } from '../support/frame.js';
import { until } from '../support/until.js';

/** The officer's page, with a file of its own, when it shows what is in it. */
async function desk(flags = 'strict+watch'): Promise<Page> {
  localStorage.clear();
  const visit = crypto.getRandomValues(new Uint32Array(1)).join();
  const page = await openPage(exampleUrl(officersPage, `${flags}+${visit}`));
  await until('the file is there to be edited', () => file(page).value.startsWith('{'));
  await until('its announcements are shown', () => shown(page).includes('Koka vattnet'));
  return page;
}

const file = ({ document }: Page): HTMLTextAreaElement => document.querySelector('textarea')!;
const shown = ({ document }: Page): string =>
  document.querySelector<HTMLElement>('kommun-announcement-feed')!.innerText.trim();
const review = ({ document }: Page): string => document.querySelector<HTMLElement>('#review')!.innerText;

function press({ document }: Page, name: string): void {
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === name)!.click();
}

/** Writes into the file and publishes it. */
function publish(page: Page, text: string): void {
  file(page).value = text;
  press(page, 'Ge ut');
}

const hourInSweden = () =>
  new Date().toLocaleTimeString('sv', { timeZone: 'Europe/Stockholm', hour: '2-digit' });

describe("the communications officer's page", () => {
  it('publishes a change, and shows it at once', async () => {
    const page = await desk();
    const before = hourInSweden();
    publish(page, file(page).value.replace('Koka vattnet i Mantorp', 'Koka vattnet i Väderstad'));
    await until('the change is shown', () => shown(page).includes('Väderstad'));
    await until('the review is there', () => review(page).includes('2 meddelanden visas, och allt i filen'));
    expect(shown(page)).to.not.include('Mantorp');
    // Wherever the officer is.
    expect(review(page)).to.match(new RegExp(`kl\\. (${before}|${hourInSweden()})\\.`));
    expect(page.window.recorded).to.deep.include({ console: [], errors: [], violations: [] });
  });

  it('adds a warning, and withdraws all', async () => {
    const page = await desk();
    press(page, 'Lägg till en varning');
    await until('the warning is shown', () => shown(page).includes('Halt på gångvägarna'));
    expect(file(page).value).to.include('Halt på gångvägarna');
    press(page, 'Dra tillbaka alla');
    await until('nothing is announced', () => shown(page) === 'Just nu visas inget meddelande här.');
    await until('the review is there', () => review(page).includes('Inga meddelanden visas'));
  });

  it('tells in Swedish what in the file cannot be used, and what is right', async () => {
    const page = await desk();
    const value = {
      announcements: [
        { level: 'farligt', heading: 'Halt', dismissible: 'ja', plats: 'torget' },
        { id: 'a', text: { sv: 'Halt' }, until: 'i morgon', languages: { en: { heading: '' } } },
        'Halt',
      ],
    };
    publish(page, JSON.stringify(value));
    await until('the mistakes are told', () => review(page).includes('inte allt i filen kan användas'));

    expect([...page.document.querySelectorAll('#review li')].map((item) => item.textContent)).to.deep.equal([
      'Meddelande 1, fältet level: "farligt" kan inte användas. Skriv "info", "warning" eller "emergency".',
      'Meddelande 1, fältet dismissible: "ja" kan inte användas. Skriv true eller false.',
      'Meddelande 1, fältet plats: "torget" kan inte användas. Skriv ett av fälten id,level,heading,text,links,from,until,updated,areas,dismissible,status,languages.',
      'Meddelande 2, fältet heading: "" kan inte användas. Skriv några ord.',
      'Meddelande 2, fältet text: det som står där kan inte användas. Skriv "…", eller ["…", "…"].',
      'Meddelande 2, fältet until: "i morgon" kan inte användas. Skriv "2026-11-22T14:05".',
      'Meddelande 2, fältet languages.en.heading: "" kan inte användas. Skriv några ord.',
      'Meddelande 3: "Halt" kan inte användas. Skriv { "heading": "…" }.',
    ]);
  });

  it('keeps what is shown when the file is broken, and says so', async () => {
    const page = await desk();
    publish(page, file(page).value.slice(0, 100));
    await until('the mistake is told', () => review(page).includes('står kvar'));
    expect(shown(page)).to.include('Koka vattnet i Mantorp');
    // Where the browser says it: not every one does, of a file that ends too soon.
    expect(review(page)).to.match(
      /står kvar\.( Felet finns på rad \d+ eller strax före\.)? Webbläsaren säger/,
    );
    press(page, 'Dra tillbaka alla');
    await until('it says what to do', () => review(page).includes('går inte att läsa'));
  });

  it('has nothing that axe finds after all that', async () => {
    const page = await desk('plain');
    publish(page, file(page).value.replace('"info"', '"farligt"'));
    await until('the mistake is told', () => review(page).includes('farligt'));
    expect(await axeViolations(page)).to.deep.equal([]);
  });
});
