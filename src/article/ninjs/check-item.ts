import { isJsonObject, type JsonObject } from './ninjs-item.ts';

/** Properties that only ninjs has; two of them tell an item from other JSON. */
const OWN =
  /^(?:versioncreated|firstcreated|contentcreated|representationtype|pubstatus|copyrightholder|copyrightnotice|usageterms|bodies|headlines|descriptions|body_\w+|description_\w+|infosources?|slugline|altids|genres?|associations|renditions|subjects?|people|person|organisations?|places?|located|urgency|ednote|embargoed(?:until)?|\$?standard|trustindicators?|plannedcoverage|eventdetails)$/i;
/** Media types of `type` in ninjs 1.0 to 3.1. */
const TYPES = new Set(
  'text audio video picture graphic composite planning component event application collection'.split(' '),
);
const LISTS = 'headlines bodies descriptions renditions associations subjects people organisations places'.split(' ');

/** Whether JSON is meant to be a ninjs item, valid or not. */
export function seemsNinjs(value: unknown): value is JsonObject {
  if (!isJsonObject(value)) return false;
  const standard = value['$standard'] ?? value['standard'];
  if (isJsonObject(standard) && String(standard['name']).toLowerCase() === 'ninjs') return true;
  const own = Object.keys(value).filter((name) => OWN.test(name)).length;
  return own >= 2 || (own === 1 && typeof value['uri'] === 'string');
}

/**
 * Why an item breaks the standard where it matters here, as a clause; null where it does not. `uri` is the one property that
 * all versions require.
 */
export function whyInvalid(item: JsonObject): string | null {
  const byName = new Map(Object.entries(item).map(([name, value]) => [name.toLowerCase(), value]));
  const uri = byName.get('uri');
  if (typeof uri !== 'string' || uri.trim() === '') return 'it has no "uri", which every ninjs item must have';
  const type = byName.get('type');
  if (type !== undefined && (typeof type !== 'string' || !TYPES.has(type)))
    return `its "type" is ${JSON.stringify(type)?.slice(0, 60)}, which ninjs does not know`;
  for (const name of ['headline', 'byline', 'by', 'slugline', 'title', 'language', 'versioncreated', 'firstcreated']) {
    const value = byName.get(name);
    if (value !== undefined && typeof value !== 'string') return `its "${name}" is no text`;
  }
  for (const [name, value] of byName) {
    if (/^(?:body|headline|description)_/.test(name) && typeof value !== 'string') return `its "${name}" is no text`;
  }
  for (const name of LISTS) {
    const value = byName.get(name);
    if (value === undefined || Array.isArray(value)) continue;
    // ninjs 1 has objects by name.
    if (!((name === 'renditions' || name === 'associations') && isJsonObject(value))) return `its "${name}" is no list`;
  }
  return null;
}
