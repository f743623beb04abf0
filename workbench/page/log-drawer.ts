import type { Locale } from "../../src/core/messages/message";
import type { BatchLog, BatchRecord } from "../host/protocol/batch-log";
import { batchSummary } from "./batch-summary";
import { element } from "./dom";
import { icon } from "./icons";
import { say, type WorkbenchText } from "./texts";

const SHOWN = 200;
/** Characters of one text that are shown: a browser lays out no megabytes. */
const TEXT_SHOWN = 200_000;

/** The drawer at the foot of the page: every batch with its size and time, and what was said in it. */
export class LogDrawer {
  readonly summary: HTMLButtonElement;
  readonly drawer = element("section", { class: "log", hidden: true });
  private readonly rows = element("tbody");
  private readonly said = element("div", { class: "log-said" });
  private chosen: number | undefined;
  private drawn = 0;

  constructor(
    private readonly locale: Locale,
    private readonly batches: () => BatchLog | undefined
  ) {
    this.summary = element("button", {
      class: "status-log",
      type: "button",
      title: say("showLog", locale),
      "data-action": "log",
      "aria-expanded": "false",
      onClick: () => this.toggle(),
    });
    const heading = (key: WorkbenchText) => element("th", { scope: "col" }, say(key, locale));
    const headings = (["batch", "content", "actions", "sent", "answered", "time"] as const).map(
      heading
    );
    this.drawer.setAttribute("aria-label", say("logTitle", locale));
    this.drawer.append(
      element(
        "header",
        {},
        element("h2", {}, say("logTitle", locale)),
        element(
          "button",
          { type: "button", "aria-label": say("close", locale), onClick: () => this.toggle() },
          icon("close")
        )
      ),
      element(
        "div",
        { class: "log-body" },
        element(
          "div",
          { class: "log-scroll" },
          element("table", {}, element("thead", {}, element("tr", {}, ...headings)), this.rows)
        ),
        this.said
      )
    );
    this.drawer.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      this.toggle();
      this.summary.focus();
    });
    this.refresh();
  }

  /** Another workbook has another log. */
  restart(): void {
    this.chosen = undefined;
    this.drawn = -1;
    this.refresh();
  }

  /** Draws the counts anew, and the list when it is open and has grown. */
  refresh(): void {
    const all = this.batches()?.all ?? [];
    const sum = (of: (batch: BatchRecord) => number) =>
      all.reduce((total, batch) => total + of(batch), 0);
    this.summary.textContent =
      all.length === 0
        ? say("noBatches", this.locale)
        : say("log", this.locale, {
            batches: all.length,
            size: bytes(sum((batch) => batch.requestBytes + batch.responseBytes)),
            time: milliseconds(sum((batch) => batch.milliseconds)),
          });
    if (this.drawer.hidden || this.drawn === all.length) return;
    this.drawn = all.length;
    this.rows.replaceChildren(
      ...all
        .slice(-SHOWN)
        .map((batch) => this.row(batch))
        .reverse()
    );
    this.drawSaid();
  }

  private row(batch: BatchRecord): HTMLElement {
    const texts = this.batches()?.texts(batch.index);
    const { error } = batch;
    const row = element(
      "tr",
      { "data-batch": String(batch.index), class: batch.upkeep ? "quiet" : undefined },
      element("td", {}, element("button", { type: "button" }, String(batch.index))),
      element(
        "td",
        { class: error ? "log-error" : undefined },
        error ??
          (batch.upkeep ? say("upkeep", this.locale) : texts && batchSummary(texts.request)) ??
          ""
      ),
      element("td", {}, String(batch.actions)),
      element("td", {}, bytes(batch.requestBytes)),
      element("td", {}, bytes(batch.responseBytes)),
      element("td", {}, milliseconds(batch.milliseconds))
    );
    row.addEventListener("click", () => this.choose(batch.index));
    this.mark(row, batch.index === this.chosen);
    return row;
  }

  private choose(index: number): void {
    this.chosen = index;
    for (const row of this.rows.children) {
      this.mark(row, (row as HTMLElement).dataset["batch"] === String(index));
    }
    this.drawSaid();
  }

  private mark(row: Element, chosen: boolean): void {
    row.classList.toggle("chosen", chosen);
    row.querySelector("button")?.setAttribute("aria-pressed", String(chosen));
  }

  private drawSaid(): void {
    const { locale, chosen } = this;
    const quiet = (key: WorkbenchText) => element("p", { class: "log-quiet" }, say(key, locale));
    if (chosen === undefined) return this.said.replaceChildren(quiet("chooseBatch"));
    const texts = this.batches()?.texts(chosen);
    if (!texts) return this.said.replaceChildren(quiet("textGone"));
    const part = (key: "requestText" | "answerText", text: string) =>
      element(
        "section",
        { "aria-label": say(key, locale) },
        element("h3", {}, say(key, locale)),
        text === "" ? quiet("noAnswer") : element("pre", { tabindex: "0" }, readable(text))
      );
    this.said.replaceChildren(
      part("requestText", texts.request),
      part("answerText", texts.response)
    );
  }

  private toggle(): void {
    this.drawer.hidden = !this.drawer.hidden;
    this.summary.setAttribute("aria-expanded", String(!this.drawer.hidden));
    this.drawn = -1;
    this.refresh();
  }
}

/** JSON with a line for every member; short arrays stay on one line. */
function readable(text: string): string {
  const spread = JSON.stringify(JSON.parse(text), null, 2).replace(
    /\[\s+([^[\]{}]{0,120}?)\s+\]/g,
    (_, inner: string) => `[${inner.replace(/\s*\n\s*/g, " ")}]`
  );
  return spread.length > TEXT_SHOWN ? `${spread.slice(0, TEXT_SHOWN)}\n…` : spread;
}

function bytes(count: number): string {
  if (count < 1024) return `${count} B`;
  const kilo = count / 1024;
  return kilo < 1024 ? `${kilo.toFixed(1)} KB` : `${(kilo / 1024).toFixed(1)} MB`;
}

function milliseconds(duration: number): string {
  if (duration >= 10_000) return `${(duration / 1000).toFixed(1)} s`;
  return duration < 10 ? `${duration.toFixed(1)} ms` : `${Math.round(duration)} ms`;
}
