import nodes, { type Node } from 'nunjucks/src/nodes.js';

/** A node and all below it. Nunjucks' own `findAll` passes over what stands in lists: operands of a comparison, cases of a switch. */
export function* within(node: Node): Generator<Node> {
  yield node;
  for (const field of node.fields) {
    const held = (node as unknown as Readonly<Record<string, unknown>>)[field];
    for (const one of Array.isArray(held) ? (held as unknown[]) : [held]) {
      if (one instanceof nodes.Node) yield* within(one);
    }
  }
}

/** Those of one kind. */
export function allOf<T extends Node>(root: Node, kind: new (...fields: never[]) => T): T[] {
  return [...within(root)].filter((node): node is T => node instanceof kind);
}

/** Names that are given a meaning anywhere in a template or a part of it: variables, loops' own, imports, macros. */
export function assignedNames(root: Node): ReadonlySet<string> {
  const places = [
    ...allOf(root, nodes.Set).flatMap(({ targets }) => targets),
    ...allOf(root, nodes.For).map(({ name }) => name),
    ...allOf(root, nodes.Import).map(({ target }) => target),
    ...allOf(root, nodes.FromImport),
    ...allOf(root, nodes.Macro).map(({ name }) => name),
  ];
  return new Set(places.flatMap((place) => allOf(place, nodes.Symbol)).map(({ value }) => value));
}

/**
 * Members that are looked at and no more: written out, given to a filter, compared, gone through, or looked into. One that is a
 * function may be called in any other place, and must know then what it belongs to.
 */
export function membersLookedAt(root: Node): ReadonlySet<Node> {
  const found = new Set<Node>();
  const look = (node: Node | null): void => {
    if (node === null) return;
    if (node instanceof nodes.LookupVal) found.add(node);
    else if (node instanceof nodes.Group) for (const child of node.children) look(child);
    else if (node instanceof nodes.Or || node instanceof nodes.And)
      for (const side of [node.left, node.right]) look(side);
    else if (node instanceof nodes.InlineIf) for (const branch of [node.body, node.else_]) look(branch);
  };
  for (const node of within(root)) {
    if (node instanceof nodes.LookupVal) look(node.target);
    else if (node instanceof nodes.Output) for (const child of node.children) look(child);
    else if (node instanceof nodes.Filter) for (const argument of node.args.children) look(argument);
    else if (node instanceof nodes.For) look(node.arr);
    else if (node instanceof nodes.If || node instanceof nodes.InlineIf) look(node.cond);
    else if (node instanceof nodes.Not) look(node.target);
    else if (node instanceof nodes.Compare) for (const { expr } of [node, ...node.ops]) look(expr);
  }
  return found;
}

/** Other templates, blocks, and what is written at a macro's call look variables up by their names. */
export function isSeenByOthers(body: Node): boolean {
  const others = [
    nodes.Include,
    nodes.Import,
    nodes.FromImport,
    nodes.Block,
    nodes.Super,
    nodes.CallExtension,
    nodes.Caller,
  ];
  return [...within(body)].some(
    (node) => others.some((kind) => node instanceof kind) || (node instanceof nodes.Symbol && node.value === 'caller'),
  );
}
