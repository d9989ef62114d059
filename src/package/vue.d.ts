// Types of <maturity-scan> for Vue 3. Add them once: import type {} from "maturity-scan/vue";
import type { EmitFn, HTMLAttributes, ReservedProps } from "vue";
import type { MaturityScan, MaturityScanAttributes, MaturityScanEventMap } from "./maturity-scan.js";

/** `shareUrl` for `share-url`, as Vue names attributes when it checks a template. */
type CamelCase<Name extends string> = Name extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<CamelCase<Tail>>}` : Name;
type CamelCaseAttributes = { [Name in keyof MaturityScanAttributes as CamelCase<Name>]: MaturityScanAttributes[Name] };
type Handler<Name extends keyof MaturityScanEventMap> = (event: MaturityScanEventMap[Name]) => void;
type Handlers = { [Name in keyof MaturityScanEventMap as `on${Capitalize<CamelCase<Name>>}`]?: Handler<Name> };

/** The element as Vue sees it in a template: its attributes, its events, and what every HTML element takes. */
export type MaturityScanComponent = new () => MaturityScan & {
  /** @deprecated Only for the check of templates. The element has no such property. */
  $props: MaturityScanAttributes & CamelCaseAttributes & Handlers & Omit<HTMLAttributes, keyof MaturityScanAttributes> & ReservedProps;
  /** @deprecated Only for the check of templates. The element has no such property. */
  $emit: EmitFn<{ [Name in keyof MaturityScanEventMap]: Handler<Name> }>;
};

declare module "vue" {
  interface HTMLAttributes {
    /** The place of a child of the element, such as `call-to-action`. */
    slot?: string;
  }
  interface GlobalComponents {
    "maturity-scan": MaturityScanComponent;
  }
}
