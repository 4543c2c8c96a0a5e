import { html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

type PathShape = ['path', string, string, number];
type DiscShape = ['disc', string, number, number, number];
type TileShape = ['tile', string, number, number, number, number, number];
type TextShape = ['text', string, number, number, string, string, number, string];
type Shape = PathShape | DiscShape | TileShape | TextShape;
interface Layer {
  kind: string;
  trail?: string;
  label?: string;
  shapes: Shape[];
}
interface Drawing {
  css: string;
  size: [number, number];
  layers: Layer[];
}

/**
 * Paints drawings that the server has laid out. Nothing is placed here: the server's tests know where every label lies.
 * Each trail is one tab stop; arrow keys go to its neighbours; Enter, space or a click chooses it ("trail-chosen").
 */
@customElement('trail-map-picture')
export class TrailMapPicture extends LitElement {
  /** JSON: one drawing for each width; the style sheet shows one of them. */
  @property() drawings = '[]';
  /** What the picture as a whole is called. */
  @property() name = '';
  /** A picture without trails to choose. */
  @property({ type: Boolean }) still = false;
  @state() private active = '';
  @state() private focused = '';

  protected override createRenderRoot() {
    return this; // its look comes from the page's style sheet and its tokens
  }

  protected override render() {
    return html`${(JSON.parse(this.drawings) as Drawing[]).map((drawing) => this.drawing(drawing))}`;
  }

  private drawing({ css, size, layers }: Drawing) {
    return html`<svg
      class="drawing ${css}"
      viewBox="0 0 ${size[0]} ${size[1]}"
      width=${this.still ? size[0] : nothing}
      height=${this.still ? size[1] : nothing}
      role=${this.still ? 'img' : 'group'}
      aria-label=${this.name}
    >
      ${layers.map((layer) => (layer.label ? this.way(layer) : this.layer(layer)))}
    </svg>`;
  }

  private layer({ kind, trail, shapes }: Layer) {
    const spoken = trail !== undefined && kind !== 'aside';
    const faint = spoken && this.active !== '' && trail !== this.active ? ' faint' : '';
    const focused = spoken && trail === this.focused ? ' focused' : '';
    return svg`<g class="${kind}${faint}${focused}" aria-hidden="true">${shapes.map(shape)}</g>`;
  }

  private way({ trail, label, shapes }: Layer) {
    return svg`<g class="way" role="button" tabindex="0" aria-label=${label} data-trail=${trail}
      @pointerenter=${() => (this.active = trail ?? '')}
      @pointerleave=${() => (this.active = this.focused)}
      @focus=${() => this.focusOn(trail ?? '')}
      @blur=${() => this.focusOn('')}
      @click=${() => this.choose(trail)}
      @keydown=${this.onKey}>${shapes.map(shape)}</g>`;
  }

  private focusOn(trail: string) {
    this.focused = trail;
    this.active = trail;
  }

  private onKey(event: KeyboardEvent) {
    const way = event.currentTarget as SVGGElement;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.choose(way.dataset.trail);
      return;
    }
    const ways = [...way.ownerSVGElement!.querySelectorAll<SVGGElement>('.way')];
    const next = target(event.key, ways.indexOf(way), ways.length);
    if (next === undefined) return;
    event.preventDefault();
    ways[next].focus();
  }

  private choose(letter?: string) {
    this.dispatchEvent(new CustomEvent('trail-chosen', { detail: { letter }, bubbles: true, composed: true }));
  }
}

function target(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowLeft':
    case 'ArrowUp':
      return (at + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

function shape(given: Shape): TemplateResult<2> {
  switch (given[0]) {
    case 'path': {
      const [, kind, path, width] = given;
      return svg`<path class=${kind} d=${path} stroke-width=${width || nothing}></path>`;
    }
    case 'disc': {
      const [, kind, x, y, radius] = given;
      return svg`<circle class=${kind} cx=${x} cy=${y} r=${radius}></circle>`;
    }
    case 'tile': {
      const [, kind, x, y, width, height, radius] = given;
      return svg`<rect class=${kind} x=${x} y=${y} width=${width} height=${height} rx=${radius}></rect>`;
    }
    default:
      return text(given);
  }
}

function text([, kind, x, y, anchor, words, fit, whole]: TextShape): TemplateResult<2> {
  const adjust = fit ? 'spacingAndGlyphs' : nothing;
  return svg`<text class=${kind} x=${x} y=${y} text-anchor=${anchor} textLength=${fit || nothing}
    lengthAdjust=${adjust}>${words}${whole ? svg`<title>${whole}</title>` : nothing}</text>`;
}
