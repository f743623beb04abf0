/** Files dropped anywhere on the page. Frames see drags before the page does, so they join in. */
export class Drops {
  constructor(
    private readonly sign: () => HTMLElement,
    private readonly onFile: (file: File) => void
  ) {
    this.follow(window);
  }

  /** Takes drags over a window too: the page's own, or a frame's. */
  follow(target: Window): void {
    target.addEventListener("dragover", (event) => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      this.sign().hidden = false;
    });
    target.addEventListener("dragleave", (event) => {
      // Out of the window altogether; inside it there is always something the mouse goes to.
      if (event.relatedTarget === null) this.sign().hidden = true;
    });
    target.addEventListener(
      "drop",
      (event) => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        event.stopPropagation();
        this.sign().hidden = true;
        const file = event.dataTransfer?.files[0];
        if (file) this.onFile(file);
      },
      true
    );
  }
}

const carriesFile = (event: DragEvent): boolean =>
  event.dataTransfer?.types.includes("Files") ?? false;
