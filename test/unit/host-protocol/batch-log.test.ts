import { BatchLog } from "../../../workbench/host/protocol/batch-log";

const record = {
  requestBytes: 1,
  responseBytes: 1,
  actions: 1,
  upkeep: false,
  milliseconds: 1,
};

test("the texts of the last batches are kept, within a bound", () => {
  const log = new BatchLog();
  const half = "x".repeat(5 * 1024 * 1024);
  log.add(record, { request: "a", response: half });
  expect(log.texts(1)?.request).toBe("a");
  log.add(record, { request: "b", response: half });
  expect(log.texts(1)).toBeUndefined();
  expect(log.texts(2)?.request).toBe("b");
  // A single one that is longer than the bound is still worth reading.
  log.add(record, { request: "c", response: half + half });
  expect(log.texts(3)?.request).toBe("c");
  expect(log.texts(2)).toBeUndefined();
  expect(log.all).toHaveLength(3);
});
