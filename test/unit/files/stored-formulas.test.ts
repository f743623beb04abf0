import fc from "fast-check";
import { functionNames } from "../../../workbench/files/stored-formulas";

const ours = functionNames(["PERF.GRADE", "PERF.SCORE", "PERF.NEW_ONE"]);

describe("formulas as files store them", () => {
  test.each([
    ["=SUM(A1:B2)", "SUM(A1:B2)"],
    ["=PERF.GRADE(H20)", "_xldudf_PERF_GRADE(H20)"],
    ["=perf.grade(H20)", "_xldudf_perf_grade(H20)"],
    ['=IF(A1="","",PERF.SCORE(E1,F1,G1))', 'IF(A1="","",_xldudf_PERF_SCORE(E1,F1,G1))'],
    ["=PERF.NEW_ONE(1)", "_xldudf_PERF_NEW_ONE(1)"],
    ["=XLOOKUP(1,A:A,B:B)", "_xlfn.XLOOKUP(1,A:A,B:B)"],
    ["=SORT(FILTER(A1:A9,B1:B9>1))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>1))"],
    ["=LET(x,1,x+1)", "_xlfn.LET(_xlpm.x,1,_xlpm.x+1)"],
    ["=MAP(A1:A3,LAMBDA(值,值*2))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.值,_xlpm.值*2))"],
    ["=SUM(A1#)", "SUM(_xlfn.ANCHORARRAY(A1))"],
    ['="PERF.GRADE(1) 用 XLOOKUP(…)"', '"PERF.GRADE(1) 用 XLOOKUP(…)"'],
    ["='IFS(1)'!A1+1", "'IFS(1)'!A1+1"],
    ["=IFS(A1>1,2)", "_xlfn.IFS(A1>1,2)"],
  ])("%s is stored as %s and read back", (written, stored) => {
    expect(ours.save(written)).toBe(stored);
    expect(ours.load(stored).toUpperCase()).toBe(written.toUpperCase());
  });

  test.each([
    ["'C:\\x\\FUNCRES.XLAM'!_xldudf_PERF_GRADE(A1)", "=PERF.GRADE(A1)"],
    ["[2]!_xldudf_PERF_GRADE(A1)", "=PERF.GRADE(A1)"],
    ["_xldudf_OTHER_FUNCTION(A1)", "=_xldudf_OTHER_FUNCTION(A1)"],
    ["_xlfn.STDEV.S(A1:A3)", "=STDEV.S(A1:A3)"],
  ])("%s, left by other programs, is read as %s", (stored, written) => {
    expect(ours.load(stored)).toBe(written);
  });

  test("without a list of functions everything in PERF is taken for one", () => {
    const any = functionNames();
    expect(any.load("_xldudf_PERF_EXECRATE(A1,B1)")).toBe("=PERF.EXECRATE(A1,B1)");
    expect(any.save("=PERF.EXECRATE(A1,B1)")).toBe("_xldudf_PERF_EXECRATE(A1,B1)");
  });

  test("says which of the add-in's functions a formula calls", () => {
    expect(ours.used('=PERF.GRADE(PERF.SCORE(A1,B1,C1))&"PERF.NEW_ONE(1)"')).toEqual([
      "PERF.GRADE",
      "PERF.SCORE",
    ]);
    expect(ours.used("=SUM(A1)")).toEqual([]);
  });

  test("texts inside a formula are never touched", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        const formula = `=LEN("${text.replace(/"/g, '""')}")`;
        expect(ours.load(ours.save(formula))).toBe(formula);
      })
    );
  });
});
