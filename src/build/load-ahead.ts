/**
 * Loads what the change of an article calls for, so that it is there when it is wanted: about half a second of a processor.
 * @param indexes whether this process makes bundles of the search index itself
 */
export async function loadAhead(indexes: boolean): Promise<void> {
  await Promise.all([
    import('../article/read-article-file.ts'),
    import('../eleventy/renderer.ts'),
    import('../search/index-files.ts'),
    ...(indexes ? [import('../search/bundle.ts'), import('../search/vocabulary.ts')] : []),
  ]);
}

/** Loads what pages and bundles call for. */
export async function loadForPages(): Promise<void> {
  await Promise.all([
    import('../eleventy/renderer.ts'),
    import('../search/bundle.ts'),
    import('../search/vocabulary.ts'),
  ]);
}
