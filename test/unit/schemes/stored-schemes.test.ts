import fc from "fast-check";
import { currentScheme, setCurrentSchemes } from "../../../src/core/schemes/current-schemes";
import { schemePercent } from "../../../src/core/schemes/percent";
import { nationalScheme } from "../../../src/core/schemes/national";
import { builtInSchemes, schemeByName } from "../../../src/core/schemes/registry";
import type { Scheme } from "../../../src/core/schemes/scheme";
import {
  freeName,
  readSchemeFile,
  schemeFile,
  schemesSection,
  withChosen,
  withScheme,
  withoutScheme,
  workbookSchemes,
  type StoredSchemes,
} from "../../../src/core/schemes/stored-schemes";
import { writeSection } from "../../../src/core/state/state-section";

const named = (name: string, more: Partial<Scheme> = {}): Scheme => ({
  ...nationalScheme,
  name,
  ...more,
});
const state = (stored: StoredSchemes) => ({ schemes: writeSection(schemesSection, stored) });

/** A scheme with bounds, points and words of its own. */
const anyScheme: fc.Arbitrary<Scheme> = fc
  .record({
    base: fc.constantFrom(...builtInSchemes),
    name: fc
      .string()
      .filter((name) => name.trim() !== "")
      .map((name) => name.trim()),
    bounds: fc.uniqueArray(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 6 }),
    execution: fc.integer({ min: 0, max: 100 }),
    month: fc.integer({ min: 1, max: 12 }),
    words: fc.array(fc.constantFrom("进一步", "不断", "有所")),
    rules: fc.dictionary(
      fc.constantFrom("A08", "B32"),
      fc.constantFrom("off" as const, "hint" as const)
    ),
  })
  .map(({ base, name, bounds, execution, month, words, rules }) => ({
    ...base,
    name,
    grades: [...bounds.sort((a, b) => b - a), 0].map((from) => ({ label: `档${from}`, from })),
    weights: { execution, indicators: 100 - execution, dimensions: [] },
    monitoring: { ...base.monitoring, cutOffMonth: month },
    words: { ...base.words, vague: words },
    rules,
  }));

describe("a scheme as a file", () => {
  test("what was written is read", () => {
    fc.assert(
      fc.property(anyScheme, (scheme) => {
        expect(readSchemeFile(schemeFile(scheme))).toEqual({ scheme });
        expect(readSchemeFile(`\uFEFF${schemeFile(scheme)}`)).toEqual({ scheme });
      })
    );
  });
  test("a part of a scheme is put over its base", () => {
    fc.assert(
      fc.property(anyScheme, fc.constantFrom(...builtInSchemes), (scheme, base) => {
        const { name, grades, weights } = scheme;
        const text = JSON.stringify({ base: base.name, name, grades, weights });
        const parsed = readSchemeFile(text);
        expect(parsed).toMatchObject({ scheme: { name, grades, weights, limits: base.limits } });
      })
    );
  });
  test("any text is answered", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readSchemeFile(text)));
    expect(readSchemeFile("{")).toEqual({ field: "", message: "notAScheme" });
  });
});

describe("the schemes of a workbook", () => {
  const mine = named("本市", { maximumWeight: 20 });

  test("a workbook without any has the national one", () => {
    expect(workbookSchemes(undefined)).toEqual({
      scheme: nationalScheme,
      own: [],
      broken: [],
      status: "read",
    });
  });

  test("the chosen one counts; an own one goes before a built-in one of its name", () => {
    const stored = withChosen(withScheme(schemesSection.empty, mine), "本市");
    expect(workbookSchemes(state(stored)).scheme).toEqual(mine);
    const over = named("大祥区", { maximumWeight: 5 });
    expect(
      workbookSchemes(state(withChosen(withScheme(stored, over), "大祥区"))).scheme.maximumWeight
    ).toBe(5);
  });

  test("a broken one does no harm to the others and is not lost", () => {
    const broken = { ...mine, name: "坏", shares: { digits: 9, mode: "half-up" } };
    const stored: StoredSchemes = { chosen: "坏", own: [broken, mine] };
    const read = workbookSchemes(state(stored));
    expect(read).toMatchObject({
      scheme: nationalScheme,
      missing: "坏",
      own: [mine],
      broken: [{ name: "坏", field: "shares.digits", message: "wrongValue" }],
    });
    expect(withChosen(stored, "本市").own).toEqual([broken, mine]);
    expect(withoutScheme(stored, "坏")).toEqual({ chosen: "国家", own: [mine] });
  });

  test("a scheme of an earlier version gets what it lacks from the national one", () => {
    const { limits: _, words: __, ...earlier } = mine;
    expect(workbookSchemes(state({ chosen: "本市", own: [earlier] })).scheme).toEqual(mine);
  });

  test("renaming keeps the place and the choice", () => {
    const first = withScheme(withScheme(schemesSection.empty, mine), named("乙"));
    const renamed = withScheme(withChosen(first, "本市"), named("本市 2026"), "本市");
    expect(renamed.chosen).toBe("本市 2026");
    expect(renamed.own).toEqual([named("本市 2026"), named("乙")]);
  });

  test("content that cannot be read is said and not used", () => {
    expect(workbookSchemes({ schemes: "{" })).toMatchObject({
      scheme: nationalScheme,
      status: "damaged",
    });
    expect(workbookSchemes({ schemes: '{"version":2,"content":{}}' }).status).toBe("newer");
  });

  test("a copy gets a name of its own", () => {
    expect(freeName("国家", [])).toBe("国家 2");
    expect(freeName(" 本市 ", [mine, named("本市 2")])).toBe("本市 3");
    expect(freeName("新", [])).toBe("新");
  });
});

describe("what functions know", () => {
  afterEach(() => setCurrentSchemes({ own: [], scheme: nationalScheme }));

  test("cells are calculated again only when a name they used means something else", () => {
    const mine = named("只给函数", { maximumWeight: 20 });
    expect(currentScheme("只给函数")).toBeUndefined();
    expect(setCurrentSchemes({ own: [mine], scheme: mine })).toBe(true);
    expect(currentScheme("只给函数")).toBe(mine);
    expect(setCurrentSchemes({ own: [mine], scheme: nationalScheme })).toBe(false);
    expect(setCurrentSchemes({ own: [mine, named("没人用")], scheme: mine })).toBe(false);
    expect(setCurrentSchemes({ own: [named("只给函数")], scheme: mine })).toBe(true);
    expect(setCurrentSchemes({ own: [], scheme: nationalScheme })).toBe(true);
  });
  test("built-in names stay what they are", () => {
    expect(currentScheme("大祥区")).toBe(schemeByName("大祥区"));
  });
});

test("percent has no dust of binary fractions", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), (hundredths) => {
      const percent = hundredths / 100;
      expect(schemePercent(schemePercent(percent, -2))).toBe(percent);
    })
  );
  expect(schemePercent(0.15)).toBe(15);
  expect(schemePercent(0.0005)).toBe(0.05);
});
