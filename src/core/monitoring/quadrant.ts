import type { Light } from "./light";
import type { Quadrant } from "./monitor-result";

/**
 * 双监控: spending on time (green) × targets on time (no indicator red or yellow). Null where one of
 * the two has no light.
 */
export function quadrantOf(budget: Light | null, targets: Light | null): Quadrant | null {
  if (budget === null || targets === null) return null;
  const spent = isOnTime(budget);
  const done = isOnTime(targets);
  if (spent) return done ? "onCourse" : "littleDone";
  return done ? "slowSpending" : "bothBehind";
}

function isOnTime(light: Light): boolean {
  return light === "绿" || light === "蓝";
}
