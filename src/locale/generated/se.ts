
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'always': `Rabas birra jándora`,
'at': str`dii. ${0}`,
'before': str`sadji ${0}`,
'before-of': str`sadji ${0}, oktiibuot ${1}`,
'best': `1 lea buoremus`,
'better': str`${0} buorebut go ${1}`,
'call': `Riŋge`,
'closed': `Gitta`,
'closed-until': str`Gitta. Rahpasa: ${0}`,
'copied': `Kopierejuvvon`,
'copy': str`Kopiere ${0}`,
'elsewhere': `Liŋka eará neahttasiidui.`,
'elsewhere-new': `Liŋka eará neahttasiidui, rahpasa ođđa láses.`,
'emergency': `Heahtedilli`,
'hide': `Čiega`,
'hide-notice': str`Čiega dieđáhusa ”${0}”`,
'history': `Sadji jagis jahkái`,
'holidays': `bassebeaivvit`,
'info': `Dieđut`,
'last': `ovddit mihtideamis`,
'less': `Čájet unnit`,
'map': `Čájet kárttas`,
'more': `Čájet eanet`,
'new': `Ođas mihtideamis`,
'news': str`Loga olles ođđasa: ${0}`,
'news-busy': `Viežžá ođđasiid …`,
'news-failed': `Dál ii leat vejolaš čájehit ođđasiid.`,
'news-none': `Dál eai leat ođđasat.`,
'not-copied': `Ii lihkostuvvan kopieret`,
'of': str`oktiibuot ${0} ${1}`,
'open-until': str`Rabas dál. Giddejuvvo: ${0}`,
'part-better': str`${0} buorebut`,
'part-unchanged': `Rievdakeahttá`,
'part-worse': str`${0} heajubut`,
'photo': str`Govva: ${0}`,
'place': `Sadji`,
'places': `# sadji|# saji`,
'return': str`Čájet čihkkojuvvon dieđáhusaid (${0})`,
'save': `Vurke oktavuođadieđuid`,
'shared': `juhkkojuvvon sadji`,
'source': `Gáldu:`,
'time': str`${0} dii. ${1}`,
'unchanged': str`Seamma sadji go ${0}`,
'unit': `gielddas`,
'updated': `Ođasmahtton`,
'warning': `Váruhus`,
'worse': str`${0} heajubut go ${1}`,
'write': `Čále`,
    };
  