import { chromium, type Browser } from "playwright-core";

describe("the browser of the tests", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.connect(process.env["PERF_BROWSER"]!);
  });
  afterAll(() => browser.close());

  test("draws Chinese with glyphs of its own, not with boxes", async () => {
    const page = await browser.newPage();
    await page.setContent("<canvas width=80 height=40></canvas>");
    const drawn = await page.evaluate(() => {
      const context = document.querySelector("canvas")!.getContext("2d")!;
      context.font = "32px sans-serif";
      return ["绩", "效"].map((glyph) => {
        context.clearRect(0, 0, 80, 40);
        context.fillText(glyph, 0, 32);
        return context.canvas.toDataURL();
      });
    });
    expect(drawn[0]).not.toBe(drawn[1]);
    await page.close();
  });
});
