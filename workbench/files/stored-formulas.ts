/**
 * Formulas as files store them against formulas as people write them.
 *
 * A file marks functions newer than Excel 2007 with `_xlfn.` (some with `_xlfn._xlws.`), the names bound
 * by LET and LAMBDA with `_xlpm.`, and an add-in's functions with `_xldudf_`, their dots as underscores.
 */

const WORKSHEET_FUNCTIONS = "FILTER SORT".split(" ");

const NEWER_FUNCTIONS = (
  "ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV " +
  "BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT " +
  "CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH " +
  "COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST " +
  "F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH FLOOR.PRECISE FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV " +
  "GAMMALN.PRECISE GAUSS GROUPBY HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH " +
  "IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT " +
  "MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC " +
  "PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC QUARTILE.INC " +
  "RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH " +
  "T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW " +
  "UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH " +
  "XOR Z.TEST"
).split(" ");

const PREFIXES = new Map([
  ...NEWER_FUNCTIONS.map((name) => [name, "_xlfn."] as const),
  ...WORKSHEET_FUNCTIONS.map((name) => [name, "_xlfn._xlws."] as const),
]);

const ADD_IN_CALL = /(?:'[^']+'!|\[\d+\]!)?_xldudf_([\p{L}\p{N}_]+)(?=\s*\()/giu;
const CALL = /(?<![\p{L}\p{N}_.$!])([\p{L}_][\p{L}\p{N}_.]*)(?=\()/gu;
const IDENTIFIER = /(?<![\p{L}\p{N}_.$!])([\p{L}_][\p{L}\p{N}_.]*)(?![\p{L}\p{N}_.(!])/gu;

/** Applies a change to the parts of a formula outside texts ("…") and quoted sheet names ('…'). */
function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*'(?=!))/)
    .map((part, place) => (place % 2 === 0 ? change(part) : part))
    .join("");
}

function stored(name: string): string {
  return `_xldudf_${name.replace(/\./g, "_")}`;
}

export interface FunctionNames {
  /** The formula as people write it, with `=`. */
  load(formula: string): string;
  /** The formula as a file stores it, without `=`. */
  save(formula: string): string;
  /** The add-in's functions a formula (as people write it) calls. */
  used(formula: string): string[];
}

/**
 * @param names the add-in's functions with their namespace (`PERF.GRADE`), from its functions.json.
 *   Without them the first underscore after a namespace is taken for the dot, which the stored name
 *   alone cannot tell.
 */
export function functionNames(names?: readonly string[]): FunctionNames {
  const byStored = new Map((names ?? []).map((name) => [stored(name).toUpperCase(), name]));
  const known = new Set((names ?? []).map((name) => name.toUpperCase()));
  const isOurs = (name: string) => (names ? known.has(name.toUpperCase()) : /^PERF\./i.test(name));

  return {
    load(formula) {
      const text = outsideQuotes(formula.replace(ADD_IN_CALL, "_xldudf_$1"), (part) =>
        part
          .replace(ADD_IN_CALL, (whole, name: string) => {
            const ours = byStored.get(`_xldudf_${name}`.toUpperCase());
            if (ours !== undefined) return ours;
            return names ? whole : name.replace("_", ".");
          })
          .replace(/_xlfn\.(?:_xlws\.)?|_xlws\.|_xlpm\./gi, "")
      ).replace(/\bANCHORARRAY\((\$?[A-Z]{1,3}\$?\d+)\)/g, "$1#");
      return text.startsWith("=") ? text : `=${text}`;
    },

    save(formula) {
      const plain = formula.startsWith("=") ? formula.slice(1) : formula;
      const bound = boundNames(plain);
      return outsideQuotes(plain, (part) =>
        part
          .replace(/(\$?[A-Z]{1,3}\$?\d+)#/g, "_xlfn.ANCHORARRAY($1)")
          .replace(CALL, (name: string) => {
            if (isOurs(name)) return stored(name);
            return `${PREFIXES.get(name.toUpperCase()) ?? ""}${name}`;
          })
          .replace(IDENTIFIER, (name: string) =>
            bound.has(name.toUpperCase()) ? `_xlpm.${name}` : name
          )
      );
    },

    used(formula) {
      const found = new Set<string>();
      outsideQuotes(formula, (part) => {
        for (const [, name] of part.matchAll(CALL)) {
          if (name !== undefined && isOurs(name)) found.add(name.toUpperCase());
        }
        return part;
      });
      return [...found];
    },
  };
}

/** The names which LET and LAMBDA bind anywhere in a formula, in capitals. */
function boundNames(formula: string): ReadonlySet<string> {
  const bound = new Set<string>();
  for (const call of formula.matchAll(/\b(LET|LAMBDA)\(/gi)) {
    const parts = callArguments(formula, call.index + call[0].length);
    const isLet = call[1]?.toUpperCase() === "LET";
    parts.slice(0, -1).forEach((part, place) => {
      const name = part.trim();
      if ((!isLet || place % 2 === 0) && /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)) {
        bound.add(name.toUpperCase());
      }
    });
  }
  return bound;
}

function callArguments(formula: string, start: number): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = start;
  let quote = "";
  for (let at = start; at < formula.length; at++) {
    const letter = formula[at] as string;
    if (quote !== "") {
      if (letter === quote) quote = "";
    } else if (letter === '"' || letter === "'") quote = letter;
    else if ("({".includes(letter)) depth++;
    else if (letter === "," && depth === 0) {
      parts.push(formula.slice(from, at));
      from = at + 1;
    } else if (")}".includes(letter)) {
      if (depth === 0) {
        parts.push(formula.slice(from, at));
        break;
      }
      depth--;
    }
  }
  return parts;
}
