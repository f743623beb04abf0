/** The name, or the name with 2, 3 … behind it where a sheet of the user's own already has it. */
export function freeSheetName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  let next = 2;
  while (taken.has(`${name}${next}`)) next++;
  return `${name}${next}`;
}
