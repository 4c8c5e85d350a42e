
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'always': `Auki ympäri vuorokauen`,
'at': str`klo ${0}`,
'before': str`sija ${0}`,
'before-of': str`sija ${0}, yhtheensä ${1}`,
'best': `1 on paras`,
'better': str`${0} parempi ko ${1}`,
'call': `Soita`,
'closed': `Kiini`,
'closed-until': str`Kiini. Aukeaa: ${0}`,
'copied': `Kopieerattu`,
'copy': str`Kopieeraa ${0}`,
'elsewhere': `Linkki toisele nettisivule.`,
'elsewhere-new': `Linkki toisele nettisivule, aukeaa uuessa ikkunassa.`,
'emergency': `Hätätila`,
'hide': `Piilota`,
'hide-notice': str`Piilota ilmotus ”${0}”`,
'history': `Sija vuosi vuoelta`,
'holidays': `pyhäpäivät`,
'info': `Tieto`,
'last': `viimi mittauksessa`,
'less': `Näytä vähemän`,
'map': `Näytä kartala`,
'more': `Näytä lissää`,
'new': `Uusi mittauksessa`,
'news': str`Lue koko uutinen: ${0}`,
'news-busy': `Hakkee uutisia …`,
'news-failed': `Uutisia ei saata näyttää just nyt.`,
'news-none': `Uutisia ei ole just nyt.`,
'not-copied': `Kopieeraus ei onnistunu`,
'of': str`yhtheensä ${0} ${1}`,
'open-until': str`Auki nyt. Menee kiini: ${0}`,
'part-better': str`${0} parempi`,
'part-unchanged': `Ennallansa`,
'part-worse': str`${0} huonompi`,
'photo': str`Kuva: ${0}`,
'place': `Sija`,
'places': `# sijan|# sijjaa`,
'return': str`Näytä piilotetut ilmotukset (${0})`,
'save': `Säästä kontakti`,
'shared': `jaettu sija`,
'source': `Lähe:`,
'time': str`${0} klo ${1}`,
'unchanged': str`Sama sija ko ${0}`,
'unit': `kunnasta`,
'updated': `Päivitetty`,
'warning': `Varotus`,
'worse': str`${0} huonompi ko ${1}`,
'write': `Kirjota`,
    };
  