import compiler, { type Scope } from 'nunjucks/src/compiler.js';
import nodes, {
  type For,
  type Include,
  type LookupVal,
  type Macro,
  type Set as Assignment,
  type Node,
  type Output,
  type Symbol as Name,
} from 'nunjucks/src/nodes.js';
import { allOf, assignedNames, isSeenByOthers, membersLookedAt } from './template-nodes.ts';

/** What templates are given besides their own variables, with every page. */
const GIVEN: ReadonlySet<string> = new Set(['page', 'site']);

/** Filters whose result hangs on nothing but what they are given, all the time that templates are used. */
const STEADY: ReadonlySet<string> = new Set(['t']);

/**
 * Nunjucks' compiler, writing code that does the same with less. It does not look up names one by one through all scopes (`set` of
 * a loop's seven variables is the dearest), nor members by one function that serves them all, nor again the words of the
 * interface that are the same on every page: together two fifths of the time that an article's page takes.
 *
 * The code calls, besides what Nunjucks gives it, `written` (see `written.ts`).
 */
export class PageCompiler extends compiler.Compiler {
  /** Variables of the template, which outlive a page: what a steady filter has given. */
  readonly #kept: string[] = [];
  /** Members that need not be bound to what they belong to, as Nunjucks does it with every function. */
  #lookedAt: ReadonlySet<Node> = new Set();
  /** Names of `GIVEN` that the template gives another meaning. */
  #reassigned: ReadonlySet<string> = new Set();
  /** Where in the code the given names of the function being written are to be fetched, and which; null inside a macro. */
  #fetched: { readonly at: number; readonly names: Set<string> } | null = null;
  /** Whether the arguments of the macro being written are put where others look for them. */
  #areArgumentsSeen = true;

  override getCode(): string {
    const kept = this.#kept.length === 0 ? '' : `var ${this.#kept.join(', ')};\n`;
    return kept + super.getCode();
  }

  override compileRoot(node: Node, scope?: Scope): void {
    this.#reassigned = assignedNames(node);
    this.#lookedAt = membersLookedAt(node);
    super.compileRoot(node, scope);
  }

  override _emitFuncBegin(node: Node, name: string): void {
    super._emitFuncBegin(node, name);
    this.#fetched = { at: this.codebuf.length, names: new Set() };
    this._emit('');
  }

  override _emitFuncEnd(noReturn?: boolean): void {
    if (this.#fetched !== null) {
      const { at, names } = this.#fetched;
      this.codebuf[at] = [...names].map((name) => `var given_${name} = ${lookup(name)};\n`).join('');
      this.#fetched = null;
    }
    super._emitFuncEnd(noReturn);
  }

  override _compileMacro(node: Macro, scope?: Scope): string {
    const [outside, wereSeen] = [this.#fetched, this.#areArgumentsSeen];
    this.#fetched = null;
    this.#areArgumentsSeen = isSeenByOthers(node.body);
    const name = super._compileMacro(node, scope);
    this.#fetched = outside;
    this.#areArgumentsSeen = wereSeen;
    return name;
  }

  /** The code of a macro itself has its arguments as variables; only others look them up by their names. */
  override _emitLine(code: string): void {
    if (this.#areArgumentsSeen || !/^frame\.set\("(\w+)", l_\1\);$/u.test(code)) super._emitLine(code);
  }

  override compileSet(node: Assignment, scope: Scope): void {
    const names = node.targets.flatMap((target) => (target instanceof nodes.Symbol ? [target.value] : []));
    if (node.value === null || names.length < node.targets.length) {
      super.compileSet(node, scope);
      return;
    }
    const variables = names.map((name) => scope.lookup(name) ?? this.#declared());
    this._emit(`${variables.join(' = ')} = `);
    this._compileExpression(node.value, scope);
    this._emitLine(';');
    for (const [at, name] of names.entries()) {
      const [text, variable] = [JSON.stringify(name), variables[at] ?? ''];
      this._emitLine(`(frame.resolve(${text}, true) || frame).variables[${text}] = ${variable};`);
      const exported = name.startsWith('_') ? '' : `context.addExport(${text});`;
      this._emitLine(`if(frame.topLevel) { context.setVariable(${text}, ${variable}); ${exported} }`);
    }
  }

  #declared(): string {
    const variable = this._tmpid();
    this._emitLine(`var ${variable};`);
    return variable;
  }

  override compileSymbol(node: Name, scope: Scope): void {
    const name = node.value;
    if (this.#fetched === null || !GIVEN.has(name) || this.#reassigned.has(name)) {
      super.compileSymbol(node, scope);
      return;
    }
    this.#fetched.names.add(name);
    this._emit(`given_${name}`);
  }

  /** A member's own place in the code lets V8 remember where it found it. */
  override compileLookupVal(node: LookupVal, scope: Scope): void {
    if (!this.#lookedAt.has(node)) {
      super.compileLookupVal(node, scope);
      return;
    }
    this._emit('(');
    this._compileExpression(node.target, scope);
    this._emit(')?.[');
    this._compileExpression(node.val, scope);
    this._emit(']');
  }

  override compileOutput(node: Output, scope: Scope): void {
    if (this.throwOnUndefined) {
      super.compileOutput(node, scope);
      return;
    }
    for (const child of node.children) {
      if (child instanceof nodes.TemplateData) {
        if (child.value === '') continue;
        this._emit(`${this.buffer} += `);
        this.compileLiteral(child);
        this._emitLine(';');
        continue;
      }
      const kept = isSteady(child) ? this.#keep() : null;
      this._emit(`${this.buffer} += ${kept === null ? '' : `${kept} ??= `}written(`);
      this.compile(child, scope);
      this._emitLine(');');
    }
  }

  /** What nobody but the loop's own body can see need not be put where others look for it. */
  override compileFor(node: For, scope: Scope): void {
    if (!(node.name instanceof nodes.Symbol) || isSeenByOthers(node.body) || isReassigned(node.name.value, node.body)) {
      super.compileFor(node, scope);
      return;
    }
    const [at, length, list, item] = [this._tmpid(), this._tmpid(), this._tmpid(), this._tmpid()];
    const inside = scope.push();
    this._emitLine('frame = frame.push();');
    this._emit(`var ${length} = 0, ${list} = `);
    this._compileExpression(node.arr, inside);
    this._emitLine(`;\nif(${list}) {\n${list} = runtime.fromIterator(${list});\n${length} = ${list}.length;`);
    this._emitLine(`for(var ${at} = 0; ${at} < ${list}.length; ${at}++) {\nvar ${item} = ${list}[${at}];`);
    inside.set(node.name.value, item);
    if (allOf(node.body, nodes.Symbol).some(({ value }) => value === 'loop')) {
      const loop = this._tmpid();
      this._emitLine(`var ${loop} = ${loopVariables(at, length)};`);
      inside.set('loop', loop);
    }
    this._withScopedSyntax(() => this.compile(node.body, inside));
    this._emitLine('}\n}');
    if (node.else_ !== null) {
      this._emitLine(`if(!${length}) {`);
      this.compile(node.else_, inside);
      this._emitLine('}');
    }
    this._emitLine('frame = frame.pop();');
  }

  override compileInclude(node: Include, scope: Scope): void {
    const [template, result] = [this._tmpid(), this._tmpid()];
    this._emit('env.getTemplate(');
    this._compileExpression(node.template, scope);
    this._emitLine(`, false, ${this._templateName()}, ${node.ignoreMissing === true}, ${this._makeCallback(template)}`);
    this._addScopeLevel();
    this._emitLine(`${template}.render(context.getVariables(), frame, ${this._makeCallback(result)}`);
    this._addScopeLevel();
    this._emitLine(`${this.buffer} += ${result};`);
  }

  #keep(): string {
    const name = `kept_${this.#kept.length}`;
    this.#kept.push(name);
    return name;
  }
}

function lookup(name: string): string {
  return `runtime.contextOrFrameLookup(context, frame, ${JSON.stringify(name)})`;
}

/** A filter that gives the same on every page: one of `STEADY` with nothing but words and figures of the template itself. */
function isSteady(node: Node): boolean {
  return (
    node instanceof nodes.Filter &&
    STEADY.has(node.name.value) &&
    node.args.children.every((argument) => argument instanceof nodes.Literal)
  );
}

/** A loop's own variable, and `loop`, are Nunjucks' to keep where the loop gives them another meaning itself. */
function isReassigned(name: string, body: Node): boolean {
  const assigned = assignedNames(body);
  return name === 'loop' || assigned.has('loop') || assigned.has(name);
}

/** Nunjucks' names for where a loop stands. */
function loopVariables(at: string, length: string): string {
  return `{ index: ${at} + 1, index0: ${at}, revindex: ${length} - ${at}, revindex0: ${length} - ${at} - 1, first: ${at} === 0, last: ${at} === ${length} - 1, length: ${length} }`;
}
