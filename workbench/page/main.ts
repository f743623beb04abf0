import { localeOf } from "../../src/core/messages/message";
import type { FunctionSet } from "../host/functions/metadata";
import { Workbench, type AddinFiles } from "./workbench";
import "./workbench.css";

/** `?sample=se01&locale=en-US&theme=dark` choose what is shown first. */
async function start(): Promise<void> {
  const query = new URLSearchParams(location.search);
  const workbench = new Workbench(
    await readAddin(),
    localeOf(query.get("locale") ?? "zh-CN"),
    query.get("theme") === "dark"
  );
  window.workbench = workbench.api;
  const sample = query.get("sample");
  if (sample === null) workbench.openBlank();
  else await workbench.open(sample);
}

async function readAddin(): Promise<AddinFiles> {
  const ask = async (address: string) => {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return answer;
  };
  const [manifest, functions, samples] = await Promise.all([
    ask("/addin/manifest.xml").then((answer) => answer.text()),
    ask("/addin/functions.json").then((answer) => answer.json()),
    ask("/samples/").then((answer) => answer.json()),
  ]);
  return {
    manifest: new DOMParser().parseFromString(manifest, "text/xml"),
    functions: functions as FunctionSet["file"],
    samples: samples as string[],
  };
}

void start();
