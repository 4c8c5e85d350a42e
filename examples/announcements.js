/** The officer's page: writes the file that the feed beside it reads, and tells what the feed says of it. */
const file = 'live/announcements.json';
const by = (selector) => document.querySelector(selector);
const text = by('#text');
const review = by('#review');
const feed = by('kommun-announcement-feed');

/** What happens next is about this. */
let isPublishing = false;

const line = (tag, words, lang = '') =>
  Object.assign(document.createElement(tag), { textContent: words, lang });

function tell(words, messages = []) {
  const list = document.createElement('ul');
  list.append(...messages);
  review.replaceChildren(line('p', words), ...(messages.length ? [list] : []));
}

/** What the feed says of a field, in Swedish: announcements[0].level: can't use "farligt". Write "info". */
const problemWords = /^announcements\[(\d+)\]\.?(.*?): can't use (.*)\. Write (.*)\.$/s;
const rightWords = [
  ['a few words', 'några ord'],
  ["a word that is no other notice's id", 'ett ord som inget annat meddelande har'],
  [/^one of (.*)$/, 'ett av fälten $1'],
  [' or ', ' eller '],
];

function problemLine(problem) {
  const [, index, field, value, right] = problemWords.exec(problem) ?? [];
  if (!right) return line('li', problem, 'en');
  const where = `Meddelande ${Number(index) + 1}${field && `, fältet ${field}`}`;
  const what = value === 'this' ? 'det som står där' : value;
  const better = rightWords.reduce((words, [english, swedish]) => words.replace(english, swedish), right);
  return line('li', `${where}: ${what} kan inte användas. Skriv ${better}.`);
}

/** Where the file is broken, as far as the browser's words about it tell. */
function brokenAt(message) {
  const [, row] = /line (\d+)/.exec(message) ?? [];
  const [, position] = /position (\d+)/.exec(message) ?? [];
  const found = row ?? (position && text.value.slice(0, Number(position)).split('\n').length);
  return found ? ` Felet finns på rad ${found} eller strax före.` : '';
}

/** Swedish time, wherever the officer is: the notices tell theirs so. */
const clock = () =>
  new Date().toLocaleTimeString('sv', { timeZone: 'Europe/Stockholm' }).replaceAll(':', '.');

async function publish() {
  const { ok } = await fetch(file, { method: 'PUT', body: text.value }).catch(() => ({}));
  if (!ok) return tell('Den här servern tar inte emot ändringar. Starta exemplen med npm start.');
  isPublishing = true;
  feed.refresh();
}

feed.addEventListener('kommun-feed-load', ({ items, problems }) => {
  if (!isPublishing) return;
  isPublishing = false;
  const shown = items === 1 ? 'Ett meddelande visas' : `${items || 'Inga'} meddelanden visas`;
  if (problems.length)
    tell(`Utgivet kl. ${clock()}. ${shown}, men inte allt i filen kan användas:`, problems.map(problemLine));
  else tell(`Utgivet kl. ${clock()}. ${shown}, och allt i filen kan användas.`);
});

feed.addEventListener('kommun-feed-error', ({ error }) => {
  if (!isPublishing) return;
  isPublishing = false;
  const { message } = error;
  tell(
    `Filen kan inte läsas. Det som visades förut står kvar.${brokenAt(message)} Webbläsaren säger, på engelska:`,
    [line('li', message, 'en')],
  );
});

/** The file as an object; undefined, and told, where it is none. */
function read() {
  try {
    const value = JSON.parse(text.value);
    if (Array.isArray(value.announcements)) return value;
  } catch {
    // Told below.
  }
  tell('Filen går inte att läsa som den är. Rätta den först, eller ge ut den och läs felet.');
  return undefined;
}

function change(edit) {
  const value = read();
  if (!value) return;
  edit(value);
  text.value = `${JSON.stringify(value, null, 2)}\n`;
  void publish();
}

by('#form').addEventListener('submit', (event) => {
  event.preventDefault();
  void publish();
});

by('#add').addEventListener('click', () =>
  change(({ announcements }) =>
    announcements.unshift({
      id: `varning-${Date.now()}`,
      level: 'warning',
      heading: 'Halt på gångvägarna i kväll',
      text: 'Det fryser på efter regnet. Vi sandar vid skolor och hållplatser först.',
      until: new Date(Date.now() + 3_600_000).toISOString().slice(0, 16).concat('Z'),
    }),
  ),
);

by('#withdraw').addEventListener('click', () => change((value) => (value.announcements = [])));

fetch(file, { cache: 'no-cache' })
  .then((response) => response.text())
  .then((content) => (text.value = content));
