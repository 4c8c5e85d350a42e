import { type Text } from './text.js';
/**
 * Makes `element.updated = '2023-12-06'` mean the attribute `updated`. The name is Lit's for what it calls after each
 * update; but React 19, Vue 3 and Svelte set a property wherever an element has one of the name, and would put a text in
 * the method's place. Read, it is still the method.
 */
export declare function makeUpdatedSettable(host: {
    updatedOn: Text;
}): void;
