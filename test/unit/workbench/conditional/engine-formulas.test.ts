import type { Area } from "../../../../src/core/sheets/address";
import { createUniverBook } from "../../../../workbench/host/model/univer-book";
import { EngineFormulas } from "../../../../workbench/page/conditional/engine-formulas";

const column = (left: number): Area => ({ top: 0, left, bottom: 2, right: left });

test("formulas that come together later are all calculated, and follow their cells", async () => {
  const cells = [1, 2, 3].map((value) => [{ value }, { value: 0 }, { value }]);
  const book = createUniverBook({ data: { name: "a.xlsx", sheets: [{ name: "S", cells }] } });
  const formulas = new EngineFormulas(book.engine, book.active.id, () => undefined);
  const one = { formula: '=N("one")=0', area: column(0) };
  const two = { formula: '=N("two")=0', area: column(1) };
  const three = { formula: "=C1>2", area: column(2) };
  const found = async (row: number) => {
    // The engine takes a formula in on a later turn.
    await new Promise((done) => setTimeout(done, 0));
    await book.calculate();
    return [one, two, three].map(({ formula, area }) =>
      formulas.value(formula, area, row, area.left)
    );
  };
  formulas.follow([one]);
  expect(await found(2)).toEqual([true, undefined, undefined]);
  formulas.follow([one, two, three]);
  expect(await found(2)).toEqual([true, true, true]);
  expect(await found(1)).toEqual([true, true, false]);
  formulas.dispose();
  book.dispose();
});
