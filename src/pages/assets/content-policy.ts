/**
 * What a page of the archive may load, as Content Security Policy Level 3 writes it: its own files and nothing else. It
 * stands in every page (`layouts/base.njk`) and, where the keeper wants it, in the headers that a host sends.
 */
export const CONTENT_POLICY = [
  "default-src 'self'",
  "object-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  // Only a header can say this one.
  "frame-ancestors 'self'",
].join('; ');
