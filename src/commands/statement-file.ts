import type { Locale } from "../core/messages/message";
import type { ReportResult } from "../core/report/report-model";
import { statementDocument } from "../core/report/statement-document";
import { bytesOfBase64 } from "../files/base64";
import { writeDocx, type ChartPictures } from "../files/write-docx";
import type { WorkbookPort } from "../workbook/port";

/** The report as a Word file (.docx). The charts are those that stand in the workbook now. */
export async function statementFile(
  port: WorkbookPort,
  report: ReportResult,
  locale: Locale
): Promise<Uint8Array> {
  return writeDocx(statementDocument(report, locale), await chartPictures(port, report));
}

async function chartPictures(port: WorkbookPort, { charts }: ReportResult): Promise<ChartPictures> {
  const pictures = await port.chartPictures(charts);
  return new Map(
    charts.flatMap(({ sheet, name }, at) => {
      const picture = pictures[at];
      return picture === undefined ? [] : [[`${sheet}!${name}`, bytesOfBase64(picture)] as const];
    })
  );
}
