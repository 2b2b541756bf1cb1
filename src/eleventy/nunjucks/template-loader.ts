import { compileFunction } from 'node:vm';
import nunjucks from 'nunjucks';
import parser from 'nunjucks/src/parser.js';
import transformer from 'nunjucks/src/transformer.js';
import { PageCompiler } from './page-compiler.ts';
import { written } from './written.ts';

/** Loads templates from folders, and hands them on as the code that `PageCompiler` writes. */
export class TemplateLoader extends nunjucks.FileSystemLoader {
  /** @param folders in which templates are looked for, one after the other. Each template is read once. */
  constructor(folders: readonly string[]) {
    super([...folders], { watch: false, noCache: false });
  }

  override getSource(name: string): nunjucks.LoaderSource {
    // Null where no folder has it, whatever the type says.
    const source = super.getSource(name) as nunjucks.LoaderSource | null;
    const code = source === null ? null : pageCode(source.src, name);
    // `code` is what precompiled templates are handed on as, and missing in the type.
    return (code === null ? source : { ...source, src: { type: 'code', obj: code } }) as nunjucks.LoaderSource;
  }
}

/** @returns a template's functions, or null where it is broken: then Nunjucks is given its text, and says what is wrong with it. */
export function pageCode(text: string, name: string): unknown {
  const compiler = new PageCompiler(name, false);
  try {
    compiler.compile(transformer.transform(parser.parse(text, [], {}), []));
    const make = compileFunction(compiler.getCode(), ['written'], { filename: name });
    return (make as (helper: typeof written) => unknown)(written);
  } catch {
    return null;
  }
}
