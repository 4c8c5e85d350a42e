import { nothing, html, LitElement } from 'lit';
import { configuration, getLocale, msg, link, css, str, isElement, isLinkAlone, textOf, isInline, warn, parseDate, atWords, formatTime, atTime, formatWeekday, formatDate, isHeading, headings, jobTitle, isBefore, isBlank, sheetOf, manualSlots, shadowStyles, text, ContentController, isMedia, followLocale, useLightStyles, safeAddress, define } from './shared/styles.js';
import { renderHeading } from './shared/heading-level.js';
import { watchPictures } from './shared/pictures.js';
import { setState } from './shared/states.js';
import { icon } from './shared/icon.js';
import { trusted } from './shared/trusted-types.js';
import { now, renderAt, momentOf, midnight } from './shared/clock.js';

/** Quiet line drawings that say in a picture what the line, or the button, says in words. */
const icons = {
    phone: icon('M9 3 11 8 8 10a13 13 0 0 0 6 6l2-3 5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 5a2 2 0 0 1 2-2Z'),
    email: icon('M3 5h18v14H3ZM3 6l9 7 9-7'),
    address: icon('M12 22q7-7 7-12A7 7 0 0 0 5 10q0 5 7 12ZM12 8v4M10 10h4'),
    website: icon('M3 12a9 9 0 0 1 18 0 9 9 0 0 1-18 0h18M12 3q8 9 0 18-8-9 0-18'),
    hall: icon('M3 20V9l9-5 9 5v11H3'),
    hours: icon('M3 12a9 9 0 0 1 18 0 9 9 0 0 1-18 0M12 7v5l3 3'),
    copy: icon('M9 9h11v12H9ZM5 15H4V3h11v2'),
    done: icon('M4 12l6 6L20 6'),
    save: icon('M12 3v12M6 10l6 6 6-6M4 20h16'),
};

/**
 * Parts a Swedish address, "Burensköldsvägen 11, 595 80 Mjölby", at the postcode before its last words.
 * @returns street, postcode as written, town; without a postcode and a town, all of it as the street
 */
const addressParts = (address) => address.split(/,?\s?(?:SE?-)?\b(\d{3}\s?\d\d)\s([^\d,]+)$/);

/**
 * A contact as a vCard 4.0 (RFC 6350), which telephones and mail programs save to the address book.
 * Hand it out as "text/vcard" in UTF-8.
 */
/** Text that ends neither its value nor its line (RFC 6350, 3.4). */
const escaped = (text) => text.replace(/[\\,]/g, '\\$&').replace(/[\r\n]+/g, '\\n');
/** Text that doesn't end its component either. Elsewhere some address books would show the backslash. */
const component = (text = '') => escaped(text).replace(/;/g, '\\;');
/**
 * One line and no more, whatever it is made of: some address books take any control character for a line's end.
 * Folded to 75 octets, never inside a character: 74 of ASCII, 37 of two octets at most, 18 of any, and the space before.
 */
const line = (text) => text
    .replace(/[\p{Cc}\u2028\u2029]/gu, '')
    .replace(/[ -~]{38,74}|[ -\u07FF]{1,37}|.{1,18}/gu, '$&\r\n ')
    .slice(0, -1);
/**
 * The contact as the text of a `.vcf` file. What is missing or empty is left out.
 *
 * A unit and the municipality are of the kind "org", and organisations of their own where `unit` says none. The parts of a
 * person's name are given where it is two words, because some telephones show no name without; where it is more, no rule
 * tells the given names from the family's. An address without a Swedish postcode is all street.
 *
 * Line breaks in texts are kept, other control characters are dropped. Nothing throws; half a surrogate pair stays, and
 * is U+FFFD in the file.
 */
function vcard({ name, kind, jobTitle, unit, phones, emails, address, website }) {
    const isPerson = kind === 'person';
    const [street, code = '', town] = addressParts(address ?? '');
    return [
        'BEGIN:VCARD',
        'VERSION:4.0',
        `KIND:${isPerson ? 'individual' : 'org'}`,
        `FN:${escaped(name)}`,
        isPerson && /^\S+ \S+$/.test(name) && component(name).replace(/(.+) (.+)/, 'N:$2;$1;;;'),
        (unit || !isPerson) && `ORG:${component(unit || name)}`,
        jobTitle && `TITLE:${escaped(jobTitle)}`,
        ...phones.map(({ href, mobile }) => `TEL;VALUE=uri;TYPE=${mobile ? 'cell' : 'work'}:${href}`),
        ...emails.map((email) => `EMAIL:${escaped(email)}`),
        address && `ADR:;;${component(street)};${component(town)};;${code};`,
        website && `URL:${website}`,
        'END:VCARD',
    ]
        .map((property) => (property ? line(property) : ''))
        .join('');
}
/**
 * "Åsa Öberg.vcf": the name less the characters that Windows, macOS, Linux and the Web refuse or hide in file names,
 * and less the dots and spaces that it begins with; "kontakt.vcf" where nothing is left.
 */
const fileName = (name) => `${name
    .replace(/[\\/:*?"<>|\p{C}]/gu, '')
    .replace(/^[.\s]+/, '')
    .trim() || 'kontakt'}.vcf`;

/** What can be done with a contact: saved, and found on a map. */
/** @param status what was done, in words */
function renderActions(card, contact, status) {
    const { address, phones, emails, name } = contact;
    const { mapService } = configuration();
    return html `<div class=actions lang=${getLocale()}>${name && (phones.length || emails.length)
        ? html `<button @click=${() => save(contact)}>${icons.save}${msg('Spara kontakt', 'save')}</button>`
        : nothing} ${address && mapService
        ? link(card, 'address', mapService.replace('{address}', encodeURIComponent(address)), msg('Visa på karta', 'map'))
        : nothing} ${status}</div>`;
}
/** Hands a contact out as a file, for the visitor's address book. */
function save(contact) {
    const href = URL.createObjectURL(new Blob([vcard(contact)], { type: 'text/vcard;charset=utf-8' }));
    const file = Object.assign(document.createElement('a'), { href, download: fileName(contact.name) });
    file.click();
    // Some browsers read it only after the click.
    setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

var lightStyles = "kommun-contact-card:not(#_#_){border:1px solid var(--_line);border-radius:var(--_radius);background:var(--_paper);color:var(--_ink);grid-template-columns:1.35em 1.65em minmax(0,1fr);align-content:start;column-gap:.75em;padding-block:1.25em;padding-inline:min(6%,1.5em);display:grid;container-type:inline-size;& :is(img,picture){border-radius:50%;block-size:3.75em;inline-size:3.75em;display:block}& a[href^=mailto\\:]{max-inline-size:100%;display:inline-block}&:state(addresses) a[href^=mailto\\:]{word-break:break-all}& a[href^=tel\\:]{font-size:min(1em,12.5cqi)}}";

/* The host is the grid, see contact-card.light.css: icons, the rest of the picture's width, text. */
const styles = css `.label{grid-column:1/-1;margin-block-end:.75em}.picture{border-radius:50%;grid-column:1/3;align-self:center;place-items:center;block-size:3.75em;inline-size:3.75em;display:grid;overflow:clip}.drawn{outline-offset:-1px;background:var(--_soft);color:var(--_accent);outline:1px solid #0000;font-weight:700}.who{grid-column:3;align-self:center;min-inline-size:0}.label,.who,.words{hyphens:auto;hyphenate-limit-chars:12}.title{color:var(--_muted)}:host>svg{color:var(--_muted);grid-column:1;margin-block-start:.7em}.line{flex-wrap:wrap;grid-column:2/-1;align-items:end;column-gap:.75em;margin-block-start:.6em;display:flex}.who .line{margin:0}.line>div{min-inline-size:0}.reach{column-gap:.75em;display:flex}.short,.whole{white-space:nowrap}.short>div{font-size:min(1em,12.5cqi)}@container (inline-size>=10em){.medium{white-space:nowrap}.medium>div{font-size:min(1em,7.5cqi)}}.copy{block-size:2.25em;inline-size:2.25em;color:var(--_muted);flex:none;place-items:center;margin-block:-.375em;margin-inline-start:-.45em;padding:0;display:grid}button:hover{background:var(--_soft)}.now{font-weight:600}.now:before{box-sizing:border-box;border:.15em solid var(--_muted);content:"";border-radius:50%;block-size:.7em;inline-size:.7em;margin-inline-end:.5em;display:inline-block}.open:before{border:.35em solid var(--_accent)}dl{margin:0}dl>div{column-gap:1em;margin-block-start:.15em}dt{color:var(--_muted);flex:0 0 9.5em}dd{margin:0}.actions{flex-wrap:wrap;grid-column:1/-1;align-items:center;gap:0 .75em;display:flex}.actions :is(a,button){border:1px solid var(--_line);border-radius:var(--_radius);margin-block-start:1.1em;padding:.45em 1em;font-weight:600;text-decoration:none}.actions a{padding-inline-end:1.6em}.actions svg{vertical-align:-.3em;margin-inline-end:.5em}@container (inline-size>=15em){.beside{flex-wrap:nowrap}}@container (inline-size>=20em){dl>div{display:flex}}@container (inline-size<15em){:host>svg{display:none}.line{grid-column:1/-1}}@container (inline-size<17em){.who{grid-column:1/-1;margin-block-start:.6em}}@media print{.drawn{outline-color:var(--_line);background:0 0}.copy,.now,.actions,.reach{display:none}}`;

/** Copying for a widget. What went wrong is said, too: nobody shall paste something else. */
function copying(host) {
    let copied = '';
    let failed = '';
    const copy = async (text) => {
        // Emptied first, because the same words a second time would not be heard.
        copied = failed = '';
        host.requestUpdate();
        await host.updateComplete;
        await navigator.clipboard.writeText(text).then(() => (copied = text), () => (failed = text));
        host.requestUpdate();
    };
    return {
        button: (text) => 'clipboard' in navigator
            ? html `<button class=copy lang=${getLocale()} aria-label=${copyWords(text)} @click=${() => copy(text)}>${icons[copied === text ? 'done' : 'copy']}</button>`
            : nothing,
        status: () => html `<span class=small role=status>${copied && copiedWords()}${failed && failedWords()}</span>`,
    };
}
const copyWords = (text) => msg(str `Kopiera ${text}`, 'copy');
const copiedWords = () => msg('Kopierat', 'copied');
const failedWords = () => msg('Det gick inte att kopiera', 'not-copied');

/**
 * Swedish telephone numbers: grouped as they are read aloud, and in E.164 for the `tel:` link.
 * Sources: the numbering plan of the Post and Telecom Authority (PTS), ITU-T E.164, RFC 3966.
 */
/**
 * The number itself, the words after it, the extension in them. Bounded, and each part ends where the next can't
 * begin, so that no text takes long. The format characters (Cf) are those that telephones copy along, unseen. A slash
 * before the last digit or two parts no groups: "08-50 80 00/01" are two numbers; "08.30-16.30" are times.
 */
const parts = /^(?!.*\/\d\d?$|\d\d\.\d\d\xA0?\p{Pd})([\d\xA0()+./\u2212\p{Pd}\p{Cf}]{0,50}\d)(?:[,;]?\xA0?\(?(v(?:x|äxeln?)|(?:(?:ankn|ext)[a-z]*|x)[.:=]?\xA0?(\d+)))?[).\p{Cf}]*$/iu;
/** Of another country, or short: 112, 1177, 113 13, 114 14, the European 116 000, the directories' 118 118. */
const whole$1 = /^(\+(?!46)[1-9]\d{4,14}|11(2|77|313|414|[68]\d{3}))$/;
/**
 * The code, less its 0, and the subscriber's digits. 08 has two digits, the codes listed have three, every other four.
 * Subscribers have five digits or more, with 08 six, with mobile numbers and 010 seven. (Premium numbers of other
 * lengths and 020 with four digits, which PTS has and a municipality has not, are left as words; so are dates.)
 */
const swedish = /^\+46(?=\d{7,9}$)(8|(?:10|7[^7])(?=.{7})|1[13689]|2[136]|[29]0(?!0)|3[1356]|4[0246]|54|6[03]|(?!10|7[^7])[1-9]..)(.{5,8})$/;
/** The subscriber's digits as Swedish groups them: 854 72, 20 60 00, 508 00 00, 508 000 00. */
const grouped = (digits) => digits.replace(/...(?=..$|.{4,5}$)|..(?=.)/g, '$&\xA0');
/**
 * Reads a number as people write it: spaces, dots, slashes, brackets and any dashes anywhere; "+46", "+46 (0)", "0046"
 * or "0" first; "ankn. 123", "anknytning 123", "ext 123", "x123" or "vx" (switchboard) last.
 * @returns undefined where it is no number, or one with digits too few or too many, so that the words stay as they were
 */
function readPhone(written) {
    const words = written.trim().replace(/\s+/g, '\xA0');
    const [, number = '', tail = '', extension] = parts.exec(words) ?? [];
    const digits = number
        .replace(/[^\d+()]/g, '')
        // Only after a country's number is it the 0 that is not dialled.
        .replace(/^\(?((?:\+|00)\d+)\)?\(0\)|[()]/g, '$1')
        .replace(/^00/, '+')
        .replace(/^(\+460?|0)/, '+46');
    const href = `tel:${digits}${extension ? `;ext=${extension}` : ''}`;
    if (whole$1.test(digits))
        return { text: words, href };
    const [, code, subscriber = ''] = swedish.exec(digits) ?? [];
    return code ? { text: `0${code}-${grouped(subscriber)}\xA0${tail}`.trim(), href } : undefined;
}

/** What the lines of a contact say, whether the editor made links of them or not. */
const linked = 'a[href]';
/** What is before "595 80 Mjölby", if anything. */
const beforePostcode = /(?:^|,?\s+)(?=(?:SE?-)?\d{3}\s?\d\d\s+\p{Lu})/u;
const street = /^\p{Lu}\D*\d+( ?\p{L})?$/u;
const mailbox = /(?<![^\s,;:<>()])[^\s,;:<>()]{1,64}@[^\s,;:<>()]{1,255}\.\p{L}+/u;
/**
 * "Telefon: ", "Tfn ", "Vxl. ": words that end in a colon, or one word before what begins as a whole number does. So
 * "Storgatan 112" is a street.
 */
const label = /^(?:[^\d+]*:\s+|\p{L}+\.?\s+(?=[+0]))/u;
/** An e-mail address as something to write to. */
const toEmail = (text) => ({ kind: 'email', text, href: `mailto:${text}` });
/** A number as something to dial; undefined where it is none. */
function toPhone(written, mobile) {
    const phone = readPhone(written);
    return phone && { kind: 'phone', ...phone, mobile };
}
function fromLink(link) {
    const [, scheme, to = ''] = /^(tel|mailto):([^?]*)/.exec(link.getAttribute('href') ?? '') ?? [];
    if (scheme === 'mailto')
        return toEmail(to);
    return scheme ? (toPhone(textOf(link)) ?? toPhone(to) ?? { kind: 'phone', text: to }) : undefined;
}
/** What stands above a contact and is neither a name nor a title: "Kontakt", "Kontaktuppgifter:", "Kontakta oss". */
const isLabel = (words = '') => /^(?:kontakt(?:a oss|information|person(?:er)?|uppgift(?:er)?)?|contact(?: us)?) ?:?$/i.test(words);
/** The words, with line breaks where the editor made them and around blocks, less those of elements that are left out. */
function withBreaks(node, leftOut) {
    if (!isElement(node))
        return node.nodeType === 3 ? node.data.replace(/\s+/g, ' ') : '';
    if (node.matches(leftOut))
        return '';
    if (node.matches('br'))
        return '\n';
    const words = [...node.childNodes].map((child) => withBreaks(child, leftOut)).join('');
    return isInline(node) ? words : `\n${words}\n`;
}
/** "namn@exempel.se, 0142-854 72" */
const fromWords = (words) => words.split(/\s*[,;|•\n]\s*|\s(?:eller|\/)\s/).map((piece) => {
    const [email] = mailbox.exec(piece) ?? [];
    return email ? toEmail(email) : toPhone(piece.replace(label, ''));
});
function readLine(nodes) {
    const wordsWithout = (leftOut) => nodes
        .map((node) => withBreaks(node, leftOut))
        .join(' ')
        .trim();
    const elements = nodes.filter(isElement);
    const links = elements.flatMap((element) => [
        ...(element.matches(linked) ? [element] : []),
        ...element.querySelectorAll(linked),
    ]);
    const words = wordsWithout('script,style');
    const text = words.replace(/\s+/g, ' ');
    const isAddress = beforePostcode.test(text) || elements.some((element) => element.matches('address,:has(address)'));
    const plain = fromWords(wordsWithout(`script,style,${linked}`)).filter((value) => !!value);
    const values = [...plain, ...links.map(fromLink).filter((value) => !!value)];
    if (!values.length && isAddress)
        values.push({ kind: 'address', text: text.replace(beforePostcode, (before) => before && ', ') });
    const website = !values.length && links.length === 1 && nodes.some(isLinkAlone) ? 'website' : undefined;
    return { text, rows: words.split('\n'), kind: values[0]?.kind ?? website, values, plain };
}
/** Reads the lines of a contact. A street on a line of its own is the beginning of the address below it. */
function readContactLines(lines) {
    const read = lines.map(readLine);
    read.forEach((line, index) => {
        const [address] = line.values;
        const above = read[index - 1];
        const isTown = address?.kind === 'address' && /^\d/.test(address.text);
        if (!isTown || !above || above.values.length || !street.test(above.text))
            return;
        address.text = `${above.text}, ${address.text}`;
        line.kind = undefined;
        above.kind = 'address';
    });
    return read;
}

const isEmail = /^[^\s@<>]+@[^\s@<>]+$/;
/** In the order of Swedish contact cards. What is no number and no address has no `href`, and is told. */
function givenValues(card) {
    const { phone, mobile, email, address, website } = card;
    const given = [
        phone && (toPhone(phone) ?? wrong(card, 'phone', phone, '0142-854 72')),
        mobile && (toPhone(mobile, true) ?? wrong(card, 'phone', mobile, '070-123 45 67', 'mobile')),
        email && (isEmail.test(email) ? toEmail(email) : wrong(card, 'email', email, 'namn@exempel.se')),
        address && { kind: 'address', text: address },
        website && {
            kind: 'website',
            text: website.replace(/^https?:\/\//, ''),
            href: website.replace(/^(?!\w+:)(?=\S+\.\S+$)/, 'https://').replace(/^(?!https?:)/, 'none:'),
        },
    ];
    return given.filter((value) => !!value);
}
/** Text that is not what its attribute is for: shown as it is, and told. */
function wrong(card, kind, text, right, attribute = kind) {
    warn(card, attribute, right);
    return { kind, text };
}

/** Month and day of the holidays that Easter does not move; some are on the Saturday (2, see `dayNumber`) in a week. */
const fixed = /-(?:01-0[16]|05-01|06-06|12-2[56]|(?:06-2[0-6]|10-31|11-0[1-6]) 2)/;
/** Days after Easter Sunday: Good Friday, Easter Sunday and Monday, Ascension Day, Whit Sunday. */
const byEaster = [-2, 0, 1, 39, 49];
/** Days from 1970, a Thursday, and 100 000 weeks more, so that none is below zero: 0 is a Thursday, 2 a Saturday. */
const dayNumber = (date) => Date.parse(date) / 864e5 + 7e5;
/**
 * Whether a day is a public holiday by name in Sweden: nyårsdagen, trettondedag jul, långfredagen, påskdagen, annandag
 * påsk, första maj, Kristi himmelsfärdsdag, pingstdagen, nationaldagen, midsommardagen, alla helgons dag, juldagen,
 * annandag jul. Source: lag (1989:253) om allmänna helgdagar, as it has been since 2005.
 *
 * Other Sundays are holidays in that law, too, but not here: they have their own opening hours. The eves of Midsummer,
 * Christmas and New Year are no public holidays (only semesterlagen treats them as Sundays): an office that closes says so.
 * @param date such as "2026-12-25", of any year of four figures in the Gregorian calendar; text that is no date is no holiday
 */
function isHoliday(date) {
    const day = dayNumber(date);
    return fixed.test(`${date} ${day % 7}`) || byEaster.includes(day - easter(Number(date.slice(0, 4))));
}
/**
 * Easter is the Sunday after the first full moon from 21 March on. The moon is back on its day every 19 years, and 19 days
 * later (or 11 earlier) from one year to the next; a correction each century keeps it with the sky: Gauss's rule.
 */
function easter(year) {
    const century = Math.floor(year / 100);
    const inCycle = year % 19;
    const moon = (inCycle * 19 + 15 + century - Math.floor((13 + 8 * century) / 25) - Math.floor(century / 4)) % 30;
    // Half the lunar months have 29 days, not 30: the last day, and sometimes the one before, moves up.
    const day = dayNumber(`${String(year)}-03-21`) + moon - (moon + (inCycle > 10 ? 1 : 0) > 28 ? 1 : 0);
    return day + 7 - ((day + 4) % 7);
}

/**
 * Opening hours, without words and without a page. Everything is on the municipality's wall clock, as the sign on the
 * door is, so summer time needs no care but in two nights a year. In October the hour from 02:00 comes twice, and the
 * answer is the same the second time: what closes at 02:30 does so twice. In March that hour never comes: what closes at
 * 02:30 is closed at 03:00, the minute after 01:59. The way to a time by the clock is an hour off in these nights, so
 * who waits for it asks again.
 */
const fullDay = 1440;
/** schema.org's days and OpenStreetMap's public holidays, then the Swedish days (Friday is the same in both). */
const dayNames = 'mo tu we th fr sa su ph må ti on to fr lö sö'.split(' ');
const holidays$1 = 7;
/** What `off` is read as: a time that nobody writes. */
const off = '24-0';
/** 0–6 from Monday, 7 for holidays; -1 for another word. "Mon", "tors" and "måndag" are days, too. */
const dayOf$1 = (word) => dayNames.indexOf(word.replace(/(?<=^..)[denirstu]s?(?:dag)?$/, '')) % 8;
/** "8", "08:00" and "8.00" in minutes; NaN for another word. */
function minutesOf(word) {
    const [, hours, minutes = 0] = /^(\d\d?)(?:[.:]([0-5]\d))?$/.exec(word) ?? [];
    return Number(hours) * 60 + Number(minutes);
}
/** The text with each thing said in one way: lower case, hyphens, and a time after all days. */
const plain = (text) => text
    .toLowerCase()
    .replace(/off|closed|stängt/g, off)
    .replace('24/7', 'mo-su 0-24')
    .replace(/[a-zåäö](?=\s*(?:[;\n]|$))/g, '$& 0-24')
    .replace(/23[.:]59/g, '24')
    // One space is enough for people, and keeps the search short in a text of nothing but spaces.
    .replace(/\s?[-–]\s?/g, '-');
/** A day's spans in order, with one more; those that it overlaps go. */
const add = (spans, { from, to }) => [...spans.filter((other) => other.to <= from || to <= other.from), { from, to }].sort((a, b) => a.from - b.from);
/**
 * Reads opening hours in the notation of schema.org's `openingHours`, with the `off` and `PH` of OpenStreetMap's
 * `opening_hours`: "Mo-Th 08:00-16:30, Fr 08:00-15:00; PH off".
 *
 * - Days, then times or `off`, then other days. Commas, semicolons, line breaks and spaces stand between.
 * - Days without times, at the end of a line or before a semicolon, are open all day (schema.org); "24/7" is every day.
 * - A time that ends before it begins ends on the next day (schema.org). 23:59 is midnight, as Google's guide has it.
 * - `off`, `closed` or "stängt" takes back all that was said of a day before. Other times are added, but where two of a
 *   day overlap, the later in the text is the exception to the rule: "Mo-Fr 08:00-16:00, Fr 08:00-15:00".
 * - Also read: "8" and "8.00" for "08:00", dashes for hyphens, Swedish days ("mån-fre", "lördag").
 * @returns undefined for text that is not understood to its last word
 */
function parseHours(text) {
    const week = [[], [], [], [], [], [], []];
    let days = [];
    let timed = true;
    for (const word of plain(text).match(/[^\s,;]+/g) ?? ['']) {
        const [first = '', last = first, more] = word.split('-');
        let day = dayOf$1(first);
        const lastDay = dayOf$1(last);
        const from = minutesOf(first);
        let to = minutesOf(last);
        const isOff = word === off;
        // From midnight to midnight, as "24:00-00:00" is, is no time at all.
        if (more != null || (!isOff && from - to === fullDay))
            return undefined;
        // No range begins or ends with holidays.
        if (day >= 0 && lastDay >= 0 && (day === holidays$1) === (lastDay === holidays$1)) {
            if (timed)
                days = [];
            timed = false;
            // Round the end of the week, where it must.
            for (; days.push(day), day !== lastDay; day = (day + 1) % 7)
                ;
        }
        else if (days.length && from <= fullDay && to <= fullDay && from !== to) {
            timed = true;
            if (to < from)
                to += fullDay;
            for (day of days)
                week[day] = isOff ? [] : add(week[day] ?? [], { from, to });
        }
        else
            return undefined;
    }
    // "Mo 8-16, Tu," breaks off before it says when.
    return timed ? { days: week, holiday: week.splice(holidays$1)[0] } : undefined;
}
/**
 * Reads the days when it is closed: "2026-12-24, 2026-07-06/2026-07-31". Dates are in any form that `parseDate` reads;
 * between the first day and the last is a slash (ISO 8601), a dash, or a hyphen with spaces. Between the dates are commas,
 * semicolons or line breaks.
 * @returns undefined for text that is not understood to its last word, has a time of day, or ends before it begins
 */
function parseClosed(text) {
    const closed = [];
    for (const part of text.split(/[,;\n]\s*/)) {
        const days = part.split(/[/–]| - /).map(parseDate);
        const [from = '', to = from] = days;
        if (to < from || !/^.{10}(?:\/.{10})?$/.test(days.join('/')))
            return undefined;
        closed.push({ from, to });
    }
    return closed;
}
/**
 * The week as a list to read: days after one another with the same hours are one group (Monday to Thursday, Friday,
 * Saturday and Sunday closed); a day between others parts them. Monday is first, and `days` counts from it: 0–6.
 * The hours of holidays are in `hours.holiday`.
 */
function week({ days }) {
    const groups = [];
    days.forEach((spans, day) => {
        const last = groups.at(-1);
        if (JSON.stringify(last?.spans) === JSON.stringify(spans))
            last?.days.push(day);
        else
            groups.push({ days: [day], spans });
    });
    return groups;
}
/** A minute counted from 1970, on the municipality's clock, as "2026-11-22T14:05"; one of a day as the first one's. */
const clock = (minute) => new Date(minute * 6e4).toISOString().slice(0, 16);
/** And back. */
const minuteOf = (time) => Date.parse(`${time}Z`) / 6e4;
/**
 * Whether it is open, and until when that holds: when it closes, or opens next. A night belongs to the day it began: it
 * runs to its end into a closed day or a holiday. Midnight between two spans is no closing.
 * @param closed days without opening hours; they come before holidays, and both before the days of the week
 * @param now on the municipality's clock, as `inMunicipality` tells it: "2026-11-22T14:05". Anything else is closed.
 * @returns `until` in the form of `now`; none where nothing changes within a year
 */
function openState(hours, closed, now) {
    const minute = minuteOf(now);
    const end = minute + 366 * fullDay;
    let closes = minute;
    let opens;
    let midnight = minute - (minute % fullDay) - fullDay;
    // No further than it takes: a page may have hundreds of contacts.
    for (; midnight < end && (closes > minute ? midnight <= closes : !opens); midnight += fullDay) {
        const date = clock(midnight).slice(0, 10);
        const spans = closed.some(({ from, to }) => from <= date && date <= to)
            ? []
            : (isHoliday(date) && hours.holiday) || hours.days[(midnight / fullDay + 3) % 7];
        for (const { from, to } of spans ?? []) {
            if (midnight + from <= closes && closes < midnight + to)
                closes = midnight + to;
            if (midnight + from > minute)
                opens ??= midnight + from;
        }
    }
    const open = closes > minute;
    const until = open ? closes : opens;
    return { open, until: until && until < end ? clock(until) : undefined };
}

/** A contact in the vocabulary of https://schema.org, for search engines and assistants. */
const weekdays = ['Mon', 'Tues', 'Wednes', 'Thurs', 'Fri', 'Satur', 'Sun'].map((day) => `${day}day`);
const holidays = 'PublicHolidays';
/** Without times it is closed. */
const specification = (what) => ({ '@type': 'OpeningHoursSpecification', ...what });
/** Minutes as "08:30"; the day after begins anew. */
const time = (minutes) => clock(minutes).slice(11);
/** A day's hours. Closing at or before opening is on the day after; closing at the time of opening would be no time. */
const hoursOf = (dayOfWeek, spans = []) => spans.map(({ from, to }) => specification({
    dayOfWeek,
    opens: time(from),
    closes: time(Math.min(to, from + fullDay - 1)),
}));
/** The week, public holidays where they are other days, and the dates when it is closed all the same. */
const openingHours = ({ days, holiday }, closed) => [
    ...days.flatMap((spans, day) => hoursOf(weekdays[day], spans)),
    ...hoursOf(holidays, holiday),
    ...(holiday?.length === 0 ? [specification({ dayOfWeek: holidays })] : []),
    ...closed.map(({ from, to }) => specification({ validFrom: from, validThrough: to })),
];
/**
 * The contact as JSON-LD: a `Person` who works for the unit, or a `GovernmentOrganization`, a part of it. Neither may
 * have opening hours (a `Place` may), so these stand on its `ContactPoint`, with the numbers that they are for.
 * Telephone numbers are in E.164, with ";ext=123" where there is an extension; short ones as they are. What is missing
 * is undefined, or an empty list.
 * @param hours when the contact can be reached
 * @param closed days when it can't all the same
 */
function structuredData(contact, hours, closed = []) {
    const { name, kind, jobTitle, unit, phones, emails, address, website } = contact;
    const isPerson = kind === 'person';
    const organization = 'GovernmentOrganization';
    const reach = { telephone: phones.map(({ href }) => href.slice(4)), email: emails };
    const [streetAddress, postalCode, addressLocality] = addressParts(address ?? '');
    return {
        '@context': 'https://schema.org',
        '@type': isPerson ? 'Person' : organization,
        name,
        jobTitle,
        url: website,
        ...reach,
        [isPerson ? 'worksFor' : 'parentOrganization']: unit && { '@type': organization, name: unit },
        address: address && { '@type': 'PostalAddress', streetAddress, postalCode, addressLocality },
        contactPoint: hours && { '@type': 'ContactPoint', ...reach, hoursAvailable: openingHours(hours, closed) },
    };
}
/**
 * Structured data as the text of a `<script type="application/ld+json">`, which no name can end or turn into a comment.
 */
const scriptText = (data) => JSON.stringify(data).replace(/</g, '\\u003c');

/**
 * Data about a widget in the document's head, as JSON-LD for search engines, as long as the widget is there.
 * @param data what is to be told now; undefined for nothing
 */
function tellInHead(host, data) {
    let script;
    const hostDisconnected = () => {
        script?.remove();
        script = undefined;
    };
    const hostUpdated = () => {
        const now = data();
        const json = now && scriptText(now);
        if (json === script?.text)
            return;
        hostDisconnected();
        if (!json)
            return;
        script = document.createElement('script');
        script.type = 'application/ld+json';
        try {
            // Chromium asks for a policy also here, although no browser runs data.
            script.text = trusted('createScript', json);
            document.head.append(script);
        }
        catch {
            // The page's policy does not allow ours, and the browser has said so.
        }
    };
    host.addController({ hostUpdated, hostDisconnected });
}

/** The first letters of the first and the last name, in capitals; one letter for one name, none for no name. */
function initials(name) {
    const letters = name.normalize().match(/(?<!\S)\p{L}/gu) ?? [];
    letters.splice(1, letters.length - 2);
    return letters.join('').toUpperCase();
}

/** The lines of a contact card. */
/**
 * A line with its icon, which is a picture of what the line's words say.
 * @param after links and buttons, which are no words of the line
 * @param breaks how the sheet breaks it: see `breaksOf`
 */
const renderLine = (kind, content, after = '', breaks = '') => html `${kind && icons[kind]}<div class="line ${breaks}"><div>${content}</div>${after}</div>`;
/** How the author's line may be broken: a number not at all, an address late, words with a hyphen. */
function breaksOf({ text, rows, values: [value] }) {
    if (!value)
        return /\S[.@/]\S/.test(text) ? '' : 'words';
    if (value.kind === 'address')
        return 'beside';
    const longest = Math.max(...rows.map(({ length }) => length));
    return longest < 15 ? 'short' : longest < 25 ? 'medium' : '';
}
const whole = (words) => html `<span class=whole>${words}</span>`;
/**
 * An address too long for its line breaks before "@" and before a dot, where it can still be read as one; not after a
 * hyphen, which would seem to be put in by the break. Nothing is in it that would be copied with it.
 */
const breakable = (email) => email
    .split(/(?=[@.])/)
    .map((part) => html `<wbr>${part.split(/([^\w@.]+.)/u).map((words, index) => (index % 2 ? whole(words) : words))}`);
/** A number is not broken, not even where an extension makes it too long for its line; that goes to the next. */
const unbroken = (phone) => {
    const [number, extension] = phone.split(/\xA0(?=\p{L})/u);
    return [whole(number), extension && ` ${extension}`];
};
/** Links to what is written as plain words. */
function renderReach(values) {
    const links = values.map(({ kind, text, href }) => {
        const words = reachWords(kind);
        return html `<a href=${href} aria-label="${words} ${text}">${words}</a>`;
    });
    return html `<span class=reach lang=${getLocale()}>${links}</span>`;
}
const reachWords = (kind) => kind === 'email'
    ? msg('Skriv', 'write')
    : msg('Ring', 'call');

/** Opening hours in the page's language. */
/** "måndag", from 0 for Monday. The first of January 2024 was one. */
const weekday = (day) => formatWeekday(`2024-01-0${String(day + 1)}`, getLocale());
/** "måndag–torsdag", "fredag" */
const daysWords = (days) => [...new Set([days[0], days.at(-1)])].map((day) => weekday(day ?? 0)).join('–');
/** Minutes from midnight as "8.00"; what is past midnight is the next day's. */
const timeOf = (minutes) => formatTime(clock(minutes % fullDay), getLocale());
const closedWords = () => msg('Stängt', 'closed');
const alwaysWords = () => msg('Öppet dygnet runt', 'always');
const holidayWords = () => msg('helgdagar', 'holidays');
/** "kl. 9.00–12.00, 13.00–17.00" */
function spansWords(spans) {
    const [first] = spans;
    if (!first)
        return closedWords();
    if (first.to - first.from === fullDay)
        return alwaysWords();
    return atWords(spans.map(({ from, to }) => `${timeOf(from)}–${timeOf(to)}`).join(', '));
}
/** "Öppet nu, stänger kl. 16.30", "Stängt, öppnar måndag kl. 8.00" */
function stateWords({ open, until }, now) {
    if (!until)
        return open ? alwaysWords() : closedWords();
    const when = open ? closingWords(until, now) : openingWords(until, now);
    return open
        ? msg(str `Öppet nu, stänger ${when}`, 'open-until')
        : msg(str `Stängt, öppnar ${when}`, 'closed-until');
}
/** Days from 1970. */
const dayOf = (time) => Math.floor(minuteOf(time) / fullDay);
/** The day is said where it is not today; the date, where a day of the week could be taken for another week's. */
function openingWords(until, now) {
    const days = dayOf(until) - dayOf(now);
    if (!days)
        return atWords(formatTime(until, getLocale()));
    return days < 7 ? atTime(formatWeekday(until, getLocale()), until) : formatDate(until);
}
/** Tonight's "3.00" needs no day. */
const closingWords = (until, now) => minuteOf(until) - minuteOf(now) < fullDay ? atWords(formatTime(until, getLocale())) : openingWords(until, now);

/** The opening hours of a contact card: the line that follows the clock, and the week. */
/** The hours and the days without them; undefined where one is not understood, and hours also where there are none. */
const readHours = ({ hours, closed, }) => ({
    hours: hours ? parseHours(hours) : undefined,
    closed: closed ? parseClosed(closed) : [],
});
/** What is not understood is shown as it was written, without a word on now, and told. */
function renderHours(card) {
    if (!card.hours)
        return nothing;
    const { hours, closed } = readHours(card);
    if (!hours)
        warn(card, 'hours', 'Mo-Fr 08:00-16:30');
    if (!closed)
        warn(card, 'closed', '2026-12-24, 2026-07-06/2026-07-31');
    const time = now();
    const state = hours && closed && openState(hours, closed, time);
    renderAt(card, state?.until && Math.min(momentOf(state.until) ?? Infinity, midnight()));
    return renderLine('hours', html `${state && html `<p class="now ${state.open ? 'open' : ''}" lang=${getLocale()}>${stateWords(state, time)}</p>`} ${hours ? renderWeek(hours) : html `<p>${card.hours}</p>`}${closed ? '' : html `<p>${card.closed}</p>`}`);
}
const renderWeek = (hours) => html `<dl lang=${getLocale()}>${week(hours).map(({ days, spans }) => renderDays(daysWords(days), spans))} ${hours.holiday && renderDays(holidayWords(), hours.holiday)}</dl>`;
const renderDays = (days, spans) => html `<div><dt>${days}</dt><dd>${spansWords(spans)}</dd></div>`;

/** What a contact card says: what its author wrote in it, and its attributes. */
const kinds = ['person', 'unit', 'municipality'];
/** Whether a line is bold words and nothing else: `<p><strong>Åsa Öberg</strong></p>`, `<b>Åsa Öberg</b><br>`. */
function isBoldLine(node) {
    const bold = isElement(node) && (node.matches('strong,b') ? node : node.querySelector('strong,b'));
    let next = node.nextSibling;
    while (next && next.nodeName !== 'BR' && isBlank(next))
        next = next.nextSibling;
    const ends = !isInline(node) || !next || next.nodeName === 'BR' || !isInline(next);
    return !!bold && ends && textOf(bold) === textOf(node);
}
/**
 * Whether a node is the contact's name: its heading; where an editor made none and gave none, the bold line that the
 * contact begins with. A label is no name, and a number neither.
 */
function isName(card, node) {
    const words = textOf(node);
    if (isLabel(words))
        return false;
    if (isHeading(node))
        return true;
    if (card.name || !words || /[\d@]/.test(words) || !isBoldLine(node))
        return false;
    const [before = ''] = textOf(card).split(words);
    const isFirst = !before || isLabel(before);
    return isFirst && [...card.querySelectorAll(headings)].every((one) => isLabel(textOf(one)));
}
/** @param name the author's heading, where it has a place of its own */
function readWritten(written, name) {
    const lines = readContactLines(written);
    const [[first] = []] = written;
    const isAbove = !name || (first && isBefore(first, name));
    const label = isAbove && !lines[0]?.kind && isLabel(lines[0]?.text) ? 0 : -1;
    const { kind, text } = lines[label + 1] ?? {};
    const isTitle = name && text && !kind && !isLabel(text) && !written[label + 1]?.some(isHeading);
    return { lines, label, title: isTitle ? label + 1 : -1 };
}
/** The attribute, or "person" where it is another word, which is told. */
function kindOf(card) {
    const kind = kinds.find((known) => known === card.kind);
    if (card.kind && !kind)
        warn(card, 'kind', kinds.join(', '));
    return kind ?? 'person';
}
/** All that is known of the contact. */
function contactOf(card, name, { lines, title }) {
    const values = [...lines.flatMap((line) => line.values), ...givenValues(card)];
    const reached = (by) => values.filter((value) => value.kind === by && !!value.href);
    return {
        name,
        kind: kindOf(card),
        jobTitle: jobTitle(card) ?? lines[title]?.text,
        unit: card.unit ?? undefined,
        phones: reached('phone'),
        emails: reached('email').map(({ text }) => text),
        address: values.find(({ kind }) => kind === 'address')?.text,
        website: reached('website').find(({ href }) => /^https?:/.test(href))?.href,
    };
}

const light = sheetOf(lightStyles);
/**
 * Whom to turn to: a person, a unit, or the municipality itself.
 *
 * Write an ordinary contact inside it: a picture, a heading with the name, the title, links for telephone and e-mail,
 * an address. Or give the same as attributes; they come after what is written inside.
 *
 * @customElement kommun-contact-card
 *
 * @slot - the contact in the author's own HTML, shown in the author's order
 * @slot heading - the name (`h2`–`h6`); where there is none, the bold line that the contact begins with
 * @slot media - a portrait
 *
 * @csspart name - the heading made from `name`
 *
 * @cssprop [--kommun-accent=#0b5c8e] - the municipality's colour, for links; made readable in light and dark
 * @cssprop [--kommun-radius=0.625em] - how round the corners are
 * @cssprop [--kommun-font] - the font; default is the page's own
 */
class KommunContactCard extends LitElement {
    static { this.shadowRootOptions = manualSlots; }
    static { this.styles = shadowStyles(lightStyles, styles); }
    static { this.properties = {
        name: { converter: text },
        jobTitle: { attribute: 'job-title', converter: text },
        unit: { converter: text },
        phone: { converter: text },
        mobile: { converter: text },
        email: { converter: text },
        address: { converter: text },
        website: { converter: text },
        hours: { converter: text },
        closed: { converter: text },
        image: { converter: text },
        alt: { converter: text },
        kind: { converter: text },
        headingLevel: { attribute: 'heading-level', converter: text },
    }; }
    #content = new ContentController(this, {
        media: { is: isMedia },
        heading: { is: (node) => isName(this, node) },
    });
    #internals = this.attachInternals();
    #pictures = watchPictures(this, this.#internals);
    #copying = copying(this);
    constructor() {
        super();
        followLocale(this);
        useLightStyles(this, light);
        tellInHead(this, () => this.#structuredData());
    }
    updated() {
        const letters = [...this.querySelectorAll('a[href^="mailto:"]')];
        setState(this.#internals, 'addresses', letters.every((link) => textOf(link).includes('@')));
    }
    render() {
        const written = this.#written;
        const { lines, label, title } = written;
        const content = this.#content;
        const isInOne = content.find('heading') !== content.own('heading')[0] && !content.find('media');
        // One paragraph with the name and all else in it stands beside the initials, as it is.
        const block = isInOne ? lines[0] : undefined;
        if (!this.name && !textOf(this))
            warn(this, 'an empty element', 'a heading inside it');
        const own = (kind, index) => lines[index] && html `<div class=${kind}><slot data-line=${index}></slot></div>`;
        return html `${own('label', label)}${this.#renderPicture()}<div class=who>${renderHeading(this, this.#content, 'name', this.name)} ${[jobTitle(this), this.unit].map((title) => title && html `<p class=title>${title}</p>`)} ${own('title', title)}${block && this.#renderWritten({ ...block, kind: undefined }, 0)}</div>${lines.map((line, index) => (index === label || index === title || block ? '' : this.#renderWritten(line, index)))} ${givenValues(this).map((value) => this.#renderGiven(value))}${renderHours(this)}${renderActions(this, contactOf(this, this.#name, written), this.#copying.status())}`;
    }
    get #name() {
        return textOf(this.#content.find('heading')) || this.name || '';
    }
    get #written() {
        return readWritten(this.#content.lines, this.#content.own('heading')[0]);
    }
    /** What search engines are told; nothing of hours where not all of them is understood. */
    #structuredData() {
        if (!configuration().structuredData || !this.#name)
            return undefined;
        const { hours, closed } = readHours(this);
        return structuredData(contactOf(this, this.#name, this.#written), closed && hours, closed);
    }
    #renderPicture() {
        if (this.#content.own('media').length)
            return html `<div class=picture><slot name=media></slot></div>`;
        const src = safeAddress(this, 'image', this.image);
        if (src && !this.#pictures.failed(src)) {
            return html `<img class=picture src=${src} alt=${this.alt ?? ''} @error=${this.#pictures.onError}>`;
        }
        // In an element that has all of it.
        if (this.#content.find('media'))
            return '';
        const drawn = kindOf(this) === 'person' ? initials(this.#name) : icons.hall;
        return drawn && html `<div class="picture drawn" aria-hidden=true>${drawn}</div>`;
    }
    /** A line of the author's, with links beside it where the author made none. */
    #renderWritten(line, index) {
        const { kind, values, plain } = line;
        const [value, more] = values;
        const button = value && !more ? this.#copying.button(value.text) : '';
        const after = html `${plain.length ? renderReach(plain) : ''}${button}`;
        return renderLine(kind, html `<slot data-line=${index}></slot>`, after, breaksOf(line));
    }
    #renderGiven({ kind, text, href }) {
        const shown = kind === 'email' ? breakable(text) : kind === 'phone' && href ? unbroken(text) : text;
        return renderLine(kind, href ? link(this, kind, href, shown) : shown, kind === 'address' || (href && kind !== 'website') ? this.#copying.button(text) : '', kind === 'address' ? 'beside' : '');
    }
}
define('kommun-contact-card', KommunContactCard);

export { KommunContactCard };
