/**
 * What messages are made of where an attacker listens: terms under perfect cryptography (Dolev and Yao), and what can
 * be learnt from some and built of them.
 *
 * A signature shows what it signs; what is sealed to somebody opens with that one's private key alone, and anybody can
 * seal; a MAC and a hash give nothing away. A name is known to everybody, a secret to whoever has learnt it.
 */

export type Term = Name | Secret | Tuple | Signed | Sealed | Mac | Hash;

interface Name {
  readonly kind: 'name';
  readonly name: string;
}

interface Secret {
  readonly kind: 'secret';
  readonly name: string;
}

interface Tuple {
  readonly kind: 'tuple';
  readonly parts: readonly Term[];
}

interface Signed {
  readonly kind: 'signed';
  readonly by: string;
  readonly body: Term;
}

interface Sealed {
  readonly kind: 'sealed';
  readonly to: string;
  readonly body: Term;
}

interface Mac {
  readonly kind: 'mac';
  /** Name of the secret that it is made with. */
  readonly key: string;
  readonly body: Term;
}

interface Hash {
  readonly kind: 'hash';
  readonly body: Term;
}

/** Anything that everybody knows or can guess. */
export const name = (text: string | number | boolean | null): Term => ({ kind: 'name', name: String(text) });

/** Something that nobody can guess. */
export const secret = (text: string): Term => ({ kind: 'secret', name: text });

export const tuple = (...parts: readonly Term[]): Term => ({ kind: 'tuple', parts });

/** @param by - whose private key, see {@link privateKey}. */
export const signed = (by: string, body: Term): Term => ({ kind: 'signed', by, body });

/** @param to - whose private key opens it. */
export const sealed = (to: string, body: Term): Term => ({ kind: 'sealed', to, body });

/** @param key - the name of a {@link secret}. */
export const mac = (key: string, body: Term): Term => ({ kind: 'mac', key, body });

export const hash = (body: Term): Term => ({ kind: 'hash', body });

/** What somebody signs with and opens with what is sealed to it. */
export const privateKey = (owner: string): Term => secret(privateKeyName(owner));

/** Name of the secret that is the private key of an owner. */
export const privateKeyName = (owner: string): string => `private key of ${owner}`;

/** Equal for equal terms, and for no others. */
export function termText(term: Term): string {
  switch (term.kind) {
    case 'name':
      return JSON.stringify(term.name);
    case 'secret':
      return `secret ${JSON.stringify(term.name)}`;
    case 'tuple':
      return `(${term.parts.map(termText).join(', ')})`;
    case 'signed':
      return `signed by ${JSON.stringify(term.by)} ${termText(term.body)}`;
    case 'sealed':
      return `sealed to ${JSON.stringify(term.to)} ${termText(term.body)}`;
    case 'mac':
      return `mac with ${JSON.stringify(term.key)} of ${termText(term.body)}`;
    case 'hash':
      return `hash of ${termText(term.body)}`;
  }
}

/** What keeps something that no compiler has seen from being a term; undefined for a term. */
export function mistakeInTerm(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return value === undefined ? 'nothing' : `a ${typeof value}`;
  const term = value as Readonly<Record<string, unknown>>;
  const kind = String(term['kind']);
  const fields = Object.hasOwn(FIELDS, kind) ? FIELDS[kind as Term['kind']] : undefined;
  if (fields === undefined) return `the kind '${kind}', which is none of ${Object.keys(FIELDS).join(', ')}`;
  for (const [field, form] of Object.entries(fields)) {
    const inside = term[field];
    if (form === 'text' && typeof inside !== 'string') return `'${kind}' with a ${field} that is no string`;
    if (form === 'terms' && !Array.isArray(inside)) return `'${kind}' with ${field} that are no list`;
    const parts: readonly unknown[] = form === 'terms' ? (inside as readonly unknown[]) : [inside];
    const wrong = form === 'text' ? undefined : parts.map(mistakeInTerm).find((each) => each !== undefined);
    if (wrong !== undefined) return `'${kind}' of ${wrong}`;
  }
  return undefined;
}

/** By kind of term, what its fields are. */
const FIELDS: { readonly [Kind in Term['kind']]: Readonly<Record<string, 'text' | 'term' | 'terms'>> } = {
  name: { name: 'text' },
  secret: { name: 'text' },
  tuple: { parts: 'terms' },
  signed: { by: 'text', body: 'term' },
  sealed: { to: 'text', body: 'term' },
  mac: { key: 'text', body: 'term' },
  hash: { body: 'term' },
};

/** Terms that are known, with all that can be taken out of them. */
export class Known {
  private readonly texts = new Set<string>();
  private readonly secretNames = new Set<string>();
  /** Sealed to somebody whose key is not known. */
  private readonly closed = new Map<string, Sealed>();

  constructor(terms: Iterable<Term>) {
    for (const term of terms) this.open(term);
  }

  private open(term: Term): void {
    const text = termText(term);
    if (this.texts.has(text)) return;
    this.texts.add(text);
    switch (term.kind) {
      case 'secret':
        this.secretNames.add(term.name);
        // It may be the key to what has come before.
        for (const [key, waiting] of this.closed)
          if (this.hasKeyOf(waiting.to)) {
            this.closed.delete(key);
            this.open(waiting.body);
          }
        break;
      case 'tuple':
        for (const part of term.parts) this.open(part);
        break;
      case 'signed':
        this.open(term.body);
        break;
      case 'sealed':
        if (this.hasKeyOf(term.to)) this.open(term.body);
        else this.closed.set(text, term);
        break;
      case 'name':
      case 'mac':
      case 'hash':
    }
  }

  /** Whether a term can be built. */
  builds(term: Term): boolean {
    if (this.texts.has(termText(term))) return true;
    switch (term.kind) {
      case 'name':
        return true;
      case 'secret':
        return false;
      case 'tuple':
        return term.parts.every((part) => this.builds(part));
      case 'signed':
        return this.hasKeyOf(term.by) && this.builds(term.body);
      case 'mac':
        return this.secretNames.has(term.key) && this.builds(term.body);
      case 'sealed':
      case 'hash':
        return this.builds(term.body);
    }
  }

  knows(secretName: string): boolean {
    return this.secretNames.has(secretName);
  }

  /** Names of the secrets, sorted. */
  get secrets(): readonly string[] {
    return [...this.secretNames].sort();
  }

  /** What more could be learnt from, once a key is known: the secrets, and what is still sealed. */
  get remainder(): readonly Term[] {
    return [...this.secrets.map(secret), ...[...this.closed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, t]) => t)];
  }

  private hasKeyOf(owner: string): boolean {
    return this.secretNames.has(privateKeyName(owner));
  }
}
