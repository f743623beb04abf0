/**
 * Where a build is served from and where office.js comes from: the only two addresses in PERF.
 *
 *   PERF_ORIGIN     https://perf.intranet.example      (default: the local server of `npm run dev`)
 *   PERF_OFFICE_JS  global | china | an address        (default: global)
 */
const OFFICE_JS = {
  global: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  china: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
};

const DEVELOPMENT_ORIGIN = "https://localhost:3000";

function profile(environment = process.env) {
  const origin = (environment.PERF_ORIGIN ?? DEVELOPMENT_ORIGIN).replace(/\/+$/, "");
  if (!/^https:\/\/[^/\s]+(\/[^\s]*)?$/.test(origin)) {
    throw new Error(`PERF_ORIGIN must be an https address, not "${origin}".`);
  }
  const chosen = environment.PERF_OFFICE_JS ?? "global";
  return { origin, officeJs: OFFICE_JS[chosen] ?? chosen };
}

/** The manifest with the addresses of a profile. */
function manifestFor(source, { origin }) {
  return source.replaceAll(DEVELOPMENT_ORIGIN, origin);
}

module.exports = { profile, manifestFor, DEVELOPMENT_ORIGIN };
