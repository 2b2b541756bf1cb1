import type { Problem } from '../../source/problem.ts';
import { unknownCharset } from '../mime/known-charset.ts';
import type { MimePart } from '../mime/mime-part.ts';
import type { MessageContent } from './passages.ts';

/** What of a message did not arrive, or may not have. */
export function messageProblems(message: MimePart, content: MessageContent, path: string): readonly Problem[] {
  const problems: Problem[] = [];
  if (isCutOff(message)) {
    problems.push({
      code: 'EML_CUT_OFF',
      severity: 'warning',
      path,
      message: 'The message ends before the line that closes its parts, so that its end may be missing.',
      remedy: 'Save the message again, or compare it with the one in the mailbox.',
    });
  }
  for (const charset of new Set(content.passages.map((one) => unknownCharset(one.part)))) {
    if (charset === null) continue;
    problems.push({
      code: 'EML_CHARSET_UNKNOWN',
      severity: 'warning',
      path,
      message: `The message names an encoding that nobody knows (“${charset.slice(0, 40)}”); its own was told from its letters.`,
      remedy: 'Look at the letters with accents, and save the message in UTF-8 where they are wrong.',
    });
  }
  for (const one of content.messages) {
    const subject = one.parts[0]?.headers.get('subject')?.slice(0, 80) ?? null;
    problems.push({
      code: 'EML_MESSAGE_LEFT_OUT',
      severity: 'warning',
      path,
      message: `Another message is attached${subject === null ? '' : ` (“${subject}”)`}, which is no part of this article.`,
      remedy: 'Save the attached message as an .eml file of its own if it shall be an article.',
    });
  }
  for (const type of new Set(content.texts.map((one) => one.type))) {
    problems.push({
      code: 'EML_TEXT_LEFT_OUT',
      severity: 'warning',
      path,
      message: `A part of the message is a text of a kind that is not read here (${type.slice(0, 80)}), and is no part of this article.`,
      remedy:
        'Look at the message in a mail program, and save that text as a file of its own if it shall be an article.',
    });
  }
  return problems;
}

/** Whether a multipart outside of attached messages is not closed. */
function isCutOff(part: MimePart): boolean {
  if (part.cutOff) return true;
  return part.type !== 'message/rfc822' && part.parts.some(isCutOff);
}
