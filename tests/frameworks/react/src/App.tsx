import { useEffect, useRef, useState } from "react";
import { define, type MaturityScan } from "maturity-scan";
import type {} from "maturity-scan/react";

export function App() {
  const scan = useRef<MaturityScan>(null);
  const [heard, setHeard] = useState("nothing");
  useEffect(() => void define(), []);
  return (
    <>
      <button onClick={() => scan.current?.start({ scope: "unit" })}>Begin</button>
      <output>{heard}</output>
      <maturity-scan
        ref={scan}
        key="scan"
        className="scan"
        questionnaire="barriers"
        onmaturity-scan-started={() => setHeard("started")}
        onmaturity-scan-progress={({ detail }) => setHeard(`${detail.answered} of ${detail.total}`)}
      >
        <p slot="call-to-action">Talk to us</p>
      </maturity-scan>
    </>
  );
}

// Each of these is wrong, and TypeScript says so.
export const wrong = [
  // @ts-expect-error: no such theme
  <maturity-scan theme="loud" />,
  // @ts-expect-error: no such attribute
  <maturity-scan colour="red" />,
  // @ts-expect-error: progress has no result
  <maturity-scan onmaturity-scan-progress={({ detail }) => detail.result} />,
];
