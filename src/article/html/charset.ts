const META = /<meta[^>]{1,300}?charset\s*=\s*["']?\s*([\w:.-]{2,40})/i;
const XML = /^\s*<\?xml[^>]{1,200}?encoding\s*=\s*["']([\w:.-]{2,40})["']/i;

/** The encoding that a page names in its first 4 KB (`<meta charset>`, `http-equiv`, XML declaration), or undefined. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  return META.exec(head)?.[1] ?? XML.exec(head)?.[1];
}
