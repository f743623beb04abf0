import { readWorkbook } from "../../../workbench/files/read-workbook";
import { writeWorkbook } from "../../../workbench/files/write-workbook";
import { failureOf, openExcelPage, type ExcelPage } from "./excel-page";

let excel: ExcelPage;
beforeEach(async () => {
  excel = await openExcelPage(["Sheet1", "Sheet2"]);
});
afterEach(() => excel.close());

describe("comments", () => {
  test("added by address and by range, answered, resolved and deleted", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const one = context.workbook.comments.add("Sheet1!B2", "请核对");
      sheet.comments.add(sheet.getRange("C3"), "好");
      const reply = one.replies.add("已核对");
      one.resolved = true;
      one.load("content,resolved,authorName,creationDate,replies/items/content");
      reply.load("content,resolved,id");
      const found = sheet.comments.getItemByCell("B2").load("id");
      const where = one.getLocation().load("address");
      const counts = [context.workbook.comments.getCount(), sheet.comments.getCount()];
      await context.sync();
      expect([one.content, one.resolved, reply.resolved]).toEqual(["请核对", true, true]);
      expect(one.replies.items.map(({ content }) => content)).toEqual(["已核对"]);
      expect(one.authorName).not.toBe("");
      expect(one.creationDate.getTime()).toBeLessThanOrEqual(Date.now());
      expect(where.address).toBe("Sheet1!B2");
      expect(counts.map(({ value }) => value)).toEqual([2, 2]);
      const parent = reply.getParentComment().load("id");
      const byReply = context.workbook.comments.getItemByReplyId(reply.id).load("id");
      await context.sync();
      expect([parent.id, byReply.id]).toEqual([found.id, found.id]);
      reply.delete();
      found.delete();
      const left = context.workbook.comments.load("items/content");
      await context.sync();
      expect(left.items.map(({ content }) => content)).toEqual(["好"]);
    });
  });

  test.each<[string, string, string, string]>([
    ["a second one on a cell", "A1", "又", "ItemAlreadyExists"],
    ["two cells", "A2:A3", "二", "InvalidArgument"],
    ["no text", "A2", "", "InvalidArgument"],
  ])("%s is refused", async (_, address, content, code) => {
    const failure = await failureOf(
      excel.run(async (context) => {
        const { comments } = context.workbook.worksheets.getItem("Sheet1");
        comments.add("A1", "一");
        comments.add(address, content);
        await context.sync();
      })
    );
    expect(failure.code).toBe(code);
  });

  test("events tell which comment it was", async () => {
    const seen: string[] = [];
    await excel.run(async (context) => {
      const { comments } = context.workbook.worksheets.getItem("Sheet1");
      const note = (event: { type: string; changeType?: string }): Promise<void> => {
        seen.push(event.changeType ?? event.type);
        return Promise.resolve();
      };
      comments.onAdded.add(note);
      comments.onChanged.add(note);
      comments.onDeleted.add(note);
      await context.sync();
      const one = comments.add("A1", "一");
      one.content = "二";
      one.delete();
      await context.sync();
    });
    await excel.host.whenIdle();
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(seen).toEqual(["CommentAdded", "CommentEdited", "CommentDeleted"]);
  });
});

describe("links", () => {
  test("are set, read, saved and taken away", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").hyperlink = {
        address: "https://example.com/",
        screenTip: "去",
        textToDisplay: "来源",
      };
      sheet.getRange("A2").hyperlink = { documentReference: "Sheet2!A1" };
      const ranges = ["A1", "A2", "A1:A2", "B1"].map((one) =>
        sheet.getRange(one).load("hyperlink")
      );
      await context.sync();
      expect(ranges.map(({ hyperlink }) => hyperlink)).toEqual([
        { address: "https://example.com/", screenTip: "去", textToDisplay: "来源" },
        { documentReference: "Sheet2!A1", textToDisplay: "Sheet2!A1" },
        null,
        null,
      ]);
    });
    const saved = await readWorkbook(await writeWorkbook(excel.book.toData()), "a.xlsx");
    expect(saved.sheets[0]?.extras?.links).toEqual(excel.book.sheet("Sheet1")?.extras.links);
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").clear("Hyperlinks");
      const kept = sheet.getRange("A1").load("hyperlink,values");
      await context.sync();
      expect([kept.hyperlink, kept.values]).toEqual([null, [["来源"]]]);
      sheet.getRange().clear();
      await context.sync();
    });
    expect(excel.book.sheet("Sheet1")?.extras.links).toEqual([]);
  });

  test("a link to nowhere is refused", async () => {
    const failure = await failureOf(
      excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1").hyperlink = { screenTip: "?" };
        await context.sync();
      })
    );
    expect(failure.code).toBe("InvalidArgument");
  });
});
