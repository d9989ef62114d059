"use client";
import { useEffect, useRef, useState } from "react";
import { define, type MaturityScan } from "maturity-scan";
import type {} from "maturity-scan/react";

export default function Page() {
  const scan = useRef<MaturityScan>(null);
  const [heard, setHeard] = useState("nothing");
  useEffect(() => {
    // React doesn't attach handlers of custom events to elements that the server rendered: github.com/react/react/issues/35446
    const listening = new AbortController(), { signal } = listening;
    scan.current?.addEventListener("maturity-scan-started", () => setHeard("started"), { signal });
    scan.current?.addEventListener(
      "maturity-scan-progress", ({ detail }) => setHeard(`${detail.answered} of ${detail.total}`), { signal },
    );
    void define();
    return () => listening.abort();
  }, []);
  return (
    <>
      <button onClick={() => scan.current?.start({ scope: "unit" })}>Begin</button>
      <output>{heard}</output>
      <maturity-scan ref={scan} className="scan" questionnaire="barriers">
        <p slot="call-to-action">Talk to us</p>
      </maturity-scan>
    </>
  );
}
