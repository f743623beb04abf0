import { sentenceMessages as words } from "../../messages/statement-text";
import type { Message } from "../../messages/message";
import { round, sum } from "../../numbers/decimal";
import { mean } from "../../statistics/mean";
import { compose, joined, type Fragment } from "../compose-sentence";
import type { DraftSentence } from "../evaluation-sentences";
import type { SectionDefinition } from "../statement/section";
import type { StatementBook } from "../statement/statement-book";
import type { StatementTable, TableId } from "../statement/statement-table";
import type { TableFigures } from "../statement/table-figures";

export const selfEvaluationSection: SectionDefinition = {
  id: "selfEvaluation",
  tables: ["T5", "T5a", "T6"],
  sentences(figuresOf, book) {
    const t6 = figuresOf("T6");
    const grades = (id: TableId, sentence: string, object: Message): readonly DraftSentence[] => {
      const table = figuresOf(id);
      return table ? [{ id: sentence, fragments: gradesSentence(table, object, book) }] : [];
    };
    const amount = (row: string, object: Message): readonly DraftSentence[] =>
      t6?.number(row, "annual") === undefined
        ? []
        : [{ id: `S5-${row}`, fragments: amountSentence(t6, row, object, book) }];
    // A register of whole units only has its grades in T5.
    const first = t6?.number("projects", "count") === undefined ? words.S5whole : words.S5project;
    return [
      ...grades("T5", "S5", first),
      ...amount("projects", words.S5project),
      ...grades("T5a", "S5a", words.S5whole),
      ...amount("whole", words.S5whole),
    ];
  },
};

function gradesSentence(table: TableFigures, object: Message, book: StatementBook): Fragment[] {
  const given = table.table.rows.filter(
    ({ total, key }) => total !== true && (table.number(key, "count") ?? 0) > 0
  );
  const parts = given.map(({ key, values }) =>
    compose(key === "none" ? words.S5none : words.S5part, book.locale, {
      label: String(values[0]),
      count: table.at(key, "count"),
      share: table.at(key, "share"),
    })
  );
  const year = book.fundYear("self-evaluation");
  return compose(words.S5, book.locale, {
    year: year === undefined ? "" : book.text(words.S5year, { year }),
    count: table.at("total", "count"),
    object: book.text(object),
    grades: given.every(({ key }) => key === "none")
      ? book.text(words.gap)
      : joined(parts, book.text(words.commaSeparator)),
  });
}

function amountSentence(
  t6: TableFigures,
  row: string,
  object: Message,
  book: StatementBook
): Fragment[] {
  return compose(words.S5amount, book.locale, {
    object: book.text(object),
    amount: t6.at(row, "annual"),
    rate:
      t6.number(row, "rate") === undefined
        ? ""
        : compose(words.S4rate, book.locale, { rate: t6.at(row, "rate") }),
  });
}

export const departmentEvaluationSection: SectionDefinition = {
  id: "departmentEvaluation",
  tables: ["T7"],
  sentences(figuresOf, book) {
    const t7 = figuresOf("T7");
    if (!t7) return [];
    const given = t7.table.rows.filter(
      ({ total, key }) => total !== true && (t7.number(key, "count") ?? 0) > 0
    );
    const parts = given.map(({ key, values }) =>
      compose(words.S7part, book.locale, {
        label: String(values[0]),
        count: t7.at(key, "count"),
      })
    );
    const fragments = compose(words.S7, book.locale, {
      count: t7.at("total", "count"),
      amount: t7.at("total", "amount"),
      grades: given.every(({ key }) => key === "none")
        ? book.text(words.gap)
        : joined(parts, book.text(words.listSeparator)),
    });
    return [{ id: "S7", fragments }];
  },
};

/** Most of its sentences are made with the report's own sheet, see `evaluation-sentences.ts`. */
export const keyEvaluationSection: SectionDefinition = {
  id: "keyEvaluation",
  tables: ["T8a", "T8b", "T8c"],
  sentences(figuresOf, book) {
    const t8c = figuresOf("T8c");
    if (!t8c) return [];
    const parts = t8c.table.rows
      .filter(({ total }) => total !== true)
      .map(({ key, values }) =>
        compose(words.S8part, book.locale, {
          label: String(values[0]),
          count: t8c.at(key, "count"),
        })
      );
    const types = joined(parts, book.text(words.listSeparator));
    return [{ id: "S8b", fragments: compose(words.S8b, book.locale, { types }) }];
  },
};

export const applicationSection: SectionDefinition = {
  id: "application",
  tables: ["T11"],
  sentences(figuresOf, book) {
    const t11 = figuresOf("T11");
    if (!t11) return [];
    const reduced = numbersIn(t11.table, "reduced");
    const recovered = numbersIn(t11.table, "recovered");
    const at = t11.table.columns.findIndex(({ key }) => key === "measure");
    const cancelled = t11.table.rows.filter(({ values }) => /取消/.test(String(values[at]))).length;
    const money = (column: string, values: readonly number[]) =>
      t11.counted(column, round(sum(values), 2), 2);
    const parts: Fragment[] = [
      ...(reduced.length > 0
        ? compose(words.S11reduced, book.locale, {
            count: t11.counted("reduced", reduced.length),
            amount: money("reduced", reduced),
          })
        : []),
      ...(recovered.length > 0
        ? compose(words.S11recovered, book.locale, { amount: money("recovered", recovered) })
        : []),
      ...(cancelled > 0
        ? compose(words.S11cancelled, book.locale, { count: t11.counted("measure", cancelled) })
        : []),
    ];
    const count = t11.counted("object", t11.table.rows.length);
    return [{ id: "S11", fragments: compose(words.S11, book.locale, { count, parts }) }];
  },
};

/** Figures above 0 in a column: a cut of 0 is none. */
function numbersIn({ columns, rows }: StatementTable, column: string): readonly number[] {
  const at = columns.findIndex(({ key }) => key === column);
  return rows.flatMap(({ values }) => {
    const value = values[at];
    return typeof value === "number" && value > 0 ? value : [];
  });
}

export const disclosureSection: SectionDefinition = {
  id: "disclosure",
  tables: ["T12"],
  sentences(figuresOf, book) {
    const t12 = figuresOf("T12");
    if (!t12) return [];
    const at = t12.table.columns.findIndex(({ key }) => key === "disclosedOn");
    const published = t12.table.rows.filter(({ values }) => at < 0 || values[at] !== null);
    const when = t12.table.columns.findIndex(({ key }) => key === "overdue");
    const late = published.filter(({ values }) => /\d/.test(String(values[when] ?? ""))).length;
    const fragments = compose(words.S12, book.locale, {
      count: t12.counted(at < 0 ? "item" : "disclosedOn", published.length),
      parts:
        late > 0
          ? compose(words.S12late, book.locale, { count: t12.counted("overdue", late) })
          : "",
    });
    return [{ id: "S12", fragments }];
  },
};

export const librarySection: SectionDefinition = {
  id: "library",
  tables: ["T13"],
  sentences(figuresOf, book) {
    const t13 = figuresOf("T13");
    if (!t13) return [];
    const scopes = t13.table.rows.filter(({ total }) => total !== true);
    const parts = scopes.map(({ key, values }) =>
      compose(words.S13part, book.locale, {
        label: String(values[0]),
        count: t13.at(key, "count"),
      })
    );
    const fragments = compose(words.S13, book.locale, {
      count: t13.at("total", "count"),
      parts:
        parts.length > 1
          ? compose(words.S13parts, book.locale, {
              parts: joined(parts, book.text(words.listSeparator)),
            })
          : "",
      departments:
        t13.number("total", "departments") === undefined
          ? ""
          : compose(words.S13departments, book.locale, { count: t13.at("total", "departments") }),
    });
    return [{ id: "S13", fragments }];
  },
};

export const assessmentSection: SectionDefinition = {
  id: "assessment",
  tables: ["T14"],
  sentences(figuresOf, book) {
    const t14 = figuresOf("T14");
    if (!t14) return [];
    const totals = numbersIn(t14.table, "total");
    const average = totals.length === t14.table.rows.length ? mean(totals) : null;
    const fragments = compose(words.S14, book.locale, {
      count: t14.counted("unit", t14.table.rows.length),
      mean: average === null ? book.text(words.gap) : t14.counted("total", average, 2),
    });
    return [{ id: "S14", fragments }];
  },
};
