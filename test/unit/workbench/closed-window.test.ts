import { JSDOM } from "jsdom";
import { addMissingGlobals } from "../../../workbench/headless/missing-globals";

interface Channel {
  readonly port1: { onmessage: (() => void) | null };
  readonly port2: { postMessage(data: unknown): void };
}

function channelOf(dom: JSDOM): Channel {
  addMissingGlobals(dom.window);
  return new (dom.window as unknown as { MessageChannel: new () => Channel }).MessageChannel();
}

const nextTask = () => new Promise((resolve) => setTimeout(resolve, 5));

test.each([
  { what: "an open page gets its messages", closed: false, received: 1 },
  { what: "a closed page gets none: React would look for its document", closed: true, received: 0 },
])("$what", async ({ closed, received }) => {
  const dom = new JSDOM("", { pretendToBeVisual: true });
  const channel = channelOf(dom);
  let count = 0;
  channel.port1.onmessage = () => (count += 1);
  channel.port2.postMessage(undefined);
  if (closed) dom.window.close();
  await nextTask();
  expect(count).toBe(received);
  if (!closed) dom.window.close();
});
