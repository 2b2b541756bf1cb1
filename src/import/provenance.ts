import type { FrontMatterFields } from './front-matter.ts';
import type { ImportItem } from './item.ts';

/**
 * Where an article came from, as fields of its front matter; flat, so that they are read as fast as any other.
 *
 * @param source name of the container.
 */
export function provenanceFields(item: ImportItem, source: string, mended: readonly string[]): FrontMatterFields {
  return {
    import_source: source,
    import_item: item.id.value,
    ...(item.offset === null ? {} : { import_offset: item.offset }),
    import_sha256: item.sha256,
    ...(item.captured === null ? {} : { captured: item.captured }),
    ...(mended.length === 0 ? {} : { import_mended: mended }),
  };
}
