import { projectOf } from "../project-record";
import { isEmptyIn, numberIn, perRecord, placeIn } from "../register-facts";
import type { RegisterRecord } from "../../registers/read-registers";
import type { Finding, RegisterRule, Rule } from "../rule";

const HEAD = {
  id: "A06",
  type: "attribute-wrong",
  severity: "warning",
  basis: "basisPractice",
} as const;

/** A continued project has money of the year before, a new one has none. */
export const attributeWrong: { readonly onForm: Rule; readonly onRegister: RegisterRule } = {
  onForm: {
    ...HEAD,
    kinds: ["target"],
    needs: ["projectRegister"],
    check({ form }, book): Finding[] {
      const entry = form.fields.attribute;
      const found = entry && projectOf(form, book);
      if (!entry || !found) return [];
      const says = /新增|新设|新建/.test(entry.text)
        ? "新增"
        : /延续/.test(entry.text)
          ? "延续"
          : undefined;
      const message = says && contradiction(says, found.record);
      return message ? [{ at: entry, message, left: entry.text }] : [];
    },
  },
  onRegister: {
    ...HEAD,
    registers: ["register:projects"],
    check: perRecord((record, table) => {
      const { attribute } = record.values;
      const message = contradiction(String(attribute ?? ""), record);
      return message && { at: placeIn(table, record, "attribute"), message };
    }),
  },
};

function contradiction(attribute: string, record: RegisterRecord) {
  const previous = numberIn(record, "previousBudget");
  if (attribute === "新增" && (previous ?? 0) > 0) return "newWithFormerBudget" as const;
  // An empty column says nothing about a single project.
  const none = previous === 0 || isEmptyIn(record, "previousBudget");
  return attribute === "延续" && none ? ("continuedWithoutFormer" as const) : undefined;
}
