import { createRequire } from 'node:module';
import type * as Yaml from 'yaml';

const load = createRequire(import.meta.url);

/** A whole YAML parser, loaded by the first front matter that needs it: nearly all is read without. Node keeps what it loaded. */
export function yamlParser(): typeof Yaml {
  return load('yaml') as typeof Yaml;
}
