import { msg } from './styles.js';

/** Words that more than one widget says. */
/** "Uppdaterad", before a date. */
const updatedWords = () => msg('Uppdaterad', { id: 'updated' });
/** "Källa:", before a name. */
const sourceWords = () => msg('Källa:', { id: 'source' });

export { sourceWords, updatedWords };
