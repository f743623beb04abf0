/**
 * Files count column widths in digits of the workbook's normal font, the host in points.
 * 96 pixels make 72 points.
 */
const POINTS_PER_PIXEL = 0.75;

/** Width of a digit in pixels: 7 in Calibri and Arial 11, 8 in the Chinese fonts at 11. */
export function digitPixels(fontName: string, fontSize: number): number {
  const widest = /[\u4e00-\u9fff]|SimSun|DengXian|YaHei/i.test(fontName) ? 8 : 7;
  return Math.max(1, Math.round((widest * fontSize) / 11));
}

/** Column width of the file → points. */
export function widthToPoints(width: number, digit: number): number {
  return Math.round(width * digit) * POINTS_PER_PIXEL;
}

/** Points → column width of the file, in steps of 1/256 as Excel writes it. */
export function pointsToWidth(points: number, digit: number): number {
  return Math.round((points / POINTS_PER_PIXEL / digit) * 256) / 256;
}

/** English Metric Units, in which drawings are placed. */
export const EMU_PER_POINT = 12_700;
