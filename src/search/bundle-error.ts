import { PagefindError } from './pagefind-service.ts';

export type BundleErrorCode = 'SEARCH_ADDRESS' | 'SEARCH_PAGEFIND' | 'SEARCH_FORMAT';

/** A bundle could not be built; nothing was written to its folder. */
export class BundleError extends Error {
  override readonly name = 'BundleError';
  readonly code: BundleErrorCode;
  readonly partition: string;
  /** What Pagefind said, where it was Pagefind that failed. */
  readonly stderr: string;
  constructor(code: BundleErrorCode, partition: string, message: string, options: { cause?: unknown } = {}) {
    super(`${code} ${partition}: ${message}`, options);
    this.code = code;
    this.partition = partition;
    this.stderr = options.cause instanceof PagefindError ? options.cause.stderr : '';
  }
}
