import { Interpreter } from "../../../workbench/host/protocol/interpreter";
import type { RequestBody, WireAction, WirePath } from "../../../workbench/host/protocol/wire";
import { Cover, Shelf } from "./toy-model";

let shelf: Shelf;
let bugs: unknown[];
let interpreter: Interpreter;

beforeEach(() => {
  shelf = new Shelf();
  bugs = [];
  Cover.colors.clear();
  interpreter = new Interpreter({
    root: () => shelf,
    create: (name) => (name === "Shelf" ? new Shelf() : undefined),
    onBug: (error) => bugs.push(error),
  });
});

const root: WirePath = { Id: 1, ObjectPathType: 1, Name: "" };
const add = (id: number, title: string): WirePath => ({
  Id: id,
  ObjectPathType: 3,
  Name: "Add",
  ParentObjectPathId: 1,
  ArgumentInfo: { Arguments: [title] },
});
const item = (id: number, key: unknown): WirePath => ({
  Id: id,
  ObjectPathType: 5,
  Name: "",
  ParentObjectPathId: 1,
  ArgumentInfo: { Arguments: [key] },
});
const maybe = (id: number, key: string): WirePath => ({
  ...add(id, key),
  Name: "GetItemOrNullObject",
});

function run(paths: readonly WirePath[], actions: readonly Partial<WireAction>[]) {
  const request: RequestBody = {
    ObjectPaths: Object.fromEntries([root, ...paths].map((path) => [String(path.Id), path])),
    Actions: actions.map((action, index) => ({
      Id: 100 + index,
      ActionType: 1,
      Name: "",
      ObjectPathId: 1,
      ...action,
    })),
  };
  return interpreter.execute(request);
}

const valuesOf = async (response: ReturnType<typeof run>): Promise<unknown[]> =>
  (await response).Results.map((result) => result.Value);

test("a path is evaluated once, at its first use, and sees what was done before", async () => {
  const values = await valuesOf(
    run(
      [add(2, "丁"), add(3, "戊"), item(4, "改")],
      [
        { ObjectPathId: 3 },
        { ObjectPathId: 2 },
        { ObjectPathId: 3, ActionType: 4, Name: "Title", ArgumentInfo: { Arguments: ["改"] } },
        { ObjectPathId: 4, ActionType: 2, QueryInfo: { Select: ["title"] } },
      ]
    )
  );
  expect(values).toEqual([{ Id: 4 }, { Id: 5 }, null, { Id: 4, Title: "改" }]);
  expect(shelf.books.map((book) => book.Title)).toEqual(["甲", "乙", "丙", "改", "丁"]);
});

test("a path that no action uses is not evaluated", async () => {
  await run([add(2, "丁")], [{ ObjectPathId: 1 }]);
  expect(shelf.books).toHaveLength(3);
});

test("queries: scalars, nested objects, collections with skip and top", async () => {
  const values = await valuesOf(
    run(
      [item(2, 1)],
      [
        { ObjectPathId: 2, ActionType: 2, QueryInfo: {} },
        { ObjectPathId: 2, ActionType: 2, QueryInfo: { Select: ["pages", "cover/color"] } },
        { ActionType: 2, QueryInfo: { Select: ["title", "count"], Skip: 1, Top: 1 } },
        { ActionType: 2, QueryInfo: { Select: ["items/title,items/pages"] } },
        { ObjectPathId: 2, ActionType: 2, QueryInfo: { Select: ["title"], Expand: ["cover"] } },
      ]
    )
  );
  expect(values).toEqual([
    { Id: 1, Title: "甲", Pages: 100 },
    { Id: 1, Pages: 100, Cover: { Color: "white" } },
    { Count: 3, _Items: [{ Id: 2, Title: "乙" }] },
    {
      _Items: [
        { Id: 1, Title: "甲", Pages: 100 },
        { Id: 2, Title: "乙", Pages: 200 },
        { Id: 3, Title: "丙", Pages: 300 },
      ],
    },
    { Id: 1, Title: "甲", Cover: { Color: "white" } },
  ]);
});

test("an indexer takes id and name", async () => {
  const values = await valuesOf(
    run([item(2, 2), item(3, "乙")], [{ ObjectPathId: 2 }, { ObjectPathId: 3 }])
  );
  expect(values).toEqual([{ Id: 2 }, { Id: 2 }]);
});

test("methods answer their value; objects given as arguments arrive as objects", async () => {
  const same = (left: number, right: number): Partial<WireAction> => ({
    ActionType: 3,
    Name: "Same",
    ArgumentInfo: { Arguments: [left, right], ReferencedObjectPathIds: [left, right] },
  });
  const values = await valuesOf(
    run(
      [item(2, 1), item(3, 2)],
      [
        { ObjectPathId: 2, ActionType: 3, Name: "Lend", ArgumentInfo: { Arguments: [7] } },
        same(2, 2),
        same(2, 3),
        { ActionType: 3, Name: "Same", ArgumentInfo: { Arguments: [1, 1] } },
      ]
    )
  );
  expect(values).toEqual([7, true, false, true]);
});

test("null objects: everything on them is null, writing to them is an error", async () => {
  const child: WirePath = { Id: 3, ObjectPathType: 4, Name: "Cover", ParentObjectPathId: 2 };
  const response = await run(
    [maybe(2, "没有"), child],
    [
      { ObjectPathId: 2 },
      { ObjectPathId: 2, ActionType: 2, QueryInfo: { Select: ["title"] } },
      { ObjectPathId: 3 },
      { ObjectPathId: 2, ActionType: 3, Name: "Lend", ArgumentInfo: { Arguments: [1] } },
      { ObjectPathId: 3, ActionType: 4, Name: "Color", ArgumentInfo: { Arguments: ["red"] } },
    ]
  );
  expect(response.Results.map((result) => result.Value)).toEqual([null, null, null, null]);
  expect(response.Error).toMatchObject({ Code: "InvalidObjectPath", ActionIndex: 4 });
});

test("an error ends the batch; what was done stays, with its results", async () => {
  const response = await run(
    [item(2, 1), item(3, "没有")],
    [
      { ObjectPathId: 2, ActionType: 4, Name: "Title", ArgumentInfo: { Arguments: ["改"] } },
      { ActionType: 5, Name: "note" },
      { ObjectPathId: 3 },
      { ObjectPathId: 2, ActionType: 4, Name: "Title", ArgumentInfo: { Arguments: ["又改"] } },
    ]
  );
  expect(response).toMatchObject({
    Results: [
      { ActionId: 100, Value: null },
      { ActionId: 101, Value: null },
    ],
    TraceIds: [101],
    Error: {
      Code: "ItemNotFound",
      HttpStatusCode: 404,
      ActionIndex: 2,
      Location: "Shelf.getItem",
    },
  });
  expect(shelf.books[0]?.Title).toBe("改");
  expect(bugs).toEqual([]);
});

test("an unexpected fault is a GeneralException and is reported", async () => {
  const response = await run([item(2, 1)], [{ ObjectPathId: 2, ActionType: 3, Name: "Break" }]);
  expect(response.Error).toMatchObject({ Code: "GeneralException", HttpStatusCode: 500 });
  expect(bugs).toHaveLength(1);
});

test.each<[string, Partial<WireAction>, string]>([
  ["a method", { ActionType: 3, Name: "Tear" }, "Book.Tear"],
  ["a property", { ActionType: 4, Name: "Price", ArgumentInfo: { Arguments: [1] } }, "Book.Price"],
  [
    "a read-only property",
    { ActionType: 4, Name: "Pages", ArgumentInfo: { Arguments: [1] } },
    "Book.Pages",
  ],
  ["a loaded name", { ActionType: 2, QueryInfo: { Select: ["price"] } }, "Book.price"],
  ["an updated name", { ActionType: 9, ObjectState: { price: 1 } }, "Book.Price"],
  ["a member of the host's own", { ActionType: 3, Name: "burn" }, "Book.burn"],
  ["the constructor", { ActionType: 3, Name: "constructor" }, "Book.constructor"],
])("%s that a class lacks is ApiNotFound with its name", async (_, action, message) => {
  const response = await run([item(2, 1)], [{ ObjectPathId: 2, ...action }]);
  expect(response.Error).toMatchObject({ Code: "ApiNotFound", Message: message });
});

test("an update writes scalars and, through navigations, those of other objects", async () => {
  await run(
    [item(2, 1)],
    [{ ObjectPathId: 2, ActionType: 9, ObjectState: { title: "改", cover: { color: "red" } } }]
  );
  expect([shelf.books[0]?.Title, shelf.books[0]?.Cover.Color]).toEqual(["改", "red"]);
});

test("kept objects are found by their reference in later batches, until it is given back", async () => {
  const [, , kept] = await valuesOf(
    run(
      [item(2, 1)],
      [
        { ObjectPathId: 2 },
        { ObjectPathId: 2, ActionType: 3, Name: "_KeepReference" },
        { ObjectPathId: 2 },
      ]
    )
  );
  const { _ReferenceId: reference } = kept as { _ReferenceId: string };
  const path: WirePath = { Id: 2, ObjectPathType: 6, Name: reference };
  expect(await valuesOf(run([path], [{ ObjectPathId: 2 }]))).toEqual([
    { Id: 1, _ReferenceId: reference },
  ]);
  await run(
    [],
    [{ ActionType: 3, Name: "_RemoveReference", ArgumentInfo: { Arguments: [reference] } }]
  );
  const gone = await run([path], [{ ObjectPathId: 2 }]);
  expect(gone.Error?.Code).toBe("InvalidReference");
});

test("objects are made by type name; an unknown type is ApiNotFound", async () => {
  const made: WirePath = { Id: 2, ObjectPathType: 2, Name: "Shelf" };
  expect(await valuesOf(run([made], [{ ObjectPathId: 2 }]))).toEqual([{}]);
  const unknown = await run([{ ...made, Name: "Crate" }], [{ ObjectPathId: 2 }]);
  expect(unknown.Error).toMatchObject({ Code: "ApiNotFound", Message: "Crate.new" });
});

test("an empty request has an empty answer", async () => {
  expect(await interpreter.execute({})).toEqual({ Results: [], TraceIds: [] });
});
