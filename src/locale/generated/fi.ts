
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'always': `Avoinna ympäri vuorokauden`,
'at': str`klo ${0}`,
'before': str`sija ${0}`,
'before-of': str`sija ${0}, yhteensä ${1}`,
'best': `1 on paras`,
'better': str`${0} parempi kuin ${1}`,
'call': `Soita`,
'closed': `Suljettu`,
'closed-until': str`Suljettu. Avautuu: ${0}`,
'copied': `Kopioitu`,
'copy': str`Kopioi ${0}`,
'elsewhere': `Linkki toiselle verkkosivustolle.`,
'elsewhere-new': `Linkki toiselle verkkosivustolle, avautuu uuteen ikkunaan.`,
'emergency': `Hätätilanne`,
'hide': `Piilota`,
'hide-notice': str`Piilota ilmoitus ”${0}”`,
'history': `Sija vuosittain`,
'holidays': `pyhäpäivät`,
'info': `Tiedote`,
'last': `edellisessä mittauksessa`,
'less': `Näytä vähemmän`,
'map': `Näytä kartalla`,
'more': `Näytä lisää`,
'new': `Uusi mittauksessa`,
'news': str`Lue koko uutinen: ${0}`,
'news-busy': `Haetaan uutisia …`,
'news-failed': `Uutisia ei voi näyttää juuri nyt.`,
'news-none': `Uutisia ei ole juuri nyt.`,
'not-copied': `Kopiointi ei onnistunut`,
'of': str`yhteensä ${0} ${1}`,
'open-until': str`Avoinna nyt. Sulkeutuu: ${0}`,
'part-better': str`${0} parempi`,
'part-unchanged': `Ennallaan`,
'part-worse': str`${0} huonompi`,
'photo': str`Kuva: ${0}`,
'place': `Sija`,
'places': `# sijan|# sijaa`,
'return': str`Näytä piilotetut ilmoitukset (${0})`,
'save': `Tallenna yhteystieto`,
'shared': `jaettu sija`,
'source': `Lähde:`,
'time': str`${0} klo ${1}`,
'unchanged': str`Sama sija kuin ${0}`,
'unit': `kunnasta`,
'updated': `Päivitetty`,
'warning': `Varoitus`,
'worse': str`${0} huonompi kuin ${1}`,
'write': `Kirjoita`,
    };
  