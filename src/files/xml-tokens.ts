/** What an XML text is made of, in its order. Attributes are left as they are written. */
export type XmlToken =
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "open" | "close" | "empty";
      readonly name: string;
      readonly attributes: string;
    };

/**
 * One pass over an XML text, whatever is in it: comments, instructions and a document type are left out,
 * no entity is resolved but the five of XML and characters by number. Ends where a tag does not.
 */
export function* xmlTokens(xml: string): Generator<XmlToken, void> {
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf("<", at);
    if (tag !== at)
      yield { kind: "text", text: unescaped(xml.slice(at, tag < 0 ? undefined : tag)) };
    if (tag < 0) return;
    if (xml.startsWith("<![CDATA[", tag)) {
      const end = xml.indexOf("]]>", tag);
      if (end < 0) return;
      yield { kind: "text", text: xml.slice(tag + 9, end) };
      at = end + 3;
      continue;
    }
    const other = xml[tag + 1] === "!" || xml[tag + 1] === "?";
    const end = other ? endOfOther(xml, tag) : endOfTag(xml, tag);
    if (end < 0) return;
    if (!other) yield element(xml.slice(tag + 1, end));
    at = end + 1;
  }
}

/** Where the > of a tag stands; one inside quotation marks is none. */
function endOfTag(xml: string, tag: number): number {
  for (let at = tag + 1; at < xml.length; at++) {
    const sign = xml[at];
    if (sign === ">") return at;
    if (sign !== '"' && sign !== "'") continue;
    at = xml.indexOf(sign, at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

function endOfOther(xml: string, tag: number): number {
  if (xml.startsWith("<!--", tag)) return after(xml.indexOf("-->", tag + 4), 2);
  if (xml[tag + 1] === "?") return after(xml.indexOf("?>", tag), 1);
  const end = xml.indexOf(">", tag);
  const subset = xml.indexOf("[", tag);
  return subset >= 0 && subset < end ? after(xml.indexOf("]>", subset), 1) : end;
}

function after(found: number, by: number): number {
  return found < 0 ? -1 : found + by;
}

function element(inner: string): XmlToken {
  const close = inner.startsWith("/");
  const empty = inner.endsWith("/");
  const body = inner.slice(close ? 1 : 0, empty ? -1 : undefined);
  const name = /^[^\s/>]*/.exec(body)?.[0] ?? "";
  const kind = close ? "close" : empty ? "empty" : "open";
  return { kind, name, attributes: body.slice(name.length) };
}

/** The value of an attribute as it is written between its quotation marks. */
export function attribute(attributes: string, name: string): string | undefined {
  const at = attributes.indexOf(`${name}=`);
  const sign = attributes[at + name.length + 1];
  if (at < 0 || (sign !== '"' && sign !== "'")) return undefined;
  const from = at + name.length + 2;
  return unescaped(attributes.slice(from, attributes.indexOf(sign, from)));
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
};

function unescaped(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#(\d{1,9})|#x([\da-f]{1,7})|(\w{1,9}));/gi,
    (whole, decimal, hex, name) => {
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(String(hex), 16) : undefined;
      if (code !== undefined) return code < 0x11_0000 ? String.fromCodePoint(code) : whole;
      return ENTITIES[String(name)] ?? whole;
    }
  );
}
