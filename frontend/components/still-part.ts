type Attributes = Record<string, string>;
/** Its tag, its attributes if it has any, its children. */
interface DescribedElement extends Array<Described | Attributes> {}
type Described = string | DescribedElement;

/**
 * Builds once what the server described and forgot: elements and texts. Nothing is ever read as markup, and nothing here
 * listens. It stands in the page itself, so that styles, readers and searches find it like everything else.
 */
export class StillPart extends HTMLElement {
  /** JSON: what to show instead of what is here. */
  set content(json: string) {
    this.replaceChildren(...(JSON.parse(json) as Described[]).map(build));
  }

  connectedCallback() {
    if (!Object.hasOwn(this, 'content')) return;
    const told = (this as { content: string }).content; // told before this class was loaded
    delete (this as { content?: string }).content;
    this.content = told;
  }
}

function build(described: Described): Node {
  if (typeof described === 'string') return document.createTextNode(described);
  const [tag, ...rest] = described;
  const element = document.createElement(tag as string);
  for (const part of rest) {
    if (typeof part === 'string' || Array.isArray(part)) element.append(build(part));
    else for (const [name, value] of Object.entries(part)) put(element, name, value);
  }
  return element;
}

function put(element: HTMLElement, name: string, value: string) {
  if (name.startsWith('--')) element.style.setProperty(name, value);
  else element.setAttribute(name, value);
}

customElements.define('still-part', StillPart);
