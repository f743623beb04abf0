import Big from "big.js";

/**
 * Decimal-exact arithmetic on ordinary numbers. 2.675 is treated as the decimal a person wrote, not
 * as the binary fraction next to it, and a half is rounded away from zero, as accountants do.
 *
 * A plain double is used where it cannot differ from the decimal result; big.js does the rest. No
 * function here throws: what has no answer is NaN (for a NaN or infinite input) or null (division).
 */
export type RoundingMode = "half-up" | "truncate";

/** Decimals of a quotient: a share is right in all 15 digits of a number. */
const QUOTIENT_DIGITS = 30;

const Decimal = Big();
Decimal.DP = QUOTIENT_DIGITS;
Decimal.RM = Big.roundHalfUp;

const POWERS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12] as const;

/** Below this a double carries at least 1e-6 of the scaled value exactly. */
const EXACT_BELOW = 1e8;
/** Nearer than this to a boundary the double is not trusted. */
const DOUBTFUL = 1e-6;

/**
 * Rounds to a number of decimals.
 * @param digits 0 to 12 decimals.
 * @param mode half-up: half away from zero (2.675 → 2.68, −2.675 → −2.68); truncate: towards zero.
 */
export function round(value: number, digits: number, mode: RoundingMode = "half-up"): number {
  if (!Number.isFinite(value)) return Number.NaN;
  const power = POWERS[digits];
  const magnitude = Math.abs(value);
  if (power !== undefined) {
    const scaled = magnitude * power;
    if (scaled < EXACT_BELOW) {
      const whole = Math.floor(scaled);
      const rest = scaled - whole;
      const quick = quickWhole(whole, rest, mode);
      if (quick !== undefined) return signed(quick / power, value);
    }
  }
  const rounded = new Decimal(value).round(
    digits,
    mode === "truncate" ? Big.roundDown : Big.roundHalfUp
  );
  return withoutMinusZero(rounded.toNumber());
}

/** The rounded whole number, or undefined where the double is too near to a boundary to decide. */
function quickWhole(whole: number, rest: number, mode: RoundingMode): number | undefined {
  if (mode === "half-up") {
    if (rest < 0.5 - DOUBTFUL) return whole;
    if (rest > 0.5 + DOUBTFUL) return whole + 1;
    return undefined;
  }
  if (rest === 0 || (rest > DOUBTFUL && rest < 1 - DOUBTFUL)) return whole;
  return undefined;
}

function signed(magnitude: number, like: number): number {
  return like < 0 && magnitude !== 0 ? -magnitude : magnitude;
}

function withoutMinusZero(value: number): number {
  return value === 0 ? 0 : value;
}

/**
 * Figures of forms have four decimals at most. As whole ten-thousandths they are added and divided by the
 * processor, with the result big.js has: a quotient of two whole numbers is rounded once.
 */
const TEN_THOUSANDTHS = 1e4;
/** With up to fifteen digits no two decimals share a double. */
const FIFTEEN_DIGITS = 1e15;

/** The value in ten-thousandths; NaN where it has more decimals or more than fifteen digits. */
function tenThousandths(value: number): number {
  const scaled = Math.round(value * TEN_THOUSANDTHS);
  const exact = Math.abs(scaled) < FIFTEEN_DIGITS && scaled / TEN_THOUSANDTHS === value;
  return exact ? scaled : Number.NaN;
}

/** Exact sum: 6923.3552 + 0 + 3683.3970 = 10606.7522. The sum of nothing is 0. */
export function sum(values: Iterable<number>): number {
  let total: Big | undefined;
  let scaled = 0;
  for (const value of values) {
    const added = scaled + tenThousandths(value);
    if (Number.isSafeInteger(added)) scaled = added;
    else if (!Number.isFinite(value)) return Number.NaN;
    else total = (total ?? new Decimal(0)).plus(value);
  }
  if (!total) return withoutMinusZero(scaled / TEN_THOUSANDTHS);
  const rest = new Decimal(scaled).div(TEN_THOUSANDTHS);
  return finiteOrNull(total.plus(rest)) ?? Number.NaN;
}

/** Exact difference a − b. */
export function subtract(a: number, b: number): number {
  const difference = tenThousandths(a) - tenThousandths(b);
  if (Number.isSafeInteger(difference)) return withoutMinusZero(difference / TEN_THOUSANDTHS);
  return operate(a, b, (x, y) => x.minus(y));
}

/** Exact product. */
export function multiply(a: number, b: number): number {
  const product = tenThousandths(a) * tenThousandths(b);
  if (Number.isSafeInteger(product)) {
    return withoutMinusZero(product / (TEN_THOUSANDTHS * TEN_THOUSANDTHS));
  }
  return operate(a, b, (x, y) => x.times(y));
}

/** Quotient a ÷ b; null when b is 0, either is not a number, or the quotient is beyond any number. */
export function divide(a: number, b: number): number | null {
  if (b === 0 || !Number.isFinite(a) || !Number.isFinite(b)) return null;
  const quotient = tenThousandths(a) / tenThousandths(b);
  if (!Number.isNaN(quotient)) return withoutMinusZero(quotient);
  return finiteOrNull(new Decimal(a).div(b));
}

/**
 * numerator ÷ denominator × factor, rounded once at the end; null when the denominator is 0 or an
 * input is not a number. 487 ÷ 500 × 10 → 9.74.
 */
export function proportion(
  numerator: number,
  denominator: number,
  factor: number,
  digits: number,
  mode: RoundingMode = "half-up"
): number | null {
  if (denominator === 0 || !Number.isFinite(denominator)) return null;
  if (!Number.isFinite(numerator) || !Number.isFinite(factor)) return null;
  const power = POWERS[digits];
  const quotient = (numerator * factor) / denominator;
  if (power !== undefined) {
    const scaled = Math.abs(quotient) * power;
    if (scaled < EXACT_BELOW) {
      const whole = Math.floor(scaled);
      const quick = quickWhole(whole, scaled - whole, mode);
      if (quick !== undefined) return signed(quick / power, quotient);
    }
  }
  const exact = new Decimal(numerator).times(factor).div(denominator);
  const rounding = mode === "truncate" ? Big.roundDown : Big.roundHalfUp;
  return finiteOrNull(exact.round(digits, rounding));
}

/** Beyond the range of a double there is no answer. */
function finiteOrNull(value: Big): number | null {
  const number = value.toNumber();
  return Number.isFinite(number) ? withoutMinusZero(number) : null;
}

/** Whether a and b differ by at most the tolerance, compared exactly: 0.3 and 0.31 are within 0.01. */
export function isWithin(a: number, b: number, tolerance: number): boolean {
  const difference = Math.abs(subtract(a, b));
  return difference <= tolerance;
}

function operate(a: number, b: number, operation: (x: Big, y: Big) => Big): number {
  if (!Number.isFinite(a) || !Number.isFinite(b)) return Number.NaN;
  return finiteOrNull(operation(new Decimal(a), new Decimal(b))) ?? Number.NaN;
}
