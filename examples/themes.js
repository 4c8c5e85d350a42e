/* The page of themes: another theme is another style sheet, and nothing else. */
const form = document.querySelector('.choices');
const sheet = document.querySelector('#theme');
const code = document.querySelector('#theme-css');

form.hidden = false;
form.addEventListener('change', show);
// After a reload the browser remembers what was chosen.
show();

async function show() {
  const { theme, scheme } = Object.fromEntries(new FormData(form));
  document.documentElement.dataset.scheme = scheme;
  sheet.disabled = !theme;
  if (!theme) {
    code.textContent = '/* Ingen rad alls: så ser de ut från början. */';
    return;
  }
  const url = `../dist/themes/${theme}.css`;
  sheet.href = url;
  code.textContent = await fetch(url).then((response) => response.text());
}
