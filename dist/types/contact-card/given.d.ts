/** What the attributes of a contact card say. */
import type { Text } from '../content/text.js';
import { type ContactValue } from '../content/contact-lines.js';
export type Given = Element & Record<'phone' | 'mobile' | 'email' | 'address' | 'website', Text>;
/** In the order of Swedish contact cards. What is no number and no address has no `href`, and is told. */
export declare function givenValues(card: Given): ContactValue[];
