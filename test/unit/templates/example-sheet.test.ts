import { recogniseForms } from "../../../src/core/forms/recognise";
import { checkForms } from "../../../src/core/rules/check-book";
import { nationalScheme } from "../../../src/core/schemes/national";
import { blankBook } from "../../../src/core/templates/pack";
import { templates } from "../../../src/core/templates/registry";
import { dataSnapshot } from "../../../workbench/files/data-snapshot";
import { templateBookData } from "../../../workbench/files/template-book-data";
import { bookDataOf } from "../../../workbench/host/model/book-snapshot";
import { createUniverBook } from "../../../workbench/host/model/univer-book";

const shown = templates.filter(({ id }) => id !== "target-review");

describe.each(shown.map((template) => [template.title, template] as const))("%s", (_, template) => {
  const book = blankBook(template, { scheme: nationalScheme, year: 2025 });

  test("its example is nobody's form", () => {
    const { forms, formless } = recogniseForms(dataSnapshot(templateBookData(book)));
    expect(forms.map(({ sheet }) => sheet)).toEqual([template.names[0]]);
    expect(formless).toContain("填写示例");
  });

  test("its example, as a unit's own form, has no error", async () => {
    const [example] = book.sheets.filter(({ name }) => name === "填写示例");
    const opened = createUniverBook({
      data: templateBookData({ title: "", sheets: [{ ...example!, name: "城区公园管护" }] }),
    });
    await opened.calculate();
    const { forms } = recogniseForms(dataSnapshot(bookDataOf(opened)));
    opened.dispose();
    expect(forms.map(({ kind }) => kind)).toEqual([template.id]);
    const issues = checkForms({ forms, today: "2026-02-01" }, nationalScheme, "zh-CN");
    expect(
      issues
        .filter(({ severity }) => severity !== "hint")
        .map(({ rule, severity, cell, message }) => `${rule} ${severity} ${cell} ${message}`)
    ).toEqual([]);
  });
});
