import type { Locale } from "../../src/core/messages/message";
import type { BatchRecord } from "../host/protocol/batch-log";
import { element } from "./dom";
import { icon } from "./icons";
import { say } from "./texts";

const SHOWN = 200;

/** The drawer at the foot of the page: every batch with its size and its time. */
export class LogDrawer {
  readonly summary = element("button", {
    class: "status-log",
    type: "button",
    "aria-expanded": "false",
    onClick: () => this.toggle(),
  });
  readonly drawer = element("section", { class: "log", hidden: true });
  private readonly rows = element("tbody");

  constructor(
    private readonly locale: Locale,
    private readonly batches: () => readonly BatchRecord[]
  ) {
    const heading = (key: Parameters<typeof say>[0]) => element("th", {}, say(key, locale));
    this.drawer.setAttribute("aria-label", say("logTitle", locale));
    this.drawer.append(
      element(
        "header",
        {},
        element("h2", {}, say("logTitle", locale)),
        element(
          "button",
          {
            type: "button",
            class: "quiet",
            "aria-label": say("close", locale),
            onClick: () => this.toggle(),
          },
          icon("close")
        )
      ),
      element(
        "div",
        { class: "log-scroll", tabindex: "0" },
        element(
          "table",
          {},
          element(
            "thead",
            {},
            element(
              "tr",
              {},
              heading("batch"),
              heading("actions"),
              heading("sent"),
              heading("answered"),
              heading("time"),
              heading("error")
            )
          ),
          this.rows
        )
      )
    );
    this.refresh();
  }

  /** Draws the counts anew, and the list when it is open. */
  refresh(): void {
    const all = this.batches();
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
    if (this.drawer.hidden) return;
    this.rows.replaceChildren(
      ...all
        .slice(-SHOWN)
        .map((batch) =>
          element(
            "tr",
            {},
            element("td", {}, String(batch.index)),
            element("td", {}, String(batch.actions)),
            element("td", {}, bytes(batch.requestBytes)),
            element("td", {}, bytes(batch.responseBytes)),
            element("td", {}, milliseconds(batch.milliseconds)),
            element("td", { class: "log-error" }, batch.error ?? "")
          )
        )
        .reverse()
    );
  }

  private toggle(): void {
    this.drawer.hidden = !this.drawer.hidden;
    this.summary.setAttribute("aria-expanded", String(!this.drawer.hidden));
    this.refresh();
  }
}

function bytes(count: number): string {
  if (count < 1024) return `${count} B`;
  const kilo = count / 1024;
  return kilo < 1024 ? `${kilo.toFixed(1)} KB` : `${(kilo / 1024).toFixed(1)} MB`;
}

function milliseconds(duration: number): string {
  return duration < 10 ? `${duration.toFixed(1)} ms` : `${Math.round(duration)} ms`;
}
