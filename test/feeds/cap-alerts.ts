/**
 * Alerts of the Common Alerting Protocol. The first four have the codes and the shape of the examples in appendix A of CAP
 * 1.2 (a state of alert, a thunderstorm, an earthquake, a missing child), in words of our own and at Swedish places.
 */

/** The elements of an alert, or of a part of one, as XML; a list is the same element several times. */
export interface Elements {
  [name: string]: string | Elements | (string | Elements)[] | undefined;
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const toXml = (elements: Elements, prefix: string): string =>
  Object.entries(elements)
    .flatMap(([name, value]) =>
      [value].flat().map((one) => {
        if (one === undefined) return '';
        const inner = typeof one === 'string' ? escaped(one) : toXml(one, prefix);
        return `<${prefix}${name}>${inner}</${prefix}${name}>`;
      }),
    )
    .join('\n');

export const cap12 = 'urn:oasis:names:tc:emergency:cap:1.2';

/** An alert as XML. */
export const alertOf = (elements: Elements, namespace = cap12): string =>
  `<alert xmlns="${namespace}">${toXml(elements, '')}</alert>`;

/** The same with a prefix, as some systems write it. */
export const prefixedAlertOf = (elements: Elements): string =>
  `<cap:alert xmlns:cap="${cap12}">${toXml(elements, 'cap:')}</cap:alert>`;

/** Several alerts in one document. */
export const documentOf = (...alerts: string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><alerts>${alerts.join('\n')}</alerts>`;

/** What every alert of the tests has where a test says nothing else. */
export const info: Elements = {
  language: 'sv-SE',
  category: 'Safety',
  event: 'Brand',
  urgency: 'Immediate',
  severity: 'Severe',
  certainty: 'Observed',
  expires: '2026-11-22T18:00:00+01:00',
  senderName: 'Räddningstjänsten',
  headline: 'Brand i Slagsta industriområde',
  description: 'Det brinner i en däckverkstad, och röken är farlig.',
  instruction: 'Gå inomhus. Stäng dörrar, fönster och ventilation.',
  web: 'https://www.eskilstuna.se/brand',
  area: {
    areaDesc: 'Eskilstuna kommun (Södermanlands län)',
    geocode: { valueName: 'Kommun', value: '0484' },
  },
};

export const alert: Elements = {
  identifier: 'ESK-1',
  sender: 'larm@raddning.example',
  sent: '2026-11-22T14:05:30+01:00',
  status: 'Actual',
  msgType: 'Alert',
  scope: 'Public',
  info,
};

/** An alert with other values in it, and in its info. */
export const changed = (elements: Elements, inInfo: Elements = {}): Elements => ({
  ...alert,
  info: { ...info, ...inInfo },
  ...elements,
});

export const preparedness = alertOf({
  identifier: '43B080713727',
  sender: 'hsas@beredskap.example',
  sent: '2003-04-02T14:39:01-05:00',
  status: 'Actual',
  msgType: 'Alert',
  scope: 'Public',
  info: {
    category: 'Security',
    event: 'Höjd beredskapsnivå',
    urgency: 'Immediate',
    severity: 'Severe',
    certainty: 'Likely',
    senderName: 'Beredskapsmyndigheten',
    headline: 'Beredskapsnivån är höjd till orange',
    description: 'Hotet mot viktiga anläggningar är högre än vanligt.',
    instruction: 'Var uppmärksam, och anmäl det som avviker.',
    web: 'http://www.beredskap.example/niva',
    parameter: { valueName: 'HSAS', value: 'ORANGE' },
    resource: { resourceDesc: 'Bild', mimeType: 'image/gif', uri: 'http://www.beredskap.example/bild.gif' },
    area: { areaDesc: 'Hela Sverige' },
  },
});

export const thunderstorm = alertOf({
  identifier: 'KSTO1055887203',
  sender: 'KSTO@VADER.EXAMPLE',
  sent: '2003-06-17T14:57:00-07:00',
  status: 'Actual',
  msgType: 'Alert',
  scope: 'Public',
  info: {
    category: 'Met',
    event: 'ÅSKVÄDER',
    responseType: 'Shelter',
    urgency: 'Immediate',
    severity: 'Severe',
    certainty: 'Observed',
    eventCode: { valueName: 'SAME', value: 'SVR' },
    expires: '2003-06-17T16:00:00-07:00',
    senderName: 'Vädertjänsten',
    headline: 'VARNING FÖR KRAFTIG ÅSKA',
    description: `KLOCKAN 14.54 SÅG RADARN ETT KRAFTIGT ÅSKVÄDER
ÖVER MJÖLBY. DET RÖR SIG ÅT SYDVÄST.

HAGEL, SKYFALL OCH HÅRDA VINDBYAR ÄR TROLIGA.`,
    instruction: 'SÖK SKYDD I ETT STADIGT HUS TILLS OVÄDRET HAR DRAGIT FÖRBI.',
    contact: 'VAKTHAVANDE',
    area: {
      areaDesc: 'Mjölby; Boxholm, Ydre',
      polygon: '58.47,15.14 58.34,15.13 58.38,15.57 58.52,15.42 58.47,15.14',
      geocode: [
        { valueName: 'SAME', value: '006109' },
        { valueName: 'Kommun', value: '0586' },
        { valueName: 'Kommun', value: '0560' },
      ],
    },
  },
});

export const earthquake = alertOf(
  {
    identifier: 'TRI13970876.2',
    sender: 'trinet@skalv.example',
    sent: '2003-06-11T20:56:00-07:00',
    status: 'Actual',
    msgType: 'Update',
    scope: 'Public',
    references: 'trinet@skalv.example,TRI13970876.1,2003-06-11T20:30:00-07:00',
    info: {
      category: 'Geo',
      event: 'Jordskalv',
      urgency: 'Past',
      severity: 'Minor',
      certainty: 'Observed',
      senderName: 'Seismologerna',
      headline: 'JORDSKALV 3,4 VID VÄNERN',
      description: 'Ett mindre skalv kändes på flera håll runt sjön.',
      web: 'http://www.skalv.example/TRI13970876.html',
      area: { areaDesc: '1 mil öster om Mariestad', circle: '58.71,13.82 0' },
    },
  },
  'urn:oasis:names:tc:emergency:cap:1.1',
);

const child: Elements = {
  category: 'Rescue',
  urgency: 'Immediate',
  severity: 'Severe',
  certainty: 'Likely',
  senderName: 'Polisen',
  area: { areaDesc: 'Fagersta', geocode: { valueName: 'Kommun', value: '1982' } },
};

export const missingChild = alertOf({
  identifier: 'KAR0-0306112239-SW',
  sender: 'KARO@POLIS.EXAMPLE',
  sent: '2003-06-11T22:39:00-07:00',
  status: 'Actual',
  msgType: 'Alert',
  source: 'SW',
  scope: 'Public',
  info: [
    {
      language: 'en-US',
      event: 'Child abduction',
      headline: 'Missing child',
      description: 'A boy of six is missing.\n\nHe may travel in a blue van.',
      contact: '114 14',
      ...child,
    },
    {
      language: 'sv-SE',
      event: 'Försvunnet barn',
      headline: 'Barn försvunnet',
      description: 'En pojke på sex år är försvunnen.\n\nHan kan färdas i en blå skåpbil.',
      contact: '114 14',
      ...child,
    },
  ],
});

/** Sveriges Radio's VMA in JSON: no headline, and the withdrawal has no info and another time in what it refers to. */
export const vmaAlert = {
  identifier: 'SRCAP20261122140500I',
  sender: 'https://vmaapi.sr.se/api/v3',
  sent: '2026-11-22T14:05:00+01:00',
  status: 'Actual',
  msgType: 'Alert',
  scope: 'Public',
  references: null,
  incidents: 'SRVMA20261122140500I',
  info: [
    {
      language: 'sv-SE',
      category: ['Safety'],
      event: 'Viktigt meddelande till allmänheten (VMA)',
      urgency: 'Immediate',
      severity: 'Severe',
      certainty: 'Observed',
      senderName: 'Sveriges Radio',
      description:
        'Viktigt meddelande till allmänheten i Eskilstuna kommun, Södermanlands län.\r\n\r\nDet brinner i en däckverkstad i Slagsta.\r\n\r\nRäddningsledaren uppmanar alla i området att gå inomhus och stänga dörrar, fönster och ventilation.',
      web: 'https://sverigesradio.se/artikel/vma-vad-ar-det',
      area: [
        {
          areaDesc: 'Eskilstuna kommun (Södermanlands län)',
          geocode: [{ valueName: 'Kommun', value: '0484' }],
        },
      ],
    },
    {
      language: 'en-US',
      category: ['Safety'],
      event: 'Important Public Announcement',
      urgency: 'Immediate',
      severity: 'Severe',
      certainty: 'Observed',
      senderName: 'Sveriges Radio',
      description:
        'A workshop for tyres is on fire in Slagsta.\r\n\r\nGo indoors and close doors and windows.',
      area: [
        {
          areaDesc: 'Eskilstuna kommun (Södermanlands län)',
          geocode: [{ valueName: 'Kommun', value: '0484' }],
        },
      ],
    },
  ],
};

export const vmaCancel = {
  identifier: 'SRCAP20261122164316I',
  sender: 'https://vmaapi.sr.se/api/v3',
  sent: '2026-11-22T16:43:16+01:00',
  status: 'Actual',
  msgType: 'Cancel',
  scope: 'Public',
  references: 'https://vmaapi.sr.se/api/v3,SRCAP20261122140500I,2026-11-22T13:05:00+01:00',
  incidents: 'SRVMA20261122140500I',
  info: null,
};

/** Sveriges Radio's list of alerts. */
export const vmaOf = (...alerts: unknown[]): string =>
  JSON.stringify({ timestamp: '2026-11-22T17:00:00+01:00', alerts });
