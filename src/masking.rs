//! Markers that tell session recorders and analytics to leave out a person's text and answers. Each product has its own
//! convention; this is the complete list.

/// Classes for FullStory, PostHog, Sentry, rrweb and products built on it, Amplitude, Mixpanel, LogRocket, Smartlook,
/// Mouseflow, Heap, Pendo, Inspectlet and Yandex Metrica.
pub const CLASSES: [&str; 14] = [
    "fs-exclude",
    "ph-no-capture",
    "sentry-block",
    "rr-block",
    "amp-block",
    "mp-block",
    "_lr-hide",
    "smartlook-hide",
    "no-mouseflow",
    "heap-ignore",
    "pendo-sr-ignore",
    "inspectlet-sensitive",
    "ym-hide-content",
    "ym-disable-keys",
];

/// Attributes for LogRocket, Hotjar, Microsoft Clarity, Datadog, Sentry, New Relic, Matomo, Contentsquare, OpenReplay,
/// Heap, Smartlook and Smartsupp.
pub const ATTRIBUTES: [(&str, &str); 12] = [
    ("data-private", ""),
    ("data-hj-suppress", ""),
    ("data-clarity-mask", "true"),
    ("data-dd-privacy", "hidden"),
    ("data-sentry-mask", ""),
    ("data-nr-block", ""),
    ("data-matomo-mask", ""),
    ("data-cs-mask", ""),
    ("data-openreplay-obscured", ""),
    ("data-heap-redact-text", "true"),
    ("data-recording-disable", ""),
    ("data-recording-ignore", "mask"),
];
