import type { RegisterColumnKey, RegisterName } from "../names";
import type { RegisterData, RegisterRecord } from "../read-registers";

/** A row that lives on, and the cells in which it is not as it was. */
export type Changes = Readonly<Partial<Record<RegisterColumnKey, string | number>>>;

/** Whether a row belongs to the new year as well; undefined where it was of the old one only. */
export type LivesOn = (
  record: RegisterRecord,
  table: RegisterData,
  years: { readonly from: number; readonly to: number; readonly note: string }
) => Changes | undefined;

const asItIs: LivesOn = () => ({});

/** A project that goes on: last year's budget stands beside what is to come, money is still to be given. */
const runsOn: LivesOn = ({ values }, _table, { to }) => {
  const end = values.periodEnd;
  const endsBefore = typeof end === "string" && end < `${to}-01-01`;
  const goesOn = values.attribute === "延续" || (typeof end === "string" && !endsBefore);
  if (endsBefore || !goesOn) return undefined;
  const previous = values.annual ?? values.initial;
  return {
    attribute: "延续",
    previousBudget: typeof previous === "number" ? previous : "",
    initial: "",
    annual: "",
    executed: "",
  };
};

/** What is not put right yet goes on; its money was counted in the old year. */
const notPutRight: LivesOn = (record, _table, { note }) => {
  if (!isOpen(record)) return undefined;
  const before = record.cells.remark?.text.trim() ?? "";
  return { reduced: "", recovered: "", remark: [before, note].filter(Boolean).join("；") };
};

/** Whether something is to be put right and has not been. */
export function isOpen({ values }: RegisterRecord): boolean {
  const { rectification, repliedOn, deadline } = values;
  if (rectification === "已整改") return false;
  if (rectification !== undefined) return true;
  return deadline !== undefined && repliedOn === undefined;
}

/** Registers with rows that live on; all others begin empty. */
export const livingOn: Readonly<Partial<Record<RegisterName, LivesOn>>> = {
  units: asItIs,
  indicators: asItIs,
  regulations: asItIs,
  "third-parties": asItIs,
  projects: runsOn,
  problems: notPutRight,
  "result-application": notPutRight,
};
