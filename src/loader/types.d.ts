// Types that the loader's scripts share. The built files contain none of them.
import type { MaturityScanResult } from "./maturity-scan";

/** SHA-256 checksums by file name. The build writes them. */
export type Sums = Record<string, string>;

/** Imports a script if its checksum is right. The caller knows what the script exports. */
export type BringScript = (name: string, sums: Sums, query?: string) => Promise<any>;

/** An error, or a complete message for the reader. */
export type Failure = Error | { said: string };

/** The element in the host page, with the parts that the loader has made. */
export interface Place {
  host: HTMLElement & { result: MaturityScanResult | null } & Record<string, any>;
  root: ShadowRoot;
  /** Shows the host page's own content of the element. */
  slot: HTMLSlotElement;
  /** Contains the scan. */
  box: HTMLElement;
  /** The message if the scan can't be shown. */
  say: HTMLElement;
  /** Distinguishes the elements on a page. */
  instance: string;
  /** The first two screens until the code has loaded, and the name of their file. On the scan's own page, its HTML contains them. */
  early?: { name: string; screens: HTMLElement };
  /** Our style sheets in the shadow root. Other programs may have added theirs. */
  sheets?: CSSStyleSheet[];
  /** Sends an event from the element. */
  tell(name: string, detail: object): void;
  /** Shows the host page's own content, with a message under it. */
  fail(error: any): void;
  /** Whether the scan is on screen. */
  shown?: boolean;
}

/** The loader's request for the code. Gives a response, or a script that exports the bytes as a string. */
export type BegunCode = Promise<any> | undefined;

/** A scan that has started, as the loader sees it. */
export interface Scan {
  /** Carries out a method of the element. */
  ask(name: string, argument?: any): Promise<any>;
  /** The element has left the page. Returns the scan if it is kept in case the element comes back. */
  leave(): Scan | undefined;
  back(): void;
}

export interface FirstScript {
  /**
   * Loads the script that runs the scan, and shows the first screens meanwhile if it knows them. `allowed`: whether the page
   * allows WebAssembly; unknown if the scan runs in a frame.
   */
  element(place: Place, script: BringScript, wrong: (name: string) => Error): Promise<[script: ElementScript, allowed: boolean | undefined]>;
}

export interface ElementScript {
  take(script: BringScript, wrong: (name: string) => Error): void;
  takeStyles(css: string, sheet: () => CSSStyleSheet): void;
  /** Instances of the code without an element. */
  idle: App[];
  begin(place: Place, allowed: boolean | undefined, code: BegunCode): Scan;
}

/** The script that `wasm-bindgen` generates for the code. */
export interface Glue {
  default(options: { module_or_path: WebAssembly.Module }): Promise<unknown>;
  /** Sets how the instance gets the pieces of code that load later, by file name. */
  pieces(bring: (file: string) => Promise<WebAssembly.Module>): void;
  mount(box: HTMLElement, told: object, tell: (name: string, detail: string) => void): void;
  unsaved(): boolean;
  unmount(): void;
  /** Keeps the session for the next view, which continues it, for example in another language. */
  carry(): void;
  /** Forgets that session, for the view of another element. */
  forgetCarried(): void;
  /** Carries out a method of the element. */
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

/** Loads the text of a file, such as a questionnaire. */
export type ReadText = (name: string) => Promise<string>;

/** What the frame needs from the element. */
export interface FramePort {
  base: URL;
  /** Attributes that the frame receives in its query. */
  query: string[];
  /** Attributes that the frame receives in its fragment. */
  more: string[];
  takeLinks(id: string | undefined): string;
  linkStart(given: string): string;
  reveal(place: Place): void;
  /** Replaces our style sheets with the rules for the element itself and these styles. */
  style(css: string): void;
  lang(): string;
  /** A message of the interface by its key. Empty for English, or if the language can't be loaded. */
  sentence(key: string): Promise<string>;
  shown(): void;
  fail(error: Failure): void;
  tell(name: string, detail: any): void;
}

export interface FrameScript {
  show(place: Place, port: FramePort): { changed(name: string): void; command(name: string, argument: any): Promise<any>; close(): void };
}

export interface FramedScript {
  /** Reports height and events to the page around the frame. Returns `undefined` if that page is unknown. */
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
  /** Names of the slots that fit the result, the first choice first. */
  calls?: string[];
  /** Number of a command, and of the answer to it. */
  id?: number;
  argument?: any;
  /** Why a command is refused. */
  refused?: string;
}
