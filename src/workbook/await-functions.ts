import type { Plan } from "../core/plan/plan";

/** How often and how long a freshly written function is waited for: 6 seconds in all. */
const TRIES = 40;
const PAUSE_MILLISECONDS = 150;

/**
 * A custom function answers after the write that brought it; until then its cell shows #BUSY!, and a
 * sum over it is wrong. Whoever reads next should find the answers there. Gives up quietly: the
 * formulas are written, whatever Excel still has to do.
 */
export async function awaitFunctions(context: Excel.RequestContext, plan: Plan): Promise<void> {
  const ranges = plan.actions
    .filter((action) => action.kind === "write")
    .filter(({ values }) => values.some((row) => row.some(callsOurs)))
    .map(({ sheet, address }) => context.workbook.worksheets.getItem(sheet).getRange(address));
  if (ranges.length > 0) await settle(context, ranges, TRIES);
}

async function settle(
  context: Excel.RequestContext,
  ranges: readonly Excel.Range[],
  tries: number
): Promise<void> {
  for (const range of ranges) range.load("values");
  await context.sync();
  const busy = ranges.filter((range) =>
    range.values.some((row) => row.some((value) => value === "#BUSY!" || value === "#GETTING_DATA"))
  );
  if (busy.length === 0 || tries <= 1) return;
  await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS));
  await settle(context, busy, tries - 1);
}

function callsOurs(content: unknown): boolean {
  return typeof content === "string" && /^=.*\bPERF\./i.test(content);
}
