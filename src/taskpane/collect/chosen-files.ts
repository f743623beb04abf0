import type { ReturnedFile } from "../../commands/collect";

const WORKBOOK = /\.(?:xlsx|xlsm|xls|et|ods)$/i;
/** Locks of Excel on open files, and what systems put beside files. */
const NOT_MEANT = /(?:^|\/)(?:~\$|\.)/;

/** For the file dialog. */
export const WORKBOOKS_ACCEPT = ".xlsx,.xlsm,.xls,.et,.ods";

/** The workbooks among chosen files, by name. */
export function returnedFiles(files: Iterable<File>): ReturnedFile[] {
  return [...files]
    .map((file) => named(file, file.webkitRelativePath || file.name))
    .filter(isMeant)
    .sort(byName);
}

/** The workbooks among what was dropped, folders walked through. */
export async function droppedFiles(data: DataTransfer): Promise<ReturnedFile[]> {
  // Entries must be taken before anything is awaited: afterwards the browser forgets what was dropped.
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (entries.length === 0) return returnedFiles(data.files);
  const found: ReturnedFile[] = [];
  for (const entry of entries) await walk(entry, found);
  return found.filter(isMeant).sort(byName);
}

function named(file: File, name: string): ReturnedFile {
  return {
    name,
    size: file.size,
    changed: file.lastModified,
    bytes: async () => new Uint8Array(await file.arrayBuffer()),
  };
}

function isMeant({ name }: ReturnedFile): boolean {
  return WORKBOOK.test(name) && !NOT_MEANT.test(name);
}

function byName(a: ReturnedFile, b: ReturnedFile): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

async function walk(entry: FileSystemEntry, found: ReturnedFile[]): Promise<void> {
  if (entry.isFile) {
    const file = await new Promise<File | undefined>((resolve) =>
      (entry as FileSystemFileEntry).file(resolve, () => resolve(undefined))
    );
    if (file) found.push(named(file, entry.fullPath.replace(/^\//, "")));
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  // A reader gives a hundred entries at a time, and none at the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([]))
    );
    if (some.length === 0) return;
    for (const one of some) await walk(one, found);
  }
}
