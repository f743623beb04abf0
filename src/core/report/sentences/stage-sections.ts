import { sentenceMessages as words } from "../../messages/statement-text";
import { choiceWords } from "../../registers/choice-words";
import { compose, joined, type Fragment } from "../compose-sentence";
import type { SectionDefinition } from "../statement/section";
import type { TableFigures } from "../statement/table-figures";

/** The rows of a table that are no total. */
function lines({ table }: TableFigures) {
  return table.rows.filter(({ total }) => total !== true);
}

export const regulationsSection: SectionDefinition = {
  id: "regulations",
  tables: ["T1"],
  sentences(figuresOf, book) {
    const t1 = figuresOf("T1");
    if (!t1) return [];
    const at = t1.table.columns.findIndex(({ key }) => key === "issuing");
    const counts = new Map<string, number>();
    for (const { values } of t1.table.rows) {
      const label = values[at];
      if (typeof label === "string") counts.set(label, (counts.get(label) ?? 0) + 1);
    }
    const parts = [...counts].map(([label, count]) =>
      compose(words.S1part, book.locale, { label, count: t1.counted("issuing", count) })
    );
    const fragments = compose(words.S1, book.locale, {
      count: t1.counted("regulation", t1.table.rows.length),
      parts:
        parts.length === 0
          ? ""
          : compose(words.S1parts, book.locale, {
              parts: joined(parts, book.text(words.listSeparator)),
            }),
    });
    return [{ id: "S1", fragments }];
  },
};

export const exAnteSection: SectionDefinition = {
  id: "exAnte",
  tables: ["T2"],
  sentences(figuresOf, book) {
    const t2 = figuresOf("T2");
    if (!t2) return [];
    const given = lines(t2).filter(({ key }) => (t2.number(key, "count") ?? 0) > 0);
    const parts = given.map(({ key, values }) =>
      compose(words.S2part, book.locale, {
        label: String(values[0]),
        count: t2.at(key, "count"),
      })
    );
    const fragments = compose(words.S2, book.locale, {
      count: t2.at("total", "count"),
      applied: t2.at("total", "applied"),
      conclusions: given.every(({ key }) => key === "none")
        ? book.text(words.gap)
        : joined(parts, book.text(words.listSeparator)),
      reduced: t2.at("total", "reduced"),
    });
    return [{ id: "S2", fragments }];
  },
};

export const targetsSection: SectionDefinition = {
  id: "targets",
  tables: ["T3"],
  sentences(figuresOf, book) {
    const t3 = figuresOf("T3");
    if (!t3) return [];
    const whole = t3.number("whole", "count");
    const projects = whole === undefined ? "total" : "projects";
    const onlyWhole = t3.number(projects, "count") === 0;
    const more: Fragment[] = [
      ...(whole && !onlyWhole
        ? compose(words.S3whole, book.locale, { count: t3.at("whole", "count") })
        : []),
      ...((t3.number("total", "returns") ?? 0) > 0
        ? compose(words.S3returns, book.locale, { count: t3.at("total", "returns") })
        : []),
    ];
    const row = onlyWhole ? "whole" : projects;
    const fragments = compose(onlyWhole ? words.S3onlyWhole : words.S3, book.locale, {
      count: t3.at(row, "count"),
      amount: t3.at(row, "amount"),
      more,
    });
    return [{ id: "S3", fragments }];
  },
};

export const monitoringSection: SectionDefinition = {
  id: "monitoring",
  tables: ["T4"],
  sentences(figuresOf, book) {
    const t4 = figuresOf("T4");
    if (!t4) return [];
    return lines(t4).map(({ key, values }, index) => {
      const has = (column: string) => (t4.number(key, column) ?? 0) > 0;
      const figure = (column: string) => t4.at(key, column);
      const lights = choiceWords("monitoring", "light")
        .filter((light) => has(`light-${light}`))
        .map((light) => {
          const head = t4.table.columns.find((one) => one.key === `light-${light}`);
          const label = head?.heading ?? light;
          return compose(words.S4light, book.locale, { label, count: figure(`light-${light}`) });
        });
      const more: Fragment[] = [
        ...(t4.number(key, "rate") === undefined
          ? []
          : compose(words.S4rate, book.locale, { rate: figure("rate") })),
        ...(lights.length > 0
          ? compose(words.S4lights, book.locale, {
              lights: joined(lights, book.text(words.listSeparator)),
            })
          : []),
        ...(has("reduced")
          ? compose(words.S4reduced, book.locale, { amount: figure("reduced") })
          : []),
        ...(has("recovered")
          ? compose(words.S4recovered, book.locale, { amount: figure("recovered") })
          : []),
      ];
      const fragments = compose(words.S4, book.locale, {
        batch: String(values[0]),
        count: figure("projects"),
        whole: has("whole") ? compose(words.S4whole, book.locale, { count: figure("whole") }) : "",
        amount: figure("annual"),
        more,
      });
      return { id: index === 0 ? "S4" : `S4-${index + 1}`, fragments };
    });
  },
};

export const coverageSection: SectionDefinition = {
  id: "coverage",
  tables: ["T10"],
  sentences(figuresOf, book) {
    const t10 = figuresOf("T10");
    if (!t10) return [];
    return t10.table.rows.map(({ key, values }) => {
      const why = values.at(-1);
      const difference = typeof why === "string" ? compose(words.S6why, book.locale, { why }) : "";
      const fragments = compose(words.S6, book.locale, {
        stage: String(values[0]),
        required: t10.at(key, "required"),
        done: t10.at(key, "done"),
        coverage: t10.at(key, "coverage"),
        why: difference,
      });
      return { id: `S6-${key}`, fragments };
    });
  },
};
