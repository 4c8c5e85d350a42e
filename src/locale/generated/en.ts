
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'always': `Always open`,
'at': str`${0}`,
'before': str`place ${0}`,
'before-of': str`place ${0} of ${1}`,
'best': `1 is best`,
'better': str`${0} better than ${1}`,
'call': `Call`,
'closed': `Closed`,
'closed-until': str`Closed, opens ${0}`,
'copied': `Copied`,
'copy': str`Copy ${0}`,
'elsewhere': `Link to another website.`,
'elsewhere-new': `Link to another website, opens in a new window.`,
'emergency': `Emergency`,
'hide': `Hide`,
'hide-notice': str`Hide the notice “${0}”`,
'history': `Place year by year`,
'holidays': `public holidays`,
'info': `Information`,
'last': `the last survey`,
'less': `Show less`,
'map': `Show on map`,
'more': `Show more`,
'new': `New in the survey`,
'news': str`Read the whole story at ${0}`,
'news-busy': `Fetching news …`,
'news-failed': `The news cannot be shown right now.`,
'news-none': `There is no news right now.`,
'not-copied': `Could not copy`,
'of': str`of ${0} ${1}`,
'open-until': str`Open now, closes ${0}`,
'part-better': str`${0} better`,
'part-unchanged': `Unchanged`,
'part-worse': str`${0} worse`,
'photo': str`Photo: ${0}`,
'place': `Place`,
'places': `# place|# places`,
'return': str`Show hidden notices (${0})`,
'save': `Save contact`,
'shared': `shared place`,
'source': `Source:`,
'time': str`${0}, ${1}`,
'unchanged': str`Unchanged since ${0}`,
'unit': `municipalities`,
'updated': `Updated`,
'warning': `Warning`,
'worse': str`${0} worse than ${1}`,
'write': `Write`,
    };
  