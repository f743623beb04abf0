import type { ChartPlace } from "./port";

/** Pixels; twice what a page shows, so that letters stay sharp in print. */
const WIDTH = 1040;

/**
 * Pictures of charts as PNG in base64, in the order asked for; undefined for a chart that is not there.
 * Two round trips.
 */
export async function readChartPictures(
  context: Excel.RequestContext,
  places: readonly ChartPlace[]
): Promise<readonly (string | undefined)[]> {
  const charts = places.map(({ sheet, name }) =>
    context.workbook.worksheets.getItemOrNullObject(sheet).charts.getItemOrNullObject(name)
  );
  for (const chart of charts) chart.load("name");
  await context.sync();
  const pictures = charts.map((chart) => (chart.isNullObject ? undefined : chart.getImage(WIDTH)));
  await context.sync();
  return pictures.map((picture) => picture?.value);
}
