import { Component, CUSTOM_ELEMENTS_SCHEMA, type ElementRef, signal, viewChild } from "@angular/core";
import { define, type MaturityScan, type MaturityScanEventMap } from "maturity-scan";

@Component({
  selector: "app-root",
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button (click)="begin()">Begin</button>
    <output>{{ heard() }}</output>
    <maturity-scan
      #scan
      class="scan"
      questionnaire="barriers"
      (maturity-scan-started)="heard.set('started')"
      (maturity-scan-progress)="progress($event)"
    >
      <p slot="call-to-action">Talk to us</p>
    </maturity-scan>
  `,
})
export class App {
  readonly heard = signal("nothing");
  private readonly scan = viewChild.required<ElementRef<MaturityScan>>("scan");

  constructor() {
    void define();
  }

  begin() {
    return this.scan().nativeElement.start({ scope: "unit" });
  }

  progress({ detail }: MaturityScanEventMap["maturity-scan-progress"]) {
    this.heard.set(`${detail.answered} of ${detail.total}`);
  }
}
