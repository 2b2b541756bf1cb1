import { isImageName } from '../source/image-names.ts';
import type { Problem } from '../source/problem.ts';

const CODE = /\.(?:[cm]?js|ts|njk|liquid|ejs|hbs|php|py|sh|11ty\.[cm]?js|11tydata\.(?:[cm]?js|json))$/iu;

/** A file of the content folder that no reader takes: told, so that nothing is left out silently. */
export function notAnArticle(path: string): Problem {
  const base = { severity: 'note', path } as const;
  if (isImageName(path)) {
    return {
      ...base,
      code: 'IMAGE_NOT_COPIED',
      message: 'It is an image, and is not copied into the archive.',
      remedy: 'Nothing needs to be done; the text around it is published.',
    };
  }
  if (path.endsWith('.comments.jsonl')) {
    return {
      ...base,
      code: 'COMMENTS_KEPT',
      message:
        "It holds readers' comments that were imported with an article. They are kept as data and not published.",
      remedy: 'Nothing needs to be done.',
    };
  }
  if (CODE.test(path)) {
    return {
      ...base,
      code: 'CODE_NOT_RUN',
      message: 'It is program code. Content is data: it is neither run nor published.',
      remedy: 'Move it out of the content folder.',
    };
  }
  return {
    ...base,
    code: 'FORMAT_UNKNOWN',
    message: 'No article can be read from a file of this kind.',
    remedy: 'Save it as .txt, .md or .html, or move it out of the content folder.',
  };
}
