import { findForms } from "../../../src/commands/find-forms";
import { changeSchemes, readSchemes } from "../../../src/commands/schemes";
import { setCurrentSchemes } from "../../../src/core/schemes/current-schemes";
import { nationalScheme } from "../../../src/core/schemes/national";
import { withChosen, withScheme } from "../../../src/core/schemes/stored-schemes";
import { readWorkbook } from "../../../workbench/files/read-workbook";
import { writeWorkbook } from "../../../workbench/files/write-workbook";
import { bookDataOf } from "../../../workbench/host/model/book-snapshot";
import { cellsOf, openEmbeddedExcel, type EmbeddedExcel } from "../../support/excel";

jest.setTimeout(60_000);

const county = { ...nationalScheme, name: "某县", maximumWeight: 20 };
const data = () => ({ sheets: [{ name: "表", cells: cellsOf([["a", 1]]) }] });

describe("schemes of a workbook in the embedded Excel", () => {
  let excel: EmbeddedExcel;
  beforeEach(async () => {
    excel = await openEmbeddedExcel(data());
  });
  afterEach(() => {
    excel.close();
    setCurrentSchemes({ own: [], scheme: nationalScheme });
  });

  const found = () => findForms(excel.port, { locale: "zh-CN" });

  test("commands use the chosen one, also after the file was saved and opened again", async () => {
    expect((await found()).scheme.name).toBe("国家");
    await changeSchemes(excel.port, (now) => withChosen(withScheme(now, county), "某县"));
    expect((await found()).scheme).toEqual(county);

    const file = await writeWorkbook(bookDataOf(excel.book), { functions: [] });
    excel.close();
    excel = await openEmbeddedExcel(await readWorkbook(file, "表.xlsx", { functions: [] }));
    expect((await found()).scheme).toEqual(county);
    expect(await readSchemes(excel.port)).toMatchObject({ scheme: county, own: [county] });
  });

  test("one that is asked for goes before the chosen one", async () => {
    await changeSchemes(excel.port, (now) => withChosen(now, "大祥区"));
    const { scheme } = await findForms(excel.port, { locale: "zh-CN", scheme: nationalScheme });
    expect(scheme.name).toBe("国家");
  });

  test("a read-only workbook keeps what it has", async () => {
    excel.close();
    excel = await openEmbeddedExcel(data(), { faults: { readOnly: true } });
    await expect(
      changeSchemes(excel.port, (now) => withChosen(now, "大祥区"))
    ).rejects.toMatchObject({ code: "read-only" });
    expect((await found()).scheme.name).toBe("国家");
  });
});
