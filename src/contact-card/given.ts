/** What the attributes of a contact card say. */
import type { Text } from '../content/text.js';
import { toEmail, toPhone, type ContactKind, type ContactValue } from '../content/contact-lines.js';
import { warn } from '../content/warn.js';

export type Given = Element & Record<'phone' | 'mobile' | 'email' | 'address' | 'website', Text>;

const isEmail = /^[^\s@<>]+@[^\s@<>]+$/;

/** In the order of Swedish contact cards. What is no number and no address has no `href`, and is told. */
export function givenValues(card: Given): ContactValue[] {
  const { phone, mobile, email, address, website } = card;
  const given: (ContactValue | null | undefined | '')[] = [
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
function wrong(
  card: Element,
  kind: ContactKind,
  text: string,
  right: string,
  attribute: string = kind,
): ContactValue {
  warn(card, attribute, right);
  return { kind, text };
}
