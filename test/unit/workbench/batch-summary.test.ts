import { batchSummary } from "../../../workbench/page/batch-summary";

const path = (ObjectPathType: number, Name: string) => ({ ObjectPathType, Name });

test.each([
  [
    "methods and written properties, in the words of the API",
    {
      ObjectPaths: { 1: path(1, ""), 2: path(4, "Worksheets"), 3: path(3, "GetActiveWorksheet") },
      Actions: [
        { ActionType: 4, Name: "Values" },
        { ActionType: 3, Name: "_RemoveReference" },
      ],
    },
    "getActiveWorksheet · values =",
  ],
  [
    "what only reads says where it reads",
    { ObjectPaths: { 1: path(1, ""), 2: path(4, "Worksheets") }, Actions: [] },
    "worksheets",
  ],
  [
    "many words are cut",
    { ObjectPaths: Object.fromEntries([..."ABCDEF"].map((name, i) => [i, path(3, name)])) },
    "a · b · c · d …",
  ],
])("%s", (_, request, expected) => {
  expect(batchSummary(JSON.stringify(request))).toBe(expected);
});

test("a text that is no request has no summary", () => {
  expect(batchSummary("no JSON")).toBe("");
});
