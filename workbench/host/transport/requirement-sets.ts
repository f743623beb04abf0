/** What the host claims; with these numbers a call above the platform floor fails in the client. */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.14",
  SharedRuntime: "1.1",
  DialogApi: "1.2",
  RibbonApi: "1.2",
  CustomFunctionsRuntime: "1.4",
  CustomFunctions: "1.7",
  RichApiRuntime: "1.1",
  DelayForCellEdit: "1.1",
};
