import { areaAddress, parseArea, type Area } from "../../src/core/sheets/address";
import type { ValidationKind, ValidationModel } from "../host/model/cell-rules";
import { escapeXml } from "./file-parts";
import { attributesOf, elementsOf, textOf } from "./sheet-xml";

/** Kinds by the word of the file. */
const KINDS: Readonly<Record<string, ValidationKind>> = {
  whole: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};
const OPERATORS: Readonly<Record<string, string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};
const ALERTS: Readonly<Record<string, string>> = {
  stop: "Stop",
  warning: "Warning",
  information: "Information",
};

const keyOf = (map: Readonly<Record<string, string>>, value: string | undefined): string =>
  Object.keys(map).find((key) => map[key] === value) ?? "";

export function areasOf(sqref: string): Area[] {
  return sqref.split(/\s+/).flatMap((one) => parseArea(one) ?? []);
}

/** The validations of a sheet's XML; those that newer files keep in an extension among them. */
export function readValidations(xml: string): ValidationModel[] {
  return elementsOf(xml, "dataValidation").flatMap(({ tag, body }) => {
    const at = attributesOf(tag);
    const areas = areasOf(at["sqref"] ?? textOf(body, "sqref") ?? "");
    if (areas.length === 0) return [];
    const kind = KINDS[at["type"] ?? ""];
    const ranked = kind !== undefined && kind !== "List" && kind !== "Custom";
    const one = formulaOf(body, "formula1", kind);
    const two = formulaOf(body, "formula2", kind);
    const hasAlert =
      at["error"] || at["errorTitle"] || at["errorStyle"] || flag(at["showErrorMessage"]);
    const hasPrompt = at["prompt"] || at["promptTitle"] || flag(at["showInputMessage"]);
    return [
      {
        areas,
        ...(kind === undefined ? {} : { kind }),
        ...(ranked ? { operator: OPERATORS[at["operator"] ?? "between"] ?? "Between" } : {}),
        ...(one === undefined ? {} : { formula1: one }),
        ...(two === undefined ? {} : { formula2: two }),
        ...(kind === "List" ? { dropDown: !flag(at["showDropDown"]) } : {}),
        ignoreBlanks: flag(at["allowBlank"]),
        ...(hasAlert
          ? {
              alert: {
                show: flag(at["showErrorMessage"]),
                style: ALERTS[at["errorStyle"] ?? "stop"] ?? "Stop",
                title: at["errorTitle"] ?? "",
                message: at["error"] ?? "",
              },
            }
          : {}),
        ...(hasPrompt
          ? {
              prompt: {
                show: flag(at["showInputMessage"]),
                title: at["promptTitle"] ?? "",
                message: at["prompt"] ?? "",
              },
            }
          : {}),
      },
    ];
  });
}

const flag = (value: string | undefined): boolean => value === "1" || value === "true";

function formulaOf(
  body: string,
  name: string,
  kind: ValidationKind | undefined
): string | undefined {
  const inner = elementsOf(body, name)[0]?.body;
  // In the extension the formula stands in an element of its own.
  const text = inner === undefined ? undefined : (textOf(inner, "f") ?? textOf(body, name));
  if (text === undefined || text === "") return undefined;
  const literal = /^"([\s\S]*)"$/.exec(text)?.[1];
  if (kind === "List" && literal !== undefined) return literal.replace(/""/g, '"');
  return `=${text}`;
}

function written(formula: string | number, kind: ValidationKind | undefined): string {
  const text = String(formula);
  if (text.startsWith("=")) return text.slice(1);
  return kind === "List" ? `"${text.replace(/"/g, '""')}"` : text;
}

/** A validation in the words of the file, for one that wants to see what a file holds. */
export function validationWords(model: ValidationModel): {
  readonly type: string;
  readonly formulas: readonly string[];
} {
  const { kind, formula1, formula2 } = model;
  const formulas = [formula1, formula2].flatMap((formula) =>
    formula === undefined ? [] : [written(formula, kind)]
  );
  return { type: keyOf(KINDS, kind) || "any", formulas };
}

/** The element of a sheet's validations; empty when there are none. */
export function validationsXml(models: readonly ValidationModel[]): string {
  if (models.length === 0) return "";
  const rows = models.map((model) => {
    const { kind, operator, alert, prompt } = model;
    const at: Record<string, string> = {
      type: kind === undefined ? "" : keyOf(KINDS, kind),
      errorStyle: alert && alert.style !== "Stop" ? keyOf(ALERTS, alert.style) : "",
      operator: operator && operator !== "Between" ? keyOf(OPERATORS, operator) : "",
      allowBlank: model.ignoreBlanks ? "1" : "",
      showDropDown: model.dropDown === false ? "1" : "",
      showInputMessage: prompt?.show ? "1" : "",
      // A rule without a word on its alert stops the input, as the host's own rules do.
      showErrorMessage: (alert?.show ?? kind !== undefined) ? "1" : "",
      errorTitle: alert?.title ?? "",
      error: alert?.message ?? "",
      promptTitle: prompt?.title ?? "",
      prompt: prompt?.message ?? "",
      sqref: model.areas.map(areaAddress).join(" "),
    };
    const tag = Object.entries(at)
      .filter(([, value]) => value !== "")
      .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
      .join("");
    const formulas = [model.formula1, model.formula2]
      .map((formula, place) =>
        formula === undefined
          ? ""
          : `<formula${place + 1}>${escapeXml(written(formula, kind))}</formula${place + 1}>`
      )
      .join("");
    return `<dataValidation${tag}>${formulas}</dataValidation>`;
  });
  return `<dataValidations count="${rows.length}">${rows.join("")}</dataValidations>`;
}
