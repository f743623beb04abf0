import { recogniseForms } from "../../../src/core/forms/recognise";
import { nationalScheme } from "../../../src/core/schemes/national";
import { parseScheme } from "../../../src/core/schemes/parse-scheme";
import type { Scheme } from "../../../src/core/schemes/scheme";
import { schemeSentence } from "../../../src/core/schemes/scheme-sentence";
import { blankBook } from "../../../src/core/templates/pack";
import { templates, type Template } from "../../../src/core/templates/registry";
import { dataSnapshot } from "../../../workbench/files/data-snapshot";
import { templateBookData } from "../../../workbench/files/template-book-data";

const schemeWith = (given: object): Scheme => {
  const parsed = parseScheme({ name: "本区", ...given });
  if (!("scheme" in parsed)) throw new Error(schemeSentence(parsed, "zh-CN"));
  return parsed.scheme;
};
const bookOf = (template: Template, scheme: Scheme = nationalScheme) =>
  blankBook(template, { scheme, year: 2025 });
const textsOf = (id: string, scheme?: Scheme): string =>
  bookOf(
    templates.find((template) => template.id === id)!,
    scheme
  )
    .sheets.flatMap(({ cells, rules }) => [
      ...cells.map(({ value, formula }) => String(value ?? formula ?? "")),
      ...rules.map(({ refusal, entries }) => `${refusal ?? ""}${entries?.join() ?? ""}`),
    ])
    .join("\n");

describe("a bureau's scheme changes what it hands out:", () => {
  const grades = [
    { label: "甲", from: 88 },
    { label: "乙", from: 77 },
    { label: "丙", from: 0 },
  ];
  test.each<[string, string, object, RegExp]>([
    ["grades in the formula", "self-eval", { grades }, /IF\(.*>=88,"甲"/],
    ["grades in the instructions", "self-eval", { grades }, /88分以上为“甲”/],
    [
      "points of execution and indicators",
      "self-eval",
      { weights: { execution: 20, indicators: 80, dimensions: [] } },
      /预算执行率20分，指标80分/,
    ],
    ["the month of monitoring", "monitor", { monitoring: { cutOffMonth: 9 } }, /1—9月/],
    [
      "dimensions of ex-ante evaluations",
      "ex-ante",
      {
        exAnte: {
          dimensions: [
            { name: "社会急需", points: 60 },
            { name: "资金合规", points: 40 },
          ],
        },
      },
      /社会急需/,
    ],
    [
      "the contact",
      "target",
      { handout: { contact: "绩效股 0730-1234567" } },
      /绩效股 0730-1234567/,
    ],
    ["the line above the title", "target", { handout: { headline: "某区财政局" } }, /某区财政局/],
  ])("%s", (_what, id, given, pattern) => {
    expect(textsOf(id, schemeWith(given))).toMatch(pattern);
    expect(textsOf(id)).not.toMatch(pattern);
  });

  test("a day that is none is refused in one sentence", () => {
    const parsed = parseScheme({ name: "本区", handout: { deadline: "7月底" } });
    expect("message" in parsed && schemeSentence(parsed, "zh-CN")).toBe(
      "“交表截止日”要写成 2025-07-31 这样的日期，或者空着"
    );
  });
});

/** Rows of an address or formula moved down by one; $-rows too. Texts in quotation marks stay. */
const moved = (text: string): string =>
  text
    .split(/("[^"]*")/)
    .map((part) =>
      part.startsWith('"')
        ? part
        : part.replace(/(\$?[A-Z]{1,2}\$?)(\d+)/g, (_, column: string, row: string) =>
            /^[A-Z]/.test(column) || column.startsWith("$") ? `${column}${Number(row) + 1}` : _
          )
    )
    .join("");

describe.each(templates.map((template) => [template.title, template] as const))(
  "the line above the title of %s",
  (_, template) => {
    const headline = "某区财政局";
    const scheme = schemeWith({ handout: { headline } });

    test("moves every cell, formula and rule of the form by one row and nothing else", () => {
      const [plain] = bookOf(template).sheets;
      const [with_] = bookOf(template, scheme).sheets;
      const [first, ...rest] = with_!.cells;
      expect(first).toMatchObject({ value: headline });
      expect(rest).toEqual(
        plain!.cells.map(({ address, formula, ...cell }) => ({
          ...cell,
          address: moved(address),
          ...(formula !== undefined && { formula: moved(formula) }),
        }))
      );
      expect(with_!.rules.map(({ areas }) => areas)).toEqual(
        plain!.rules.map(({ areas }) => areas.map(moved))
      );
      expect(with_!.repeatedRow).toBe(plain!.repeatedRow && plain!.repeatedRow + 1);
    });

    test("leaves the form what it is", () => {
      const kinds = (book: ReturnType<typeof bookOf>) =>
        recogniseForms(dataSnapshot(templateBookData(book))).forms.map(({ kind, fields }) => [
          kind,
          Object.keys(fields).sort(),
        ]);
      expect(kinds(bookOf(template, scheme))).toEqual(kinds(bookOf(template)));
    });
  }
);
