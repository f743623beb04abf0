import { render, type Locale } from "../../src/core/messages/message";
import {
  dimensions,
  measures,
  subjects,
  type CrossSpec,
} from "../../src/core/report/cross/cross-choices";
import { isDay } from "../../src/core/numbers/days";
import { Failure } from "./failure";
import { cliTexts } from "./texts";

export type CommandName =
  | "check"
  | "score"
  | "monitor"
  | "export"
  | "pack"
  | "collect"
  | "report"
  | "roll-over"
  | "cross"
  | "proofread"
  | "xlsx-info"
  | "eval"
  | "run-snippet";

/** A command line that makes sense. Files are as written, not yet looked at. */
export interface Arguments {
  readonly command: CommandName | "help";
  /** The workbook or snippet to work on; absent for `eval` without `--file` and for help. */
  readonly file?: string;
  readonly out?: string;
  /** Word file of `report`. */
  readonly docx?: string;
  /** Name of the template of `pack`, and the day its forms come back by. */
  readonly template?: string;
  readonly deadline?: string;
  /** One archive of `pack` instead of a folder, or beside it. */
  readonly zip?: string;
  /** Workbook whose registers `proofread` holds the text against. */
  readonly against?: string;
  /** Workbook of the year before that `report` compares with. */
  readonly last?: string;
  /** What `cross` counts by what. */
  readonly cross?: CrossSpec;
  /** Files of `export`, and the name its rows carry. */
  readonly format?: "csv" | "jsonl";
  readonly bureau?: string;
  readonly formulas: readonly string[];
  readonly json: boolean;
  /** Name of a scheme, or a file with one. */
  readonly scheme?: string;
  /** Cut-off month of `monitor`, 1–12. */
  readonly month?: number;
  /** Year of `report`. */
  readonly year?: number;
  readonly locale: Locale;
}

const withValue = [
  "--out",
  "--docx",
  "--against",
  "--last",
  "--of",
  "--rows",
  "--columns",
  "--measure",
  "--file",
  "--month",
  "--year",
  "--units",
  "--zip",
  "--template",
  "--deadline",
  "--format",
  "--bureau",
  "--scheme",
  "--locale",
] as const;
type Option = (typeof withValue)[number];

const optionsOf: Readonly<Record<CommandName, readonly Option[]>> = {
  check: ["--out", "--scheme", "--locale"],
  score: ["--out", "--scheme", "--locale"],
  monitor: ["--out", "--month", "--scheme", "--locale"],
  pack: ["--units", "--template", "--out", "--zip", "--year", "--deadline", "--scheme", "--locale"],
  export: ["--format", "--out", "--bureau", "--year", "--scheme", "--locale"],
  collect: ["--out", "--year", "--scheme", "--locale"],
  report: ["--out", "--docx", "--year", "--last", "--scheme", "--locale"],
  cross: [
    ...(["--of", "--rows", "--columns", "--measure", "--last", "--out"] as const),
    ...(["--year", "--scheme", "--locale"] as const),
  ],
  "roll-over": ["--out", "--year", "--scheme", "--locale"],
  proofread: ["--against", "--year", "--scheme", "--locale"],
  "xlsx-info": ["--scheme", "--locale"],
  eval: ["--file", "--scheme", "--locale"],
  "run-snippet": ["--locale"],
};

/** @throws {Failure} naming the first thing that is wrong */
export function parseArguments(words: readonly string[]): Arguments {
  const locale = localeIn(words);
  const fail = (key: keyof typeof cliTexts, parameters?: Record<string, string>): never => {
    throw new Failure(render(cliTexts[key], locale, parameters));
  };

  const options = new Map<string, string>();
  const plain: string[] = [];
  let json = false;
  let help = false;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as string;
    const [name, inline] = splitOption(word);
    if (word === "--") {
      plain.push(...words.slice(index + 1));
      break;
    } else if (word === "--json") json = true;
    else if (word === "--help" || word === "-h") help = true;
    else if ((withValue as readonly string[]).includes(name)) {
      const value = inline ?? words[(index += 1)];
      if (value === undefined || value === "" || value.startsWith("--")) {
        return fail("optionWithoutValue", { name });
      }
      options.set(name, value);
    } else if (word.startsWith("--")) return fail("unknownOption", { name: word });
    else plain.push(word);
  }

  const [command, ...rest] = plain;
  if (help || command === "help") return { command: "help", formulas: [], json, locale };
  if (command === undefined) return fail("usage");
  if (!isCommand(command)) return fail("unknownCommand", { name: command });
  const stranger = [...options.keys()].find((name) => !optionsOf[command].includes(name as Option));
  if (stranger !== undefined) return fail("optionNotHere", { command, name: stranger });

  const asked = options.get("--month");
  const month = asked === undefined ? undefined : monthIn(asked);
  if (Number.isNaN(month)) return fail("notAMonth", { name: asked ?? "" });
  const askedYear = options.get("--year");
  const year = askedYear === undefined ? undefined : yearIn(askedYear);
  if (Number.isNaN(year)) return fail("notAYear", { name: askedYear ?? "" });

  const common = { command, json, locale, scheme: options.get("--scheme"), month, year };
  if (command === "eval") return { ...common, formulas: rest, file: options.get("--file") };
  if (command === "pack") return packArguments(common, rest, options, fail);
  if (rest.length === 0) return fail("fileMissing", { command });
  if (rest.length > 1) return fail("tooManyFiles", { command });
  const out = options.get("--out");
  if (command === "export") {
    const format = options.get("--format") ?? "csv";
    if (format !== "csv" && format !== "jsonl") return fail("notAFormat", { name: format });
    if (out === undefined) return fail("exportNeedsOut");
    return { ...common, formulas: [], file: rest[0], out, format, bureau: options.get("--bureau") };
  }
  if (["report", "collect", "roll-over"].includes(command) && out === undefined) {
    return fail("outMissing", { command });
  }
  if (out !== undefined && !/\.xlsx$/i.test(out)) return fail("outNotXlsx", { file: out });
  if (command === "roll-over" && year === undefined) return fail("rollNeedsYear");
  const cross = command === "cross" ? crossIn(options, fail) : undefined;
  const docx = options.get("--docx");
  if (docx !== undefined && !/\.docx$/i.test(docx)) return fail("docxNotDocx", { file: docx });
  return {
    ...common,
    formulas: [],
    file: rest[0],
    out,
    ...(docx !== undefined && { docx }),
    against: options.get("--against"),
    last: options.get("--last"),
    ...(cross && { cross }),
  };
}

/** The choice of `cross`; rows by department and all figures where nothing else is asked. */
function crossIn(
  options: ReadonlyMap<string, string>,
  fail: (key: keyof typeof cliTexts, parameters?: Record<string, string>) => never
): CrossSpec {
  const one = <Name extends string>(option: string, names: readonly Name[], otherwise?: Name) => {
    const asked = options.get(option) ?? otherwise;
    const found = names.find((name) => name === asked);
    return found ?? fail("notAChoice", { option, name: asked ?? "", all: names.join("、") });
  };
  const columns = options.has("--columns")
    ? one("--columns", [...dimensions, "year"] as const)
    : undefined;
  return {
    of: one("--of", subjects),
    rows: one("--rows", dimensions, "department"),
    ...(columns && { columns }),
    measure: one("--measure", measures, "count"),
  };
}

/** `pack` has no file in its own right: the register of units is an option, the folder another. */
function packArguments(
  common: Omit<Arguments, "formulas">,
  rest: readonly string[],
  options: ReadonlyMap<string, string>,
  fail: (key: keyof typeof cliTexts, parameters?: Record<string, string>) => never
): Arguments {
  const zip = options.get("--zip");
  const target = zip === undefined ? ["--out"] : [];
  const missing = ["--units", "--template", ...target].find((name) => !options.has(name));
  if (missing !== undefined) return fail("packNeeds", { name: missing });
  if (rest.length > 0) return fail("tooManyFiles", { command: "pack" });
  if (zip !== undefined && !/\.zip$/i.test(zip)) return fail("zipNotZip", { file: zip });
  const deadline = options.get("--deadline");
  if (deadline !== undefined && !isDay(deadline)) return fail("notADay", { name: deadline });
  return {
    ...common,
    formulas: [],
    file: options.get("--units"),
    template: options.get("--template"),
    out: options.get("--out"),
    ...(deadline !== undefined && { deadline }),
    ...(zip !== undefined && { zip }),
  };
}

function isCommand(name: string): name is CommandName {
  return name in optionsOf;
}

/** `7`, `07` or `7月`; NaN for anything else. */
function monthIn(asked: string): number {
  return Number(/^0?([1-9]|1[0-2])月?$/.exec(asked.trim())?.[1]);
}

/** `2024` or `2024年`; NaN for anything else. */
function yearIn(asked: string): number {
  return Number(/^(20\d\d)年?度?$/.exec(asked.trim())?.[1]);
}

function splitOption(word: string): [string, string?] {
  const equals = word.indexOf("=");
  return word.startsWith("--") && equals > 0
    ? [word.slice(0, equals), word.slice(equals + 1)]
    : [word];
}

/** Looked at first, so that what is wrong with the rest is said in the language asked for. */
function localeIn(words: readonly string[]): Locale {
  const index = words.findIndex((word) => splitOption(word)[0] === "--locale");
  if (index < 0) return "zh-CN";
  const asked = splitOption(words[index] as string)[1] ?? words[index + 1] ?? "";
  if (/^zh(-CN)?$/i.test(asked) || asked === "") return "zh-CN";
  if (/^en(-US)?$/i.test(asked)) return "en-US";
  throw new Failure(render(cliTexts.unknownLocale, "zh-CN", { name: asked }));
}
