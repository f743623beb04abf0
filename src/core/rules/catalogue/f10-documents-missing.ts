import { perRecord, placeIn, textIn } from "../register-facts";
import type { RegisterRule } from "../rule";

const COMPLETE = /^(?:已?(?:齐全|完整|齐备|齐|全)|不缺|未缺|否|没有|均已|材料齐|资料齐)/;

/** An evaluation whose documents are incomplete says so; a column 资料清单 may list what is there. */
export const documentsMissing: RegisterRule = {
  id: "F10",
  type: "documents-missing",
  severity: "warning",
  registers: ["register:ex-ante"],
  basis: "basisSystem",
  check: (table, book) =>
    table.evidence.some((label) => /缺|missing/i.test(label))
      ? perRecord((record) => {
          const list = textIn(record, "materials");
          if (list === "" || COMPLETE.test(list)) return undefined;
          return {
            at: placeIn(table, record, "materials"),
            message: "documentsMissing",
            params: { list },
          };
        })(table, book)
      : [],
};
