/**
 * Keeps what `load` gives, a module for the most part, from the first time that it is asked for: to import a module again takes a
 * tenth of the time in which an article is read.
 */
export function loadOnce<Module>(load: () => Promise<Module>): () => Promise<Module> | Module {
  let loaded: Module | null = null;
  return () => loaded ?? load().then((module) => (loaded = module));
}
