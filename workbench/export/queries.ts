import type { ExportTable } from "../../src/core/registers/export/export-columns";

/** A grade as written, else the best one whose lower bound the score reaches. */
const gradeOf = (row: string): string => `coalesce(
      nullif(regexp_replace(${row}.grade, '[\\s“”"'']', '', 'g'), ''),
      (SELECT g.grade FROM grades g
       WHERE g.bureau = ${row}.bureau AND g.statement_year = ${row}.statement_year
         AND round(${row}.score, 2) BETWEEN g.lower_bound AND 100
       ORDER BY g.grade_rank LIMIT 1),
      '未填等级')`;

/** One line per bureau and grade, with the share of the bureau's rows in percent, half up to one decimal. */
const shares = (graded: string): string => `WITH graded AS (
${graded}
), counted AS (
  SELECT bureau, statement_year, grade, count(*) AS n
  FROM graded GROUP BY bureau, statement_year, grade
), known AS (
  SELECT bureau, statement_year, grade, grade_rank FROM grades
  UNION ALL
  SELECT bureau, statement_year, grade, 99 FROM counted c
  WHERE NOT EXISTS (
    SELECT 1 FROM grades g
    WHERE g.bureau = c.bureau AND g.statement_year = c.statement_year AND g.grade = c.grade)
), totals AS (
  SELECT bureau, statement_year, sum(n) AS total FROM counted GROUP BY bureau, statement_year
)
SELECT k.bureau, k.statement_year, k.grade, coalesce(c.n, 0) AS count,
       floor((2000.0 * coalesce(c.n, 0) + t.total) / (2 * t.total)) / 10 AS share
FROM known k
JOIN totals t USING (bureau, statement_year)
LEFT JOIN counted c USING (bureau, statement_year, grade)
ORDER BY k.bureau, k.statement_year, k.grade_rank, k.grade`;

/** Tables of the statement over an export of any number of bureaus, in the SQL of DuckDB and PostgreSQL. */
export const queries: Readonly<Record<"T5" | "T8" | "T10", string>> = {
  T5: shares(`  SELECT s.bureau, s.statement_year,
    ${gradeOf("s")} AS grade
  FROM self_evaluation s
  WHERE coalesce(s.object_type, '') <> '部门整体'
     OR NOT EXISTS (
       SELECT 1 FROM self_evaluation o
       WHERE o.bureau = s.bureau AND o.statement_year = s.statement_year
         AND coalesce(o.object_type, '') <> '部门整体')`),

  T8: shares(`  SELECT e.bureau, e.statement_year,
    ${gradeOf("e")} AS grade
  FROM evaluation e
  WHERE coalesce(e.evaluation_type,
                 CASE WHEN e.source_title LIKE '%部门评价%' THEN '部门评价' ELSE '' END) <> '部门评价'`),

  T10: `WITH required AS (
  SELECT bureau, statement_year, '绩效目标' AS stage, unit FROM units WHERE in_targets
  UNION SELECT bureau, statement_year, '绩效运行监控', unit FROM units WHERE in_monitoring
  UNION SELECT bureau, statement_year, '项目自评', unit FROM units WHERE in_self_evaluation
  UNION SELECT bureau, statement_year, '部门整体自评', unit FROM units WHERE in_whole_evaluation
  UNION SELECT bureau, statement_year, '指标库建设', unit FROM units WHERE in_library
), done AS (
  SELECT bureau, statement_year, '绩效目标' AS stage, unit, department, object_type, project
  FROM target_review
  UNION ALL
  SELECT bureau, statement_year, '绩效运行监控', unit, department, object_type, project
  FROM monitoring
  UNION ALL
  SELECT bureau, statement_year,
         CASE WHEN object_type = '部门整体' THEN '部门整体自评' ELSE '项目自评' END,
         unit, department, object_type, project
  FROM self_evaluation
  UNION ALL
  SELECT bureau, statement_year, '指标库建设', department, NULL, NULL, NULL FROM indicators
), covered AS (
  SELECT DISTINCT bureau, statement_year, stage,
         coalesce(unit, CASE WHEN object_type = '部门整体' THEN project ELSE department END) AS unit
  FROM done
)
SELECT r.bureau, r.statement_year, r.stage,
       count(DISTINCT r.unit) AS required, count(DISTINCT c.unit) AS done,
       CASE WHEN count(DISTINCT c.unit) = count(DISTINCT r.unit) THEN 100.0
            ELSE least(99.9, floor((2000.0 * count(DISTINCT c.unit) + count(DISTINCT r.unit))
                                   / (2 * count(DISTINCT r.unit))) / 10)
       END AS coverage
FROM required r
LEFT JOIN covered c USING (bureau, statement_year, stage, unit)
WHERE EXISTS (
  SELECT 1 FROM covered o
  WHERE o.bureau = r.bureau AND o.statement_year = r.statement_year AND o.stage = r.stage)
GROUP BY r.bureau, r.statement_year, r.stage
ORDER BY r.bureau, r.statement_year,
         position(r.stage IN '绩效目标 绩效运行监控 项目自评 部门整体自评 指标库建设')`,
};

/** What a column of an export is in SQL. */
export function sqlType(jsonSchema: unknown): string {
  const text = JSON.stringify(jsonSchema);
  if (text.includes('"boolean"')) return "BOOLEAN";
  if (text.includes('"integer"')) return "INTEGER";
  if (text.includes('"number"')) return "DECIMAL(18,6)";
  return "VARCHAR";
}

/** Loads one table from the files of many exports. */
export function loadStatement(
  { name, columns }: ExportTable,
  types: Readonly<Record<string, string>>,
  files: string
): string {
  const typed = columns.map((column) => `'${column.name}': '${types[column.name]}'`).join(", ");
  const read = files.endsWith("csv")
    ? `read_csv('${files}', header = true, nullstr = '', columns = {${typed}})`
    : `read_json('${files}', format = 'newline_delimited', columns = {${typed}})`;
  return `CREATE TABLE ${name} AS SELECT * FROM ${read}`;
}
