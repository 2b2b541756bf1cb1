import { CHARACTER_NAMES } from '../plain-text.ts';

/** Character names of HTML 4, which NITF's DTD defines too, without XML's own five. */
export const XML_NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  [...CHARACTER_NAMES].filter(([name]) => !['amp', 'lt', 'gt', 'quot', 'apos'].includes(name)),
);
