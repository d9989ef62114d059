// Types that the loader's scripts share. Nothing of them is in the built files.
import type { MaturityScanResult } from "./maturity-scan";

/** SHA-256 sums by file name. The build writes them. */
export type Sums = Record<string, string>;

/** Brings a script as it was built, or none. What a script exports is known to whoever asks for it. */
export type BringScript = (name: string, sums: Sums, query?: string) => Promise<any>;

/** An error, or a whole sentence for the reader in place of one. */
export type Failure = Error | { said: string };

/** The element in the host page, as the loader made it. */
export interface Place {
  host: HTMLElement & { result: MaturityScanResult | null } & Record<string, any>;
  root: ShadowRoot;
  /** What the host page has written inside the element. */
  slot: HTMLSlotElement;
  /** What the scan is shown in. */
  box: HTMLElement;
  /** What is said where the scan is not shown. */
  say: HTMLElement;
  /** Tells elements on one page apart. */
  instance: string;
  /** Our style sheet in the shadow root; others may have put theirs beside it. */
  sheet?: CSSStyleSheet;
  /** Sends an event from the element. */
  tell(name: string, detail: object): void;
  /** Shows what the host page has written, with a sentence under it. */
  fail(error: any): void;
  /** The scan is there. */
  shown?: boolean;
}

/** The code that the loader has asked for already: an answer, or a script that exports the bytes as a string. */
export type BegunCode = Promise<any> | undefined;

/** What the loader's second script is to the loader. */
export interface Scan {
  /** Does what a method of the element asks for. */
  ask(name: string, argument?: any): Promise<any>;
  /** The element has left the page. What is given back is the scan, where it is kept for the element's return. */
  leave(): Scan | undefined;
  back(): void;
}

export interface ElementScript {
  take(script: BringScript, wrong: (name: string) => Error): void;
  begin(place: Place, allowed: boolean | undefined, code: BegunCode): Scan;
}

/** What `wasm-bindgen` makes of a module of code. */
export interface Glue {
  default(options: { module_or_path: WebAssembly.Module }): Promise<unknown>;
  mount(box: HTMLElement, told: object, tell: (name: string, detail: string) => void): void;
  unsaved(): boolean;
  unmount(): void;
  /** What is shown now goes on in the next view, in another language. */
  carry(): void;
  /** Does what a method of the element asks for. */
  command(name: string, argument: any): Promise<any>;
  /** Goes to a screen by its name. */
  visit(screen: string): void;
  trapped(): boolean;
}

/** One instance of the code. */
export interface App {
  id: string;
  glue: Glue;
}

/** How a questionnaire's text is asked for. */
export type ReadText = (name: string) => Promise<string>;

/** What the frame needs of the element that it stands in for. */
export interface FramePort {
  base: URL;
  /** Attributes that the frame is told of in its fragment. */
  more: string[];
  takeLinks(id: string | undefined): string;
  linkStart(given: string): string;
  reveal(place: Place): void;
  /** Gives the shadow root these styles, beside those of the element itself. */
  style(css: string): void;
  lang(): string;
  /** A sentence of the interface by its key; an empty text for English, and where the language can't be had. */
  sentence(key: string): Promise<string>;
  shown(): void;
  fail(error: Failure): void;
  tell(name: string, detail: any): void;
}

export interface FrameScript {
  show(place: Place, port: FramePort): { changed(name: string): void; command(name: string, argument: any): Promise<any>; close(): void };
}

export interface FramedScript {
  /** What tells the page around the frame; nothing where that page is not known. */
  report(host: Place["host"], names: string[]): { reveal(): void } | undefined;
}

/** What the frame and the page around it send each other. */
export interface Message {
  v: 1;
  instance: string;
  type: string;
  name?: string;
  value?: string | null;
  detail?: any;
  height?: number;
  hello?: boolean;
  top?: boolean;
  result?: string;
  /** Number of a command, and of the answer to it. */
  id?: number;
  argument?: any;
  /** Why a command is refused. */
  refused?: string;
}
