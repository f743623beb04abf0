import type { Icon } from "./decoration";

/** What the drawing needs of a canvas. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | "beginPath"
  | "moveTo"
  | "lineTo"
  | "arc"
  | "closePath"
  | "fill"
  | "stroke"
  | "fillRect"
  | "strokeRect"
  | "save"
  | "restore"
  | "translate"
  | "rotate"
  | "scale"
> & { fillStyle: unknown; strokeStyle: unknown; lineWidth: number };

const RED = "#D6443C";
const YELLOW = "#EBAF2D";
const GREEN = "#3E9B4F";
const GRAY = "#7A7A7A";
const BLACK = "#2B2B2B";
const PINK = "#F2AFAB";
const BLUE = "#3E7CC0";
const PALE = "#D9D9D9";

/** Draws an icon into a square of `size` whose top left corner is at x, y. Unknown sets draw a circle. */
export function drawIcon(pen: Pen, { set, place }: Icon, x: number, y: number, size: number): void {
  pen.save();
  pen.translate(x, y);
  // All shapes are drawn in a square of 16.
  pen.scale(size / 16, size / 16);
  pen.lineWidth = 1.5;
  (SETS[set] ?? circles([RED, YELLOW, GREEN]))(pen, place);
  pen.restore();
}

type Draw = (pen: Pen, place: number) => void;

const SETS: Readonly<Record<string, Draw>> = {
  ThreeArrows: arrows([180, 90, 0], [RED, YELLOW, GREEN]),
  ThreeArrowsGray: arrows([180, 90, 0], [GRAY]),
  FourArrows: arrows([180, 135, 45, 0], [RED, YELLOW, YELLOW, GREEN]),
  FourArrowsGray: arrows([180, 135, 45, 0], [GRAY]),
  FiveArrows: arrows([180, 135, 90, 45, 0], [RED, YELLOW, YELLOW, YELLOW, GREEN]),
  FiveArrowsGray: arrows([180, 135, 90, 45, 0], [GRAY]),
  ThreeFlags: flags([RED, YELLOW, GREEN]),
  ThreeTrafficLights1: circles([RED, YELLOW, GREEN]),
  ThreeTrafficLights2: framedLights([RED, YELLOW, GREEN]),
  FourTrafficLights: circles([BLACK, RED, YELLOW, GREEN]),
  FourRedToBlack: circles([BLACK, GRAY, PINK, RED]),
  ThreeSigns: (pen, place) => {
    if (place === 0) shape(pen, RED, [8, 1, 15, 8, 8, 15, 1, 8]);
    else if (place === 1) shape(pen, YELLOW, [8, 1, 15, 14, 1, 14]);
    else circle(pen, GREEN);
  },
  ThreeSymbols: (pen, place) => {
    circle(pen, [RED, YELLOW, GREEN][place] ?? GREEN);
    symbol(pen, place, "#FFFFFF");
  },
  ThreeSymbols2: (pen, place) => symbol(pen, place, [RED, YELLOW, GREEN][place] ?? GREEN),
  ThreeStars: star,
  ThreeTriangles: (pen, place) => {
    if (place === 0) shape(pen, RED, [2, 5, 14, 5, 8, 12]);
    else if (place === 1) shape(pen, YELLOW, [2, 6, 14, 6, 14, 10, 2, 10]);
    else shape(pen, GREEN, [8, 4, 14, 11, 2, 11]);
  },
  FourRating: ratings(4),
  FiveRating: ratings(5),
  FiveQuarters: quarters,
  FiveBoxes: boxes,
};

function circles(colors: readonly string[]): Draw {
  return (pen, place) => circle(pen, colors[place] ?? GRAY);
}

function framedLights(colors: readonly string[]): Draw {
  return (pen, place) => {
    pen.fillStyle = BLACK;
    pen.fillRect(1, 1, 14, 14);
    circle(pen, colors[place] ?? GRAY, 5);
  };
}

/** @param turns degrees clockwise from upwards */
function arrows(turns: readonly number[], colors: readonly string[]): Draw {
  return (pen, place) => {
    pen.translate(8, 8);
    pen.rotate(((turns[place] ?? 0) * Math.PI) / 180);
    pen.translate(-8, -8);
    const color = colors[place] ?? colors[0] ?? GRAY;
    shape(pen, color, [8, 1.5, 14, 8, 10.2, 8, 10.2, 14.5, 5.8, 14.5, 5.8, 8, 2, 8]);
  };
}

function flags(colors: readonly string[]): Draw {
  return (pen, place) => {
    shape(pen, GRAY, [3, 1, 4.6, 1, 4.6, 15, 3, 15]);
    shape(pen, colors[place] ?? GRAY, [4.6, 2, 14, 5.5, 4.6, 9]);
  };
}

function ratings(count: number): Draw {
  return (pen, place) => {
    const step = 14 / count;
    for (let bar = 0; bar < count; bar += 1) {
      const height = 3 + (11 * bar) / (count - 1);
      pen.fillStyle = bar <= place ? BLUE : PALE;
      pen.fillRect(1 + bar * step, 15 - height, step - 1, height);
    }
  };
}

function quarters(pen: Pen, place: number): void {
  circle(pen, "#FFFFFF");
  if (place > 0) {
    pen.beginPath();
    pen.moveTo(8, 8);
    pen.arc(8, 8, 6.5, -Math.PI / 2, -Math.PI / 2 + (place * Math.PI) / 2);
    pen.closePath();
    pen.fillStyle = BLACK;
    pen.fill();
  }
  pen.strokeStyle = BLACK;
  pen.beginPath();
  pen.arc(8, 8, 6.5, 0, 2 * Math.PI);
  pen.stroke();
}

function boxes(pen: Pen, place: number): void {
  // Filled from the lower left, clockwise.
  const corners = [
    [1, 8.5],
    [1, 1],
    [8.5, 1],
    [8.5, 8.5],
  ] as const;
  corners.forEach(([x, y], index) => {
    pen.fillStyle = index < place ? BLUE : PALE;
    pen.fillRect(x, y, 6.5, 6.5);
  });
}

function star(pen: Pen, place: number): void {
  const points = Array.from({ length: 10 }, (_, index) => {
    const radius = index % 2 === 0 ? 7.5 : 3.2;
    const angle = -Math.PI / 2 + (index * Math.PI) / 5;
    return [8 + radius * Math.cos(angle), 8.5 + radius * Math.sin(angle)];
  });
  shape(pen, place === 2 ? YELLOW : PALE, points.flat());
  // The left half: from the top point down to the inner point below.
  if (place === 1) shape(pen, YELLOW, [...points.slice(5), points[0] as number[]].flat());
}

function symbol(pen: Pen, place: number, color: string): void {
  pen.strokeStyle = color;
  pen.lineWidth = 2;
  pen.beginPath();
  if (place === 0) {
    pen.moveTo(5, 5);
    pen.lineTo(11, 11);
    pen.moveTo(11, 5);
    pen.lineTo(5, 11);
  } else if (place === 1) {
    pen.moveTo(8, 3.5);
    pen.lineTo(8, 9);
    pen.moveTo(8, 10.8);
    pen.lineTo(8, 12.6);
  } else {
    pen.moveTo(4.4, 8.4);
    pen.lineTo(7, 11);
    pen.lineTo(11.8, 5);
  }
  pen.stroke();
}

function circle(pen: Pen, color: string, radius = 6.5): void {
  pen.beginPath();
  pen.arc(8, 8, radius, 0, 2 * Math.PI);
  pen.fillStyle = color;
  pen.fill();
}

/** A filled polygon; `points` are x, y, x, y … */
function shape(pen: Pen, color: string, points: readonly number[]): void {
  pen.beginPath();
  for (let at = 0; at < points.length; at += 2) {
    const [x, y] = [points[at] as number, points[at + 1] as number];
    if (at === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  }
  pen.closePath();
  pen.fillStyle = color;
  pen.fill();
}
