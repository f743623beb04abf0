/** Said by @univerjs/engine-formula 0.25.1 when a formula that others were found to need has just gone. */
const HARMLESS = "Dependency tree not found for treeId:";

let quiet = false;

/** Keeps one harmless remark of the formula engine, which has no other way out, off the console. */
export function quietEngine(): void {
  if (quiet) return;
  quiet = true;
  const report = console.error;
  console.error = (...message: unknown[]) => {
    if (message[0] !== HARMLESS) report(...message);
  };
}
