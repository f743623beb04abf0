import type { BookData } from "../../workbench/host/model/book-data";

/** The sheets of several books in one, in their order; styles are counted on, properties the first's. */
export function joinedBooks(books: readonly BookData[]): BookData {
  const styles = books.flatMap((book) => book.styles ?? []);
  let before = 0;
  const sheets = books.flatMap((book) => {
    const shift = before;
    before += book.styles?.length ?? 0;
    return book.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((row) =>
        row?.map((cell) =>
          cell?.style === undefined ? cell : { ...cell, style: cell.style + shift }
        )
      ),
    }));
  });
  return { sheets, styles, properties: books[0]?.properties };
}
