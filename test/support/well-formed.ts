/** A small strict reader of XML for tests: throws on anything that is not well formed. */

/** Checks `xml` and returns the name of its root element. */
export function wellFormed(xml: string): string {
  return parseXml(xml).name;
}

export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  text: string;
}

export function parseXml(xml: string): XmlNode {
  const open: XmlNode[] = [];
  let root: XmlNode | undefined;
  const body = xml.replace(/^<\?xml [^?]*\?>\s*/, '');
  const bad = Array.from(body).find((char) => char < ' ' && !'\t\n\r'.includes(char));
  if (bad !== undefined) throw new Error('control character');
  const piece = /<\/([\w:.-]+)>|<([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
  let at = 0;
  for (let match = piece.exec(body); match !== null; match = piece.exec(body)) {
    at = piece.lastIndex;
    const [, closes, opens, rawAttributes = '', empty, text] = match;
    const top = open.at(-1);
    if (text !== undefined) {
      if (top === undefined && text.trim() !== '') throw new Error(`text outside the root: ${text}`);
      if (top) top.text += unescape(text);
    } else if (closes !== undefined) {
      if (top?.name !== closes) throw new Error(`</${closes}> closes <${top?.name ?? ''}>`);
      open.pop();
    } else if (opens !== undefined) {
      const node: XmlNode = { name: opens, attributes: attributesOf(rawAttributes), children: [], text: '' };
      if (top) top.children.push(node);
      else if (root) throw new Error('two roots');
      else root = node;
      if (empty !== '/') open.push(node);
    }
  }
  if (at < body.length) throw new Error(`not XML at ${at}: ${body.slice(at, at + 60)}`);
  if (open.length > 0 || root === undefined) throw new Error('not closed');
  return root;
}

function attributesOf(raw: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', value = ''] of raw.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
    if (name in found) throw new Error(`attribute ${name} twice`);
    found[name] = unescape(value);
  }
  return found;
}

function unescape(text: string): string {
  if (/&(?!(amp|lt|gt|quot|#39);)/.test(text)) throw new Error(`bare & in ${text}`);
  const names: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };
  return text.replaceAll(/&(?:lt|gt|quot|#39|amp);/g, (name) => names[name] ?? name);
}
