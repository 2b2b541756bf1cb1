/** Loads what the change of an article calls for, so that it is there when it is wanted: about half a second of a processor. */
export async function loadAhead(): Promise<void> {
  await Promise.all([
    import('../article/read-article-file.ts'),
    import('../eleventy/renderer.ts'),
    import('../search/bundle.ts'),
    import('../search/vocabulary.ts'),
    import('../search/index-files.ts'),
  ]);
}
