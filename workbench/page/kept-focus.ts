/**
 * A grid takes the focus for itself some time after it has begun, whatever the user is doing by then. Until
 * somebody goes into it by mouse, or `enter` is called, the focus goes back to where it came from.
 * @returns `enter`, to be called before the keyboard is put into the grid on purpose
 */
export function keepFocusOut(box: HTMLElement): () => void {
  let entered = false;
  const enter = (): void => {
    entered = true;
  };
  box.addEventListener("pointerdown", enter, true);
  box.addEventListener("focusin", ({ relatedTarget }) => {
    if (entered || !(relatedTarget instanceof HTMLElement) || box.contains(relatedTarget)) return;
    // The frame of the pane has a focus of its own inside, which nobody took away.
    if (!(relatedTarget instanceof HTMLIFrameElement)) relatedTarget.focus();
  });
  return enter;
}
