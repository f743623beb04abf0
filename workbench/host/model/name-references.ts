import type { Injector } from "@univerjs/core";
import { LexerTreeBuilder, type ISequenceNode } from "@univerjs/engine-formula";

type SequenceNodes = (string | ISequenceNode)[];

/** What the engine asks for a name. */
interface NameLookup {
  getValueByName(unitId: string, name: string): DefinedName | null;
}
interface DefinedName {
  readonly formulaOrRefString: string;
}

/** The engine's reader of formulas, as far as it puts names' contents in their places. Private to it: the version is pinned. */
interface NameReader {
  getSequenceNode(sequence: unknown[]): SequenceNodes;
  _handleDefinedName(sequence: unknown[], names: NameLookup): unknown;
}

const SIGNS = /^[-+@\s]+/;

/**
 * The engine replaces names by the text of what they mean. It does not know a name behind a sign (`-利率`),
 * and it forgets that what a name means is one thing: `2*合计` must not become `2*A1+B1`.
 */
export function readNames(injector: Injector): void {
  const reader = injector.get(LexerTreeBuilder) as unknown as NameReader;
  const replace = reader._handleDefinedName.bind(reader);
  const nodesOf = reader.getSequenceNode.bind(reader);
  reader._handleDefinedName = (sequence, names) => {
    reader.getSequenceNode = (inner) => nodesOf(inner).flatMap(withoutSigns);
    const whole: NameLookup = {
      ...names,
      getValueByName: (unitId, name) => asOne(names.getValueByName(unitId, name)),
    };
    try {
      return replace(sequence, whole);
    } finally {
      reader.getSequenceNode = nodesOf;
    }
  };
}

function withoutSigns(node: string | ISequenceNode): SequenceNodes {
  const signs = typeof node === "string" ? undefined : SIGNS.exec(node.token)?.[0];
  if (typeof node === "string" || signs === undefined) return [node];
  return [signs, { ...node, token: node.token.slice(signs.length) }];
}

/** A formula with operators or an array goes into brackets; references do not. */
function asOne(name: DefinedName | null): DefinedName | null {
  const formula = name?.formulaOrRefString;
  if (!name || !formula?.startsWith("=")) return name;
  const body = formula.slice(1);
  return /[-+*/^&<>=%{]/.test(body) ? { ...name, formulaOrRefString: `=(${body})` } : name;
}
