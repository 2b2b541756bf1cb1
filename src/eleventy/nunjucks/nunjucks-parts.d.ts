/** Nunjucks' types leave out its compiler: the part that is used. */
declare module 'nunjucks/src/nodes.js' {
  class Node {
    /** Names of the properties that hold what it is made of: nodes, lists of nodes, or neither. */
    readonly fields: readonly string[];
  }
  class Literal extends Node {
    readonly value: string | number | boolean | null;
  }
  class Symbol extends Node {
    readonly value: string;
  }
  class NodeList extends Node {
    readonly children: readonly Node[];
  }
  class TemplateData extends Node {
    readonly value: string;
  }
  class Output extends NodeList {}
  class LookupVal extends Node {
    readonly target: Node;
    readonly val: Node;
  }
  class FunCall extends Node {
    readonly name: Node;
  }
  class Filter extends Node {
    readonly name: Symbol;
    readonly args: NodeList;
  }
  class For extends Node {
    readonly arr: Node;
    readonly name: Node;
    readonly body: Node;
    readonly else_: Node | null;
  }
  class Set extends Node {
    readonly targets: readonly Node[];
    readonly value: Node | null;
  }
  class Include extends Node {
    readonly template: Node;
    readonly ignoreMissing: boolean | null;
  }
  class Import extends Node {
    readonly target: Node;
  }
  class FromImport extends Node {}
  class Block extends Node {}
  class Super extends Node {}
  class CallExtension extends Node {}
  class Macro extends Node {
    readonly name: Node;
    readonly body: Node;
  }
  class Caller extends Macro {}
  class Group extends NodeList {}
  class BinOp extends Node {
    readonly left: Node;
    readonly right: Node;
  }
  class Or extends BinOp {}
  class And extends BinOp {}
  class Not extends Node {
    readonly target: Node;
  }
  class Compare extends Node {
    readonly expr: Node;
    readonly ops: readonly { readonly expr: Node }[];
  }
  class If extends Node {
    readonly cond: Node;
  }
  class InlineIf extends Node {
    readonly cond: Node;
    readonly body: Node;
    readonly else_: Node | null;
  }
  const nodes: {
    Node: typeof Node;
    NodeList: typeof NodeList;
    Literal: typeof Literal;
    Symbol: typeof Symbol;
    TemplateData: typeof TemplateData;
    LookupVal: typeof LookupVal;
    FunCall: typeof FunCall;
    Filter: typeof Filter;
    For: typeof For;
    Set: typeof Set;
    Include: typeof Include;
    Import: typeof Import;
    FromImport: typeof FromImport;
    Block: typeof Block;
    Super: typeof Super;
    CallExtension: typeof CallExtension;
    Output: typeof Output;
    Macro: typeof Macro;
    Caller: typeof Caller;
    Group: typeof Group;
    Or: typeof Or;
    And: typeof And;
    Not: typeof Not;
    Compare: typeof Compare;
    If: typeof If;
    InlineIf: typeof InlineIf;
  };
  export default nodes;
  export type {
    Node,
    NodeList,
    Literal,
    Symbol,
    TemplateData,
    LookupVal,
    FunCall,
    Filter,
    For,
    Set,
    Include,
    Import,
    FromImport,
    Block,
    Super,
    CallExtension,
    Output,
    Macro,
  };
}

declare module 'nunjucks/src/compiler.js' {
  import type * as Nodes from 'nunjucks/src/nodes.js';

  /** Which names stand for which variables of the code. */
  interface Scope {
    set(name: string, variable: string): void;
    lookup(name: string): string | null | undefined;
    push(): Scope;
  }

  /** Writes the code of a template, piece by piece. */
  class Compiler {
    constructor(templateName: string | null, throwOnUndefined: boolean);
    /** The variable that the page is written to. */
    readonly buffer: string;
    readonly codebuf: string[];
    readonly throwOnUndefined: boolean;
    compile(node: Nodes.Node, scope?: Scope): void;
    getCode(): string;
    compileRoot(node: Nodes.Node, scope?: Scope): void;
    compileLiteral(node: { readonly value: string }): void;
    compileOutput(node: Nodes.Output, scope: Scope): void;
    compileLookupVal(node: Nodes.LookupVal, scope: Scope): void;
    compileSet(node: Nodes.Set, scope: Scope): void;
    compileSymbol(node: Nodes.Symbol, scope: Scope): void;
    compileFor(node: Nodes.For, scope: Scope): void;
    compileInclude(node: Nodes.Include, scope: Scope): void;
    _compileExpression(node: Nodes.Node, scope: Scope): void;
    _compileMacro(node: Nodes.Macro, scope?: Scope): string;
    _emit(code: string): void;
    _emitLine(code: string): void;
    _emitFuncBegin(node: Nodes.Node, name: string): void;
    _emitFuncEnd(noReturn?: boolean): void;
    _tmpid(): string;
    _templateName(): string;
    _makeCallback(result: string): string;
    _addScopeLevel(): void;
    _withScopedSyntax(compile: () => void): void;
  }
  const compiler: { readonly Compiler: typeof Compiler };
  export default compiler;
  export type { Scope };
}

declare module 'nunjucks/src/parser.js' {
  import type { Node } from 'nunjucks/src/nodes.js';
  const parser: { parse(source: string, extensions: readonly unknown[], options: object): Node };
  export default parser;
}

declare module 'nunjucks/src/transformer.js' {
  import type { Node } from 'nunjucks/src/nodes.js';
  const transformer: { transform(tree: Node, asyncFilters: readonly string[]): Node };
  export default transformer;
}
