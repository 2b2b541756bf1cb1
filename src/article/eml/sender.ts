import { isPerson } from '../split-byline.ts';
import { isGivenName } from '../tags/lexicon.ts';
import { stated, type WireDraft } from '../wire/draft.ts';

/** A person wrote it; a name that is none is who sent it out. */
export function readSender(from: string | null, draft: WireDraft): void {
  const name = (from ?? '')
    .replace(/<[^<>]*>.*$/, '')
    .replace(/\s+via\s+.*$/i, '')
    .replace(/^[\s"']+|[\s"']+$/g, '')
    .replace(/\s+/g, ' ');
  if (name.length < 2 || name.includes('@')) return;
  const [last, first, ...rest] = name.split(/\s*,\s*/);
  const turned = rest.length === 0 && first !== undefined && last !== undefined ? `${first} ${last}` : name;
  if (isPerson(turned)) draft.bylines = { value: [turned], from: 'message from', confidence: 0.8 };
  else if (isPersonAlone(name, /<[^<>]*>/.exec(from ?? '')?.[0] ?? ''))
    draft.bylines = { value: [name], from: 'message from', confidence: 0.6 };
  else draft.publisher = stated(name, 'message from', 0.7);
}

/** Whether one word is a person's: a given name, or how the address begins; but not where it is the name of the address's house. */
function isPersonAlone(name: string, address: string): boolean {
  if (!/^\p{Lu}[\p{L}'’-]{1,30}$/u.test(name)) return false;
  const [box = '', house = ''] = address.toLowerCase().replace(/[<>]/g, '').split('@');
  const folded = name.toLowerCase();
  if (house.includes(folded)) return false;
  return isGivenName(name) || box.split(/[._+-]/)[0] === folded;
}
