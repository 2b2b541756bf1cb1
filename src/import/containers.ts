import type { Container, ContainerKind } from './item.ts';

const LOADERS: Readonly<Partial<Record<ContainerKind, () => Promise<Container>>>> = {
  json: async () => (await import('./containers/json.ts')).json,
  csv: async () => (await import('./containers/csv.ts')).csv,
  wxr: async () => (await import('./containers/wxr.ts')).wxr,
  folder: async () => (await import('./containers/folder.ts')).folder,
  tar: async () => (await import('./containers/tar.ts')).tar,
  zip: async () => (await import('./containers/zip.ts')).zip,
  warc: async () => (await import('./containers/warc.ts')).warc,
  feed: async () => (await import('./containers/feed.ts')).feed,
  ghost: async () => (await import('./containers/ghost.ts')).ghost,
  sgml: async () => (await import('./containers/sgml.ts')).sgml,
  mbox: async () => (await import('./containers/mbox.ts')).mbox,
  jsonl: async () => (await import('./containers/jsonl.ts')).jsonl,
};

/** What takes a form of container apart, loaded when it is needed; null for one that is not known. */
export async function containerOf(kind: ContainerKind): Promise<Container | null> {
  return (await LOADERS[kind]?.()) ?? null;
}
