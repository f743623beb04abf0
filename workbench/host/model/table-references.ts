import type { Injector } from "@univerjs/core";
import {
  ErrorType,
  ErrorValueObject,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  ISuperTableService,
  ReferenceNodeFactory,
} from "@univerjs/engine-formula";
import { rangeOf } from "./sheet-access";
import { tablePart } from "./table-part";
import { placedTable, type PlacedTable } from "./table-registry";

type ReferenceNode = NonNullable<ReturnType<ReferenceNodeFactory["checkAndCreateNodeType"]>>;

/** What the engine keeps in a node that refers to a table. Private to it: the version is pinned. */
interface TableNode {
  readonly _tableReferenceObject?: {
    setRangeData(range: ReturnType<typeof rangeOf>): void;
    _isCurrentRowForRange: boolean;
  };
}

const REFERENCE = /^([-+@]*)([^[\]!"]+)\[(.*)\]$/s;

/**
 * Teaches the engine's reader of references what it does not know of tables: total rows, several sections
 * at once, names with an underscore, tables without a heading row.
 */
export function readTableReferences(injector: Injector): void {
  const reader = injector.get(ReferenceNodeFactory);
  const config = injector.get(IFormulaCurrentConfigService);
  const runtime = injector.get(IFormulaRuntimeService);
  const known = injector.get(ISuperTableService);
  const read = reader.checkAndCreateNodeType.bind(reader);

  reader.checkAndCreateNodeType = (param) => {
    const [, signs = "", name = "", body = ""] =
      (typeof param === "string" && REFERENCE.exec(param.trim())) || [];
    const table = name === "" ? undefined : tableNamed(name);
    if (!table) return read(param);
    // The bare name gives a node for the table's data, which is then turned to the cells that are meant.
    const node = read(`${signs}${table.name}`);
    const reference = (node as unknown as TableNode | undefined)?._tableReferenceObject;
    if (!node || !reference) return node;
    const part = tablePart({ ...table, area: table.whole }, body);
    if (!part) return failing(node, ErrorType.REF);
    reference.setRangeData(rangeOf(part.area));
    if (!part.thisRow) return node;
    reference._isCurrentRowForRange = true;
    const execute = node.execute.bind(node);
    node.execute = () => {
      const row = runtime.currentRow;
      if (row >= part.area.top && row <= part.area.bottom) execute();
      else node.setValue(ErrorValueObject.create(ErrorType.VALUE));
    };
    return node;
  };

  function tableNamed(name: string): PlacedTable | undefined {
    const tables = known.getTableMap(config.getExecuteUnitId() ?? "");
    const lower = name.trim().toLowerCase();
    for (const [own, table] of tables ?? []) {
      if (own.toLowerCase() === lower) return placedTable(own, table);
    }
    return undefined;
  }
}

function failing(node: ReferenceNode, error: ErrorType): ReferenceNode {
  node.execute = () => node.setValue(ErrorValueObject.create(error));
  return node;
}
