const EXAMPLE = /^(?:填写|填报|填表)?(?:示例|样例|范例)(?:表)?\s*\d*$/;

/** Whether a sheet shows how a form is filled in: it is nobody's form. */
export function isExampleSheet(name: string): boolean {
  return EXAMPLE.test(name.trim());
}
