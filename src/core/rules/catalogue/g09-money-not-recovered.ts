import type { RegisterData, RegisterRecord } from "../../registers/read-registers";
import type { BookFacts } from "../book-facts";
import { identityOf, numberIn, perRecord, placeIn, recordsAbout, textIn } from "../register-facts";
import type { RegisterRule } from "../rule";

/** Money of a project that will certainly miss its targets is cut or taken back. */
export const moneyNotRecovered: RegisterRule = {
  id: "G09",
  type: "money-not-recovered",
  severity: "warning",
  registers: ["register:monitoring"],
  basis: "basisPractice",
  check: perRecord((record, table, book) => {
    if (record.values.likelihood !== "完全不可能" || !canSay(table, book)) return undefined;
    if (isSettled(record) || nothingLeft(record)) return undefined;
    const applied = recordsAbout(book, "result-application", identityOf(record));
    if (applied.some((other) => isSettled(other.record))) return undefined;
    return {
      at: placeIn(table, record, "recovered", "reduced", "measure", "likelihood"),
      message: "moneyNotRecovered",
    };
  }),
};

/** Whether there is a place where the money would be entered. */
function canSay({ columns }: RegisterData, book: BookFacts): boolean {
  return (
    columns.recovered !== undefined ||
    columns.reduced !== undefined ||
    columns.measure !== undefined ||
    book.registers.some(({ name }) => name === "result-application")
  );
}

function isSettled(record: RegisterRecord): boolean {
  const money = [numberIn(record, "reduced") ?? 0, numberIn(record, "recovered") ?? 0];
  return (
    money.some((amount) => amount !== 0) ||
    /收回|调减|核减|压减|调剂|取消|撤销|终止/.test(textIn(record, "measure"))
  );
}

/** All of it is spent already. */
function nothingLeft(record: RegisterRecord): boolean {
  const annual = numberIn(record, "annual");
  const executed = numberIn(record, "executed");
  return annual !== undefined && executed !== undefined && executed >= annual;
}
