/** @jest-environment jsdom */
import { keepFocusOut } from "../../../workbench/page/kept-focus";

function page() {
  document.body.innerHTML = '<button>菜单</button><div class="box"><input></div>';
  const [button, box, input] = ["button", ".box", "input"].map(
    (one) => document.querySelector(one) as HTMLElement
  );
  return { button, box, input } as Record<"button" | "box" | "input", HTMLElement>;
}

test("the grid does not take the focus from what the user is at", () => {
  const { button, box, input } = page();
  keepFocusOut(box);
  button.focus();
  input.focus();
  expect(document.activeElement).toBe(button);
});

test.each(["pointerdown", "enter"])("after %s it may have the focus", (how) => {
  const { button, box, input } = page();
  const enter = keepFocusOut(box);
  button.focus();
  if (how === "enter") enter();
  else input.dispatchEvent(new Event("pointerdown", { bubbles: true }));
  input.focus();
  expect(document.activeElement).toBe(input);
});

test("where nothing has the focus the grid may take it", () => {
  const { box, input } = page();
  keepFocusOut(box);
  input.focus();
  expect(document.activeElement).toBe(input);
});
