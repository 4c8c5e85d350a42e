import { html, nothing } from 'lit';

/**
 * Dates on the municipality's clock, as text: "2016-01-20", or "2016-01-20T14:05" where there is a time. That is also
 * the machine's form, for `<time datetime>`. A date without a zone means the municipality's own time; one with a zone is
 * turned into it.
 */
/** Making a formatter costs a thousand times what using one does. */
const formatters = new Map();
/** Swedish writes date and time as ISO 8601 does. */
const clockOf = (timeZone) => new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeStyle: 'short', timeZone });
let clock = clockOf('Europe/Stockholm');
/**
 * Sets the municipality's time zone, as IANA names it.
 * @returns whether the browser knows it; another one changes nothing
 */
function setTimeZone(timeZone) {
    // Undefined would be the visitor's own.
    if (typeof timeZone !== 'string')
        return false;
    try {
        clock = clockOf(timeZone);
        return true;
    }
    catch {
        return false;
    }
}
const iso = /^(\d{4}-\d\d-\d\d)(?:[T ]((?:[01]\d|2[0-3]):[0-5]\d)(?::\d\d(?:[.,]\d+)?)? ?((?:UTC|GMT)?[+-](?:0\d|1[0-4])(?::?[0-5]\d)?|[a-z]+)?)?$/i;
const months = 'jan feb mar apr maj jun jul aug sep okt nov dec';
/** "Publicerad: ", "Uppdaterad den ", "onsdag ", "Publicerat Wed, " */
const before = /^((publicera|uppdatera)[dt]:? (den )?)?((mån|tis|ons|tor|fre|lör|sön|mon|tue|wed|thu|fri|sat|sun)[a-zåäö]*[.,]* )?/i;
/** Two figures are a year only before a time, as in mail. What the time and its zone may be, "iso" says. */
const spoken = /^(\d\d?)[ -]([a-z]{3})[a-z]*\.?[ -](\d{4}|\d\d(?= \d\d?:))(?:,? (?:kl\.? ?)?(\d\d?)[.:](\d\d)(?:[.:]\d\d)?(?: ([a-z+-]\S*))?(?: \(.+\))?)?$/i;
/** Zones by name, as RFC 2822 has them and Swedish systems write them: hours ahead of UTC. */
const zones = {
    Z: '+00',
    UT: '+00',
    UTC: '+00',
    GMT: '+00',
    CET: '+01',
    MET: '+01',
    CEST: '+02',
    MEST: '+02',
    EDT: '-04',
    EST: '-05',
    CDT: '-05',
    CST: '-06',
    MDT: '-06',
    MST: '-07',
    PDT: '-07',
    PST: '-08',
};
const two = (number) => String(number).padStart(2, '0');
/**
 * A date as it is written: "2016-01-20" or "2016-01-20T14:05", and how far ahead of UTC its time is ("+01:00") where it says
 * so. The forms are those of `parseDate`.
 */
function readDate(text) {
    const words = text.replace(/\s+/g, ' ').trim().replace(before, '').replace(spoken, spokenToIso);
    const [, day, time, zone] = iso.exec(words) ?? [];
    // A day that no calendar has is no date, or becomes another one.
    if (!day || !new Date(day).toJSON()?.startsWith(day))
        return undefined;
    if (!time)
        return [day];
    if (!zone)
        return [`${day}T${time}`];
    const [, hours = zones[zone.toUpperCase()], minutes = '00'] = /([+-]\d\d):?(\d\d)?$/.exec(zone) ?? [];
    // In a zone that nobody knows the time says nothing, the day does.
    return hours ? [`${day}T${time}`, `${hours}:${minutes}`] : [day];
}
/**
 * Reads a date in ISO 8601 ("2016-01-20", "2016-01-20T14:05", with or without zone), as Swedish writes it
 * ("20 januari 2016", "Publicerad 20 jan. 2016 kl. 14.05") or as mail and RSS do (RFC 2822: "Wed, 20 Jan 2016 14:05:00
 * +0100"). A day of the week is not compared with the date.
 * @returns undefined where it is no such date, also for a day that no calendar has
 */
function parseDate(text) {
    const [date, offset] = readDate(text) ?? [];
    return offset ? inMunicipality(new Date(`${date}${offset}`)) : date;
}
/** A moment on the municipality's clock. */
const inMunicipality = (moment) => clock.format(moment).replace(' ', 'T');
function spokenToIso(_, day, name, year, hour, minute, zone = '') {
    const month = months.indexOf(name.toLowerCase().replace('may', 'maj').replace('oct', 'okt')) / 4 + 1;
    // RFC 2822: two figures are a year from 1950 to 2049.
    const century = year.length > 2 ? '' : Number(year) < 50 ? '20' : '19';
    const date = `${century}${year}-${two(month)}-${two(day)}`;
    return hour ? `${date}T${two(hour)}:${minute}${zone}` : date;
}
/** Intl's name of a language: as it is written in Sweden, with the digits that Swedish authorities use. */
const intlNames = { en: 'en-GB', ar: 'ar-u-nu-latn', se: 'sv', fit: 'fi' };
/** A language as Intl has it in every browser; the nearest where one of them has it not. */
const intlName = (locale) => intlNames[locale] ?? locale;
function formatted(date, locale, part) {
    const formatter = formatters.get(part + locale) ??
        new Intl.DateTimeFormat(intlName(locale), { [part]: 'long', timeZone: 'UTC' });
    formatters.set(part + locale, formatter);
    return formatter.format(new Date(date.slice(0, 10)));
}
/** Northern Sami months in the genitive, as dates have them, without their common end. */
const samiMonths = 'ođđajage guovva njukča cuoŋo miesse geasse suoidne borge čakča golggot skábma juovla';
/** Days of the week from Sunday. */
const samiDays = 'sotnabeaivi vuossárga maŋŋebárga gaskavahkku duorasdat bearjadat lávvardat';
/** "20 januari 2016", "20 January 2016": as the language writes it, always with the year. */
function formatDay(date, locale) {
    if (locale !== 'se')
        return formatted(date, locale, 'dateStyle');
    const [year, month, day] = date.slice(0, 10).split('-');
    return `${samiMonths.split(' ')[Number(month) - 1]}mánu ${Number(day)}. b. ${year}`;
}
/** "onsdag", "Wednesday". */
function formatWeekday(date, locale) {
    if (locale === 'se')
        return samiDays.split(' ')[new Date(date.slice(0, 10)).getUTCDay()] ?? '';
    const name = formatted(date, locale, 'weekday');
    // Meänkieli, which is written as Finnish here, has another Thursday.
    return locale === 'fit' ? name.replace('torstai', 'tuorestai') : name;
}
/** "9.05" in Swedish, Finnish, Sami and Meänkieli, "09:05" in others; empty where the date has no time. */
const formatTime = (date, locale) => /en|ar|uk/.test(locale) ? date.slice(11) : date.slice(11).replace(/^0/, '').replace(':', '.');

let templates$6;
    const join = (text, values) => (text.strings ? String.raw({ raw: text.strings }, ...values) : text);
    const LOCALE_STATUS_EVENT = 'lit-localize-status';
    const str = (strings, ...values) => ({ strings, values });
    // A translation has the numbers of the original's values, because another language may turn them round.
    const msg = (text, id) => {
      const translated = templates$6?.[id];
      return translated
        ? join(translated, translated.values?.map((number) => text.values[number]))
        : join(text, text.values);
    };
    const configureLocalization = ({ sourceLocale, loadLocale }) => {
      let locale = sourceLocale;
      const setLocale = async (next) => {
        ({ templates: templates$6 } = await loadLocale(next));
        locale = next;
        window.dispatchEvent(new CustomEvent(LOCALE_STATUS_EVENT, { detail: { status: 'ready' } }));
      };
      return { getLocale: () => locale, setLocale };
    };

// Do not modify this file by hand!
// Re-generate this file by running lit-localize.
/**
 * The locale code that templates in this source code are written in.
 */
const sourceLocale = `sv`;

/** Reads a message as it is written for people, with "{0}" and "{1}" for its values: "Öppet nu, stänger {0}". */
function readMessage(text) {
    // Strings and numbers in turns.
    const parts = text.split(/\{(\d)\}/);
    const strings = parts.filter((_, at) => at % 2 === 0);
    const numbers = parts.filter((_, at) => at % 2).map(Number);
    return numbers.length ? str(strings, ...numbers) : text;
}

const ids = 'always at before before-of best better call closed closed-until copied copy elsewhere elsewhere-new emergency hide hide-notice history holidays info last less map more new news news-busy news-failed news-none not-copied of open-until part-better part-unchanged part-worse photo place places return save shared source time unchanged unit updated warning worse write'.split(' ');
          const table = (text) =>
            Object.fromEntries(text.split('\n').map((line, at) => [ids[at], readMessage(line)]));

const templates$5 = table(`مفتوح على مدار الساعة
الساعة {0}
المركز {0}
المركز {0} من أصل {1}
1 هو الأفضل
أفضل {0} مما كان في {1}
اتصال
مغلق
مغلق، يفتح {0}
تم النسخ
نسخ {0}
رابط إلى موقع آخر.
رابط إلى موقع آخر، يُفتح في نافذة جديدة.
حالة طوارئ
إخفاء
إخفاء الإعلان «{0}»
المركز حسب السنة
أيام العطل الرسمية
معلومات
القياس السابق
عرض أقل
عرض على الخريطة
عرض المزيد
جديد في القياس
اقرأ الخبر كاملًا لدى {0}
جارٍ جلب الأخبار …
لا يمكن عرض الأخبار حاليًا.
لا توجد أخبار حاليًا.
تعذّر النسخ
من أصل {0} {1}
مفتوح الآن، يغلق {0}
أفضل {0}
دون تغيير
أدنى {0}
تصوير: {0}
المركز
بـ # مركز|بمركز واحد|بمركزين|بـ # مراكز|بـ # مركزًا|بـ # مركز
عرض الإعلانات المخفية ({0})
حفظ جهة الاتصال
مركز مشترك
المصدر:
{0}، الساعة {1}
المركز نفسه كما في {0}
بلدية|بلدية|بلديتين|بلديات|بلدية|بلدية
آخر تحديث:
تحذير
أدنى {0} مما كان في {1}
مراسلة`);

const templates$4 = table(`Always open
{0}
place {0}
place {0} of {1}
1 is best
{0} better than {1}
Call
Closed
Closed, opens {0}
Copied
Copy {0}
Link to another website.
Link to another website, opens in a new window.
Emergency
Hide
Hide the notice “{0}”
Place year by year
public holidays
Information
the last survey
Show less
Show on map
Show more
New in the survey
Read the whole story at {0}
Fetching news …
The news cannot be shown right now.
There is no news right now.
Could not copy
of {0} {1}
Open now, closes {0}
{0} better
Unchanged
{0} worse
Photo: {0}
Place
# place|# places
Show hidden notices ({0})
Save contact
shared place
Source:
{0}, {1}
Unchanged since {0}
municipalities
Updated
Warning
{0} worse than {1}
Write`);

const templates$3 = table(`Avoinna ympäri vuorokauden
klo {0}
sija {0}
sija {0}, yhteensä {1}
1 on paras
{0} parempi kuin {1}
Soita
Suljettu
Suljettu. Avautuu: {0}
Kopioitu
Kopioi {0}
Linkki toiselle verkkosivustolle.
Linkki toiselle verkkosivustolle, avautuu uuteen ikkunaan.
Hätätilanne
Piilota
Piilota ilmoitus ”{0}”
Sija vuosittain
pyhäpäivät
Tiedote
edellisessä mittauksessa
Näytä vähemmän
Näytä kartalla
Näytä lisää
Uusi mittauksessa
Lue koko uutinen: {0}
Haetaan uutisia …
Uutisia ei voi näyttää juuri nyt.
Uutisia ei ole juuri nyt.
Kopiointi ei onnistunut
yhteensä {0} {1}
Avoinna nyt. Sulkeutuu: {0}
{0} parempi
Ennallaan
{0} huonompi
Kuva: {0}
Sija
# sijan|# sijaa
Näytä piilotetut ilmoitukset ({0})
Tallenna yhteystieto
jaettu sija
Lähde:
{0} klo {1}
Sama sija kuin {0}
kunnasta
Päivitetty
Varoitus
{0} huonompi kuin {1}
Kirjoita`);

const templates$2 = table(`Auki ympäri vuorokauen
klo {0}
sija {0}
sija {0}, yhtheensä {1}
1 on paras
{0} parempi ko {1}
Soita
Kiini
Kiini. Aukeaa: {0}
Kopieerattu
Kopieeraa {0}
Linkki toisele nettisivule.
Linkki toisele nettisivule, aukeaa uuessa ikkunassa.
Hätätila
Piilota
Piilota ilmotus ”{0}”
Sija vuosi vuoelta
pyhäpäivät
Tieto
viimi mittauksessa
Näytä vähemän
Näytä kartala
Näytä lissää
Uusi mittauksessa
Lue koko uutinen: {0}
Hakkee uutisia …
Uutisia ei saata näyttää just nyt.
Uutisia ei ole just nyt.
Kopieeraus ei onnistunu
yhtheensä {0} {1}
Auki nyt. Menee kiini: {0}
{0} parempi
Ennallansa
{0} huonompi
Kuva: {0}
Sija
# sijan|# sijjaa
Näytä piilotetut ilmotukset ({0})
Säästä kontakti
jaettu sija
Lähe:
{0} klo {1}
Sama sija ko {0}
kunnasta
Päivitetty
Varotus
{0} huonompi ko {1}
Kirjota`);

const templates$1 = table(`Rabas birra jándora
dii. {0}
sadji {0}
sadji {0}, oktiibuot {1}
1 lea buoremus
{0} buorebut go {1}
Riŋge
Gitta
Gitta. Rahpasa: {0}
Kopierejuvvon
Kopiere {0}
Liŋka eará neahttasiidui.
Liŋka eará neahttasiidui, rahpasa ođđa láses.
Heahtedilli
Čiega
Čiega dieđáhusa ”{0}”
Sadji jagis jahkái
bassebeaivvit
Dieđut
ovddit mihtideamis
Čájet unnit
Čájet kárttas
Čájet eanet
Ođas mihtideamis
Loga olles ođđasa: {0}
Viežžá ođđasiid …
Dál ii leat vejolaš čájehit ođđasiid.
Dál eai leat ođđasat.
Ii lihkostuvvan kopieret
oktiibuot {0} {1}
Rabas dál. Giddejuvvo: {0}
{0} buorebut
Rievdakeahttá
{0} heajubut
Govva: {0}
Sadji
# sadji|# saji
Čájet čihkkojuvvon dieđáhusaid ({0})
Vurke oktavuođadieđuid
juhkkojuvvon sadji
Gáldu:
{0} dii. {1}
Seamma sadji go {0}
gielddas
Ođasmahtton
Váruhus
{0} heajubut go {1}
Čále`);

const templates = table(`Відчинено цілодобово
{0}
місце {0}
місце {0} із {1}
1 — найкраще
{0} краще, ніж у {1}
Зателефонувати
Зачинено
Зачинено. Відчиниться: {0}
Скопійовано
Копіювати {0}
Посилання на інший вебсайт.
Посилання на інший вебсайт, відкриється в новому вікні.
Надзвичайна ситуація
Приховати
Приховати повідомлення «{0}»
Місце за роками
святкові дні
Інформація
попередньому рейтингу
Показати менше
Показати на карті
Показати більше
Уперше в рейтингу
Читати всю новину: {0}
Завантаження новин …
Наразі неможливо показати новини.
Наразі новин немає.
Не вдалося скопіювати
із {0} {1}
Відчинено. Зачиниться: {0}
{0} краще
Без змін
{0} гірше
Фото: {0}
Місце
на # місце|на # місця|на # місць|на # місця
Показати приховані повідомлення ({0})
Зберегти контакт
спільне місце
Джерело:
{0}, {1}
Те саме місце, що й у {0}
муніципалітету|муніципалітетів|муніципалітетів|муніципалітету
Оновлено
Попередження
{0} гірше, ніж у {1}
Написати`);

/**
 * Swedish is in the code; its table has what a municipality says in other words. English is a copy, because the original
 * tells which placeholders a message has.
 */
const languages = {
    sv: {},
    en: { ...templates$4 },
    fi: templates$3,
    se: templates$1,
    fit: templates$2,
    ar: templates$5,
    uk: templates,
};
const isLanguage = (code) => Object.hasOwn(languages, code);
const { getLocale, setLocale } = configureLocalization({
    // The texts in the code; "sv" is those with the municipality's own, and so a language to load like the others.
    sourceLocale: `${sourceLocale}-x-code`,
    // Every language is in the module, so the answer is here before any element renders.
    loadLocale: (locale) => Promise.resolve({ templates: languages[locale] }),
});
/** Region and script don't matter: "fi-FI" is Finnish. "sme" is the longer code of Northern Sami. */
function followPage() {
    const language = document.documentElement.lang
        .toLowerCase()
        .replace(/[-_].*/, '')
        .replace('sme', 'se');
    void setLocale(isLanguage(language) ? language : sourceLocale);
}
followPage();
new MutationObserver(followPage).observe(document.documentElement, { attributeFilter: ['lang'] });
const shown = new Set();
window.addEventListener(LOCALE_STATUS_EVENT, () => {
    for (const host of shown)
        host.requestUpdate();
});
/** Every widget that is shown renders anew, as it does for another language: a setting or a text has changed. */
const renderAgain = () => window.dispatchEvent(new CustomEvent(LOCALE_STATUS_EVENT, { detail: { status: 'ready', readyLocale: getLocale() } }));
/** Lets a widget follow the language. One listener serves all of them: a thousand on one target are slow to add. */
function followLocale(host) {
    host.addController({
        hostConnected: () => shown.add(host),
        hostDisconnected: () => shown.delete(host),
    });
}
/** A day in words and a time of it: "måndag kl. 8.00". */
function atTime(day, date) {
    const time = formatTime(date, getLocale());
    return time ? msg(str `${day} kl. ${time}`, 'time') : day;
}
/** "20 januari 2016", or "20 januari 2016 kl. 9.00" where the date has a time. */
const formatDate = (date) => atTime(formatDay(date, getLocale()), date);
/** A whole number grouped as the language does it: "10 000" with a no-break space in Swedish. */
const formatNumber = (number) => new Intl.NumberFormat(intlName(getLocale())).format(number);
/**
 * Puts other words in place of a message's, in one language; what is shown wants `renderAgain` after it.
 * @param text with "{0}" and "{1}" for what the message's own text has there
 * @returns whether there is such a language and message, with such placeholders
 */
function replaceMessage(language, id, text) {
    // English has every message, as `npm run languages` sees to.
    const original = new Map(Object.entries(templates$4)).get(id);
    if (!isLanguage(language) || original === undefined || typeof text !== 'string')
        return false;
    const message = readMessage(text);
    const known = valuesOf(original);
    if (!valuesOf(message).every((number) => known.includes(number)))
        return false;
    languages[language][id] = message;
    return true;
}
/** The numbers of a message's placeholders. */
const valuesOf = (message) => (typeof message === 'string' ? [] : message.values);

const told = new WeakMap();
/**
 * Tells the developer, once for each element, what can't be used and what would be right. The citizen sees nothing of it.
 * @param what an attribute's name, or words for something else
 * @param right what to write instead
 */
function warn(element, what, right) {
    const value = element.getAttribute(what);
    const wrong = value === null ? what : `${what}="${value}"`;
    tellOnce(element, `can't use ${wrong.slice(0, 120)}. Write ${right}.`, wrong);
}
/**
 * Tells the developer something, once for each element.
 * @param what it is about; default: each message is about something else
 */
function tellOnce(element, message, what = message) {
    const known = told.get(element) ?? new Set();
    told.set(element, known);
    if (known.has(what))
        return;
    known.add(what);
    console.warn(`${element.localName}: ${message}`, element);
}

/** Reads an attribute that holds text, or what a script has given its property: a number is its digits, false is nothing. */
const text = (value) => String(value === 0 ? '0' : value || '').trim() || null;
/** Lets the properties that hold text read what a script or a framework gives them, as `text` reads an attribute. */
function readTexts({ properties, prototype }) {
    for (const [name, { converter }] of Object.entries(properties)) {
        const property = Object.getOwnPropertyDescriptor(prototype, name);
        if (converter === text)
            Object.defineProperty(prototype, name, {
                set(value) {
                    property?.set?.call(this, text(value));
                },
            });
    }
}

/** The version of this copy, as in package.json (a test holds the two together). */
const version = '0.1.0';
const key = Symbol.for('kommun-widgets');
const page = globalThis;
/**
 * Whether this copy is the page's: the first to ask is. A later copy, of the same or another version, says so once and
 * leaves the page alone.
 */
const ownsPage = page[key] === undefined;
if (ownsPage)
    page[key] = version;
else {
    console.warn(`kommun-widgets: ${page[key]} is on the page, ${version} is not used.`);
}

const tags = new Set();
/**
 * Defines a widget as a custom element, unless the name is taken: a second copy of the library, or somebody else's
 * element, must not stop the rest of the module.
 */
function define(tag, element) {
    tags.add(tag);
    if (customElements.get(tag))
        return;
    customElements.define(tag, element);
    readTexts(element);
}
/** A selector for any of our widgets. */
const anyWidget = () => `:is(${[...tags].join()})`;
/** Whether a name is one of our widgets', and not some other custom element's. */
const isWidget = (tag) => tags.has(tag);

/**
 * The ways in for content whose tags a CMS takes away: `<div data-kommun="news-card">` and
 * `<div class="kommun-news-card">` become widgets around what the author wrote in them.
 */
const hook = '[data-kommun],[class*=kommun-]';
/** These can hold a widget and stay what they are; the others are put inside one, with their meaning kept. */
const containers = 'div,section,article,aside,li,address,main,td,dd';
/** What templates chose: selectors and the tags that their elements become. */
const chosen = new Map();
let isWatching = false;
/** The tag that an element asks to become, e.g. "kommun-news-card"; undefined where it asks for none that there is. */
function wantedTag(element) {
    const name = element.dataset['kommun'];
    const tags = name === undefined ? [...element.classList] : [`kommun-${name}`];
    const tag = tags.find(isWidget);
    if (name !== undefined && !tag)
        warn(element, 'data-kommun', 'a widget name');
    return tag;
}
/** `data-headinglevel="3"` → `heading-level="3"`: data names are attribute names without hyphens. */
function copyAttributes(from, to) {
    const { observedAttributes } = to.constructor;
    for (const name of observedAttributes) {
        const value = from.dataset[name.replace('-', '')];
        if (value !== undefined)
            to.setAttribute(name, value);
    }
}
/**
 * Makes one element a widget, once: a container is filled, anything else is wrapped. The author's nodes are moved,
 * never copied or rewritten. Where an editor is at work (`contenteditable`), nothing is touched.
 */
function upgradeHook(element, tag = wantedTag(element)) {
    if (!tag || element.isContentEditable || element.matches(`${tag},${tag} > *,:has(> ${tag})`))
        return;
    const widget = document.createElement(tag);
    copyAttributes(element, widget);
    if (element.matches(containers)) {
        widget.append(...element.childNodes);
        element.append(widget);
    }
    else {
        element.replaceWith(widget);
        widget.append(element);
    }
}
/**
 * Makes everything that a selector finds a widget, now and when more content comes: for a page whose markup can't ask for
 * it. As with hooks, containers are filled and other elements wrapped, and `data-*` of theirs become attributes. Nothing
 * within such a widget becomes another of its kind, and what is a widget, or asks for one, stays that one.
 * @param selector a CSS selector: ".sv-archive li". One that can't be read is told, and not used.
 * @param widget a widget's name: "news-card". A name that no widget has is told, and not used.
 */
function enhance(selector, widget) {
    chosen.set(selector, `kommun-${widget}`);
    if (isWatching)
        upgradeAll();
}
function upgradeChosen() {
    for (const [selector, tag] of chosen) {
        try {
            if (!isWidget(tag))
                throw new Error('no such widget');
            for (const element of document.querySelectorAll(selector))
                upgradeChosenOne(element, tag);
        }
        catch {
            chosen.delete(selector);
            console.warn(`kommun-widgets: can't make "${selector}" a "${tag.slice(7)}". Write a selector and a widget's name.`);
        }
    }
}
function upgradeChosenOne(element, tag) {
    const any = anyWidget();
    const isOne = element.matches(`${any},${tag} *,${any}>:only-child,:has(>${any}:only-child)`);
    if (!isOne)
        upgradeHook(element, tag);
}
/** What elements ask for themselves comes first. */
function upgradeAll() {
    document.querySelectorAll(hook).forEach((element) => upgradeHook(element));
    upgradeChosen();
}
/** Upgrades every hook in the page, now and when more content comes. One observer serves the whole page. */
function watchHooks() {
    isWatching = true;
    upgradeAll();
    new MutationObserver((records) => records.some(({ addedNodes }) => addedNodes.length) && upgradeAll()).observe(document, { childList: true, subtree: true });
}

/** What a municipality sets once for the whole page. */
const settings = {
    externalLinks: [],
    mapService: 'https://www.openstreetmap.org/search?query={address}',
    structuredData: false,
    timeZone: 'Europe/Stockholm',
    dismissDays: 30,
};
/** Whether a value may stand for a setting, and what would be right. A time zone is set by trying it. */
const accepted = {
    externalLinks: [
        (value) => value === false || (Array.isArray(value) && value.every((host) => typeof host === 'string')),
        'false or a list of hosts',
    ],
    mapService: [
        (value) => value === false || /^https:.*\{address\}/.test(String(value)),
        'false or an address with https and {address}',
    ],
    structuredData: [(value) => typeof value === 'boolean', 'true or false'],
    timeZone: [setTimeZone, 'a name like Europe/Stockholm'],
    strings: [(value) => isObject(value) && replaceMessages(value), 'texts by language and id'],
    hooks: [(value) => isObject(value) && enhanceAll(value), 'names of widgets by selector'],
    dismissDays: [(value) => typeof value === 'number' && value > 0, 'a number above 0'],
};
const isObject = (value) => typeof value === 'object' && value !== null;
function tell(setting, right) {
    console.warn(`kommun-widgets: can't use the setting "${setting}".${right ? ` Write ${right}.` : ''}`);
}
function replaceMessages(strings) {
    for (const [language, messages] of Object.entries(strings)) {
        if (!isObject(messages))
            tell(`strings.${language}`, 'texts by id');
        else
            for (const [id, text] of Object.entries(messages))
                if (!replaceMessage(language, id, text))
                    tell(`strings.${language}.${id}`, 'a text for a message in docs/strings.md');
    }
    return true;
}
function enhanceAll(hooks) {
    for (const [selector, widget] of Object.entries(hooks))
        enhance(selector, String(widget));
    return true;
}
/**
 * Sets something for the whole page, at any time; widgets that are shown already follow. The same can stand in the page as
 * JSON, in `<script type="application/json" id="kommun-widgets">`. A setting that is wrong is told and not used.
 */
function configure(wanted) {
    for (const [name, value] of Object.entries(wanted)) {
        const [is, right] = (Object.hasOwn(accepted, name) && accepted[name]) || [];
        if (is?.(value))
            Object.assign(settings, { [name]: value });
        else
            tell(name, right);
    }
    renderAgain();
}
/** The settings as they are now. */
const configuration = () => settings;
/** Takes the settings that stand in the page. */
function configureByPage() {
    const json = document.querySelector('script#kommun-widgets[type="application/json"]')?.textContent;
    if (!json)
        return;
    try {
        configure(JSON.parse(json));
    }
    catch {
        console.warn('kommun-widgets: can\'t read the JSON in <script id="kommun-widgets">.');
    }
}
configureByPage();

/** An address without a scheme and a host is the page's own; asking the URL parser would cost a page of cards much time. */
const ownPath = /^(?!\/\/|\\)[^:\\]+$/;
/** An address as a whole; undefined where it is none. */
const absolute = (address, base = document.baseURI) => URL.canParse(address, base) ? new URL(address, base) : undefined;
/** The kinds of address that may become a link. */
const safe = /^(https?|mailto|tel):/;
/**
 * The address as it was written, if it may become a link or a picture: http, https, mailto, tel, or relative to the
 * page. Anything else (`javascript:`, `data:`, an address that is none) gives undefined, so that the text stays without
 * a link.
 */
function safeUrl(address) {
    const text = address?.trim();
    if (!text || ownPath.test(text))
        return text || undefined;
    const { protocol = '' } = absolute(text) ?? {};
    // A page opened from a disk has relative links of the page's own kind.
    return safe.test(protocol) || protocol === location.protocol ? text : undefined;
}
const withoutWww = (host) => host.toLowerCase().replace(/^www\./, '');
/** Whether an address leads to another site than the municipality's own: see `externalLinks` in `configure()`. */
function isElsewhere(address) {
    const { externalLinks } = configuration();
    if (!address || ownPath.test(address) || !externalLinks)
        return false;
    const { protocol = '', hostname } = absolute(address) ?? {};
    const own = [location.hostname, ...externalLinks].map(withoutWww);
    return /^http/.test(protocol) && !own.some((host) => `.${hostname}`.endsWith(`.${host}`));
}

/**
 * A link around content where the address is safe; else the content alone, and the developer is told. A link to another
 * site says that it is one.
 */
function link(widget, attribute, address, content) {
    const href = safeAddress(widget, attribute, address);
    return href
        ? html `<a href=${href} class=${isElsewhere(href) ? 'elsewhere' : nothing}>${content}</a>`
        : content;
}
/**
 * A whole number in a widget's attribute. Anything else, and one that is out of bounds, is told, and `otherwise` holds, as
 * where there is none.
 */
function wholeNumber(widget, attribute, written, [least, most, otherwise]) {
    const number = Number(written ?? otherwise);
    if (Number.isInteger(number) && number >= least && number <= most)
        return number;
    warn(widget, attribute, `a whole number from ${least} to ${most}`);
    return otherwise;
}
/** The address in a widget's attribute, if it is safe; else undefined, and the developer is told. */
function safeAddress(widget, attribute, address) {
    const url = safeUrl(address);
    if (address && !url)
        warn(widget, attribute, 'an address with https');
    return url;
}
/**
 * A date as a `time` element in the page's language. Text that is no date is shown as it was written, and the developer
 * is told: the author's words are better than none.
 * @param format how the date is put in words
 */
function renderDate(widget, attribute, written, format = formatDate) {
    const date = parseDate(written);
    if (date)
        return html `<time datetime=${date} lang=${getLocale()}>${format(date)}</time>`;
    warn(widget, attribute, '2023-12-05 or 5 december 2023');
    return written;
}
/**
 * What a person works as. The attribute is `job-title`; `role` belongs to ARIA and would tell a screen reader that the
 * element is an "Enhetschef". A title that was written there all the same is shown, and the developer is told.
 */
function jobTitle(widget) {
    const role = widget.getAttribute('role');
    // ARIA's own roles are lower-case English words; a title has a capital or a space.
    if (!role || /^[a-z]+$/.test(role))
        return widget.jobTitle;
    warn(widget, 'role', 'job-title');
    return widget.jobTitle ?? role;
}

/**
 * What a piece of the author's HTML is. Editors wrap, empty and repeat: a picture stands in a paragraph, a table in a
 * figure, a blank line is a paragraph with a no-break space. These functions see through that, and change nothing.
 */
/** Holds one thing without saying anything of its own; empty, these are an editor's leavings. */
const wrappers = 'p,div,span,figure,header,strong,b,em,i,u,br,a:not([href])';
const unseen = 'script,style,template,link';
const silent = `br,${unseen}`;
/** Longer words are no date: "Publicerad onsdag den 20 september 2016 kl. 14.05". */
const longestDate = 60;
const pictures = 'img,picture,video,svg';
const isElement = (node) => node?.nodeType === 1;
/** Whether a node begins before another; 4 is Node.DOCUMENT_POSITION_FOLLOWING, whose name is downloaded whole. */
const isBefore = (one, other) => !!(one.compareDocumentPosition(other) & 4);
/** The words of a node, with white space made single; a line break is a space. */
const textOf = (node) => node ? words(node).replace(/\s+/g, ' ').trim() : '';
function words(node) {
    if (!isElement(node))
        return node.nodeType === 3 ? node.data : '';
    if (node.matches(silent))
        return ' ';
    // What the browser gathers itself is gathered sooner.
    return node.querySelector(silent) ? [...node.childNodes].map(words).join('') : node.textContent;
}
/** Nothing to see or to hear: white space, a comment, a script, `<p>&nbsp;</p>`, `<p><br></p>`. */
function isBlank(node) {
    if (!isElement(node))
        return node.nodeType !== 3 || !/[^\s\u200B]/.test(node.data);
    return node.matches(unseen) || (node.matches(wrappers) && !node.id && !firstSeen(node.firstChild));
}
/** The first that is not blank among a node and those after it; no further, because this is asked of all nodes. */
function firstSeen(node) {
    while (node && isBlank(node))
        node = node.nextSibling;
    return node ?? undefined;
}
/** The one thing that a wrapper holds, however deep; else the node itself. */
function core(node) {
    const only = isElement(node) && node.matches(wrappers) ? firstSeen(node.firstChild) : undefined;
    return only && !firstSeen(only.nextSibling) ? core(only) : node;
}
/** Whether a node is something of the kind, whatever wraps it, or a figure around it with its caption. */
function holds(node, selector) {
    const fits = (inner) => isElement(inner) &&
        (inner.matches(selector) || (inner.localName === 'figure' && !!inner.querySelector(selector)));
    // Most nodes are nothing of the kind and have nothing of it in them, which is quickly seen.
    return fits(node) || (isElement(node) && !!node.querySelector(selector) && fits(core(node)));
}
const headings = 'h1,h2,h3,h4,h5,h6,[role=heading]';
/** A heading, or a link around one. */
const isHeading = (node) => holds(node, headings) || (isElement(node) && node.matches(`a:has(${headings})`));
const isTable = (node) => holds(node, 'table');
const isQuote = (node) => holds(node, 'blockquote');
/** A picture or a film, alone, in a link, or in a figure with its caption. */
const isMedia = (node) => isElement(node) &&
    (holds(node, pictures) || (!!node.querySelector(pictures) && !textOf(node))) &&
    !isTable(node) &&
    !isQuote(node);
/** A line that is one link and nothing else, not even a heading. */
const isLinkAlone = (node) => holds(node, 'a[href]') && !isMedia(node) && !node.querySelector(headings);
/** `<time>`, or a line that is a date and nothing else, with or without "Publicerad". */
function isDate(node) {
    if (holds(node, 'time'))
        return true;
    const words = textOf(node);
    return words.length < longestDate && /\d/.test(words) && !!parseDate(words);
}
/** A list of a few short words: tags, not a list that has something to say. */
const isTagList = (node) => holds(node, 'ul,ol') && textOf(node).length < 90;

const inline = 'a,abbr,b,br,code,em,i,img,q,small,span,strong,sub,sup,time,u';
/** Words, and elements that stand in a line of words. */
const isInline = (node) => node.nodeType === 3 || (isElement(node) && node.matches(inline));
/**
 * Gives each child its part. A `slot` attribute that names a part decides; else the rules do. Nothing is left out but
 * blanks, and a blank after something inline is kept, because it is the space between two words.
 */
function sort(children, rules) {
    const names = Object.keys(rules);
    const places = new Map();
    const taken = new Set();
    let before;
    for (const node of children) {
        if (isBlank(node)) {
            if (before && isInline(before) && isInline(node))
                places.set(node, places.get(before) ?? '');
            continue;
        }
        const wanted = isElement(node) ? node.slot : '';
        const place = names.find((name) => name === wanted) ??
            names.find((name) => (rules[name].every || !taken.has(name)) && rules[name].is(node)) ??
            '';
        places.set(node, place);
        taken.add(place);
        before = node;
    }
    return places;
}
const none = [];
/** Recognises an element's content. Pure: it reads the nodes and touches none. */
function readParts(element, rules) {
    const places = sort(element.childNodes, rules);
    const groups = Map.groupBy(places.keys(), (node) => places.get(node));
    const own = (part) => groups.get(part) ?? none;
    // `<div>` or `<p>` around everything
    const [only] = own('');
    const inner = places.size === 1 && isElement(only) ? readParts(only, rules) : undefined;
    return { places, own, find: (part) => own(part)[0] ?? inner?.find(part) };
}
/** Nodes as lines: words and inline elements side by side are one, up to a `br`; a block is one by itself. */
function linesOf(nodes) {
    const lines = [];
    let open = false;
    for (const node of nodes) {
        if (open && isInline(node))
            lines.at(-1)?.push(node);
        else if (!isBlank(node))
            lines.push([node]);
        open = isInline(node) && node.nodeName !== 'BR';
    }
    return lines;
}

/** Slots are filled by this controller, so the author's nodes need no `slot` attribute and are never touched. */
const manualSlots = { mode: 'open', slotAssignment: 'manual' };
const observed = {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['slot', 'href', 'datetime'],
};
/** Who reads the content of an element. */
const readers = new WeakMap();
/** One observer serves all widgets: one for each of a thousand is slow to make. */
const observer = new MutationObserver((records) => {
    for (const target of new Set(records.map((record) => record.target)))
        for (let node = target; node; node = node.parentNode)
            readers.get(node)?.reread();
});
/**
 * Reads what the author wrote inside an element, shows it in the element's slots, and follows every later change of it.
 * The element renders `<slot name="part">` for the parts that it gives a place, and one `<slot>` without a name:
 * whatever has no place of its own is shown there, so that nothing is lost.
 */
class ContentController {
    #host;
    #rules;
    #parts;
    constructor(host, rules) {
        this.#host = host;
        this.#rules = rules;
        host.addController(this);
    }
    get #current() {
        return (this.#parts ??= readParts(this.#host, this.#rules));
    }
    hostConnected() {
        readers.set(this.#host, this);
        observer.observe(this.#host, observed);
        // It may have changed while nobody watched.
        this.reread();
    }
    hostDisconnected() {
        readers.delete(this.#host);
    }
    /** Forgets what was read. */
    reread() {
        this.#parts = undefined;
        this.#host.requestUpdate();
    }
    /** The author's first node for a part, also deep inside an element that wraps the whole content. */
    find(part) {
        return this.#current.find(part);
    }
    /** The element's own children that are a part, and so can be given a place; '' is everything that is no part. */
    own(part) {
        return this.#current.own(part);
    }
    /** The lines of what is no part. */
    get lines() {
        return linesOf(this.own(''));
    }
    /**
     * Gives the author's nodes to the slots that were rendered. A slot with `data-line="2"` gets the third line of what is
     * no part.
     */
    hostUpdated() {
        const slots = [...this.#host.renderRoot.querySelectorAll('slot')];
        const unplaced = new Set(this.#current.places.keys());
        const fill = (slot, nodes) => {
            slot.assign(...nodes);
            nodes.forEach((node) => unplaced.delete(node));
        };
        for (const slot of slots) {
            if (slot.name)
                fill(slot, this.own(slot.name));
            else if (slot.dataset['line'])
                fill(slot, this.lines[Number(slot.dataset['line'])] ?? []);
        }
        for (const slot of slots)
            if (!slot.name && !slot.dataset['line'])
                fill(slot, [...unplaced]);
    }
}

/** A style sheet that any number of documents' and shadow trees' elements share. */
function sheetOf(text) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
}
/** Marks a style sheet's text for the minifier and for editors. Nothing can be put in: a sheet is a constant. */
const css = ([text = '']) => text;

/** Words that more than one widget says. */
/** "Uppdaterad", before a date. */
const updatedWords = () => msg('Uppdaterad', 'updated');
/** "kl. 14.05", "kl. 9.00–12.00" */
const atWords = (time) => msg(str `kl. ${time}`, 'at');
/** "Källa:", before a name. */
const sourceWords = () => msg('Källa:', 'source');
/** "Foto: Åsa Öberg", below a picture. */
const photoWords = (credit) => msg(str `Foto: ${credit}`, 'photo');
/** After the text of a link to another site, as Swedish municipalities write it. */
const elsewhereWords = () => msg('Länk till annan webbplats.', 'elsewhere');
/** After the text of a link to another site that opens a new window. */
const newWindowWords = () => msg('Länk till annan webbplats, öppnas i nytt fönster.', 'elsewhere-new');

var tokens = ":is(kommun-news-card,kommun-contact-card,kommun-rank-badge,kommun-quote-block,kommun-announcement-banner):not(#_#_){--_brand:var(--kommun-accent,#0b5c8e);--_accent:light-dark(var(--_brand),#8ac5f5);--_ink:light-dark(#17212b,#eef3f7);--_paper:light-dark(#fff,#182127);--_muted:color-mix(in oklab, var(--_ink) 82%, var(--_paper));--_line:color-mix(in oklab, var(--_ink) 18%, var(--_paper));--_soft:color-mix(in oklab, var(--_accent) 7%, var(--_paper));--_radius:var(--kommun-radius,.625em);box-sizing:border-box;contain-intrinsic-inline-size:min(20em, 75vw);min-inline-size:0;max-inline-size:100%;font-family:var(--kommun-font,inherit);letter-spacing:normal;text-align:start;text-indent:0;text-transform:none;white-space:normal;overflow-wrap:anywhere;font-style:normal;line-height:1.5;@supports (color:oklch(from red l c h)){--_accent:light-dark(oklch(from var(--_brand) min(l, .43) min(c, .3) h / 100%),oklch(from var(--_brand) max(l, .8) min(c, l / 5) h / 100%))}&[hidden]{display:none!important}& :where(h1),& :where(h2),& :where(h3),& :where(h4),& :where(h5),& :where(h6),& :where([role=heading]),& :where(p),& :where(ul),& :where(ol),& :where(figure),& :where(blockquote),& :where(figcaption),& :where(address),& :where(table),& :where(caption),& :where(th),& :where(td){float:none;color:inherit;font:inherit;letter-spacing:inherit;text-align:inherit;text-indent:inherit;text-transform:none;background:0 0;border:0;margin:0;padding:0}& :where(h1),& :where(h2),& :where(h3),& :where(h4),& :where(h5),& :where(h6),& :where([role=heading]){text-wrap:balance;font-size:1.2em;font-weight:700;line-height:1.25}& :where(figcaption),& :where(caption),& :where(.small){color:var(--_muted);font-size:.875em}& :where(ul),& :where(ol){padding-inline-start:1.25em}& :where(img),& :where(video){float:none;object-fit:cover;border:0;max-inline-size:100%;margin:0;padding:0}& a{color:var(--_accent);font-weight:inherit;text-underline-offset:.18em;background:0 0;border-radius:.125em;text-decoration:underline;text-decoration-thickness:max(1px,.06em);&:hover{text-decoration-thickness:max(2px,.12em)}&:focus-visible{outline:3px solid var(--_accent);outline-offset:2px}&.elsewhere{--_mark:var(--_elsewhere)}@media not print{&:after{clip-path:polygon(20% 0,100% 0,100% 80%,82% 80%,82% 31%,13% 100%,0 87%,69% 18%,20% 18%);text-indent:1em;white-space:nowrap;content:var(--_mark);forced-color-adjust:none;background:currentColor;block-size:.55em;inline-size:.55em;margin-inline:.3em -.85em;display:inline-block;overflow:hidden}}&[href^=tel\\:]{max-inline-size:100%;display:inline-block}}@media (prefers-contrast:more){--_line:var(--_ink)}@media print,(forced-colors:active){--_accent:CanvasText;--_ink:CanvasText}@media print{break-inside:avoid;& a[href^=http]:after{content:\" (\" attr(href) \")\"}}}";

const common = sheetOf(tokens);
/** Places that have linked the file; asking again for every element would cost a style computation each. */
const linked = new WeakSet();
/**
 * Gives the place where a widget stands (the document or a shadow root) the widget's light style sheet: the look of the
 * author's nodes, which a shadow root's own sheet cannot reach. A place that has linked `kommun-widgets.css` has it
 * already; the file says so by a custom property.
 * @param light one sheet for all elements of a kind
 */
function useLightStyles(host, light) {
    const hostConnected = () => {
        const root = host.getRootNode();
        const adopted = root.adoptedStyleSheets;
        if (linked.has(root) || adopted.includes(light))
            return;
        if (getComputedStyle(host).getPropertyValue('--_kommun-css'))
            linked.add(root);
        else
            adopted.push(...[common, light].filter((sheet) => !adopted.includes(sheet)));
    };
    host.addController({ hostConnected });
}

/**
 * The words after a link to another site, for every widget: as a style, because the author's link is not to be written in.
 * A quotation mark and a backslash are the same in CSS as in JSON.
 */
const elsewhereSheet = sheetOf('');
function say() {
    const [same, other] = [elsewhereWords(), newWindowWords()].map((words) => JSON.stringify(` ${words}`));
    elsewhereSheet.replaceSync(`:host{--_elsewhere:${same};--_elsewhere-new:${other}}`);
}
say();
window.addEventListener(LOCALE_STATUS_EVENT, say);

/**
 * A light sheet for use in the shadow tree. It is one rule, for the element's tag, with everything else nested in it; so
 * the parts that a widget makes from attributes look like those that the author wrote, from the same lines.
 */
const inShadow = (light) => light.replace(/^[^{]*/, ':host');
/** What a screen reader says and nobody sees, what has the focus, buttons, and the icons. */
const shared = css `.unseen{clip-path:inset(50%);white-space:nowrap;block-size:1px;inline-size:1px;position:absolute;overflow:hidden}button{color:var(--_accent);font:inherit;cursor:pointer;background:0 0;border:0;border-radius:.375em}:focus-visible{outline:3px solid var(--_accent);outline-offset:2px}svg:where(:not([height])){fill:none;stroke:currentColor;stroke-width:1.75px;stroke-linecap:round;stroke-linejoin:round;block-size:1.35em;inline-size:1.35em}`;
/** All styles of a widget's shadow tree: what widgets have in common, its light sheet, its own. */
const shadowStyles = (light, own) => [
    elsewhereSheet,
    // One sheet: each costs every element of the tree a search of its own.
    sheetOf(inShadow(tokens) + shared + inShadow(light) + own),
];

export { ContentController, absolute, atTime, atWords, configuration, configure, css, define, enhance, followLocale, formatDate, formatNumber, formatTime, formatWeekday, getLocale, headings, inMunicipality, isBefore, isBlank, isDate, isElement, isElsewhere, isHeading, isInline, isLinkAlone, isMedia, isQuote, isTable, isTagList, jobTitle, link, manualSlots, msg, ownsPage, parseDate, photoWords, readDate, renderAgain, renderDate, safe, safeAddress, safeUrl, shadowStyles, sheetOf, sourceWords, str, tellOnce, text, textOf, updatedWords, useLightStyles, version, warn, watchHooks, wholeNumber };
