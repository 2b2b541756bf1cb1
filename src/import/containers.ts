import type { Container, ContainerKind } from './item.ts';

const LOADERS: Readonly<Partial<Record<ContainerKind, () => Promise<Container>>>> = {
  csv: async () => (await import('./containers/csv.ts')).csv,
  wxr: async () => (await import('./containers/wxr.ts')).wxr,
  jsonl: async () => (await import('./containers/jsonl.ts')).jsonl,
};

/** What takes a form of container apart, loaded when it is needed; null for one that is not known. */
export async function containerOf(kind: ContainerKind): Promise<Container | null> {
  return (await LOADERS[kind]?.()) ?? null;
}
