#!/bin/sh
# Before anything is built, reports everything that a make target needs and that is missing, with the command that installs
# each part. If you are root on Debian, says what it installs for lint, test, frameworks and bench, and installs it.
# Usage: scripts/require.sh MAKE_VERSION TARGET… (run, dist, release, lint, test, frameworks, bench)
set -eu

make_version=$1
shift
root=$(cd "$(dirname "$0")/.." && pwd)

# Whether make was asked for one of these targets.
asked=" $* "
case $asked in *" test-"*) asked="$asked test " ;; esac
wants() {
    for one in "$@"; do
        case $asked in *" $one "*) return 0 ;; esac
    done
    return 1
}

lines=
packages=
has() { command -v "$1" >/dev/null 2>&1; }

# Arguments: name, purpose, Debian package, and how to install it on a Mac.
missing() {
    lines="$lines
  $1: $2
      Debian, Ubuntu: apt-get install $3
      macOS:          $4"
    packages="$packages $3"
}

rust=
if ! has rustup; then
    rust="
  rustup: installs the Rust version that rust-toolchain.toml names
      everywhere:     https://rustup.rs"
elif ! has cargo; then
    rust="
  cargo: rustup is here, but its folder of programs is not on the PATH
      everywhere:     . \"\$HOME/.cargo/env\", or open a new terminal"
fi

case $make_version in
'' | 4.* | 5.*) ;;
3.8[1-9]*) ;;
*) missing "make 3.81 or newer (this is $make_version)" "reads the Makefile" make "xcode-select --install" ;;
esac
has cc || missing cc "the C compiler, which Rust uses to link programs" gcc "xcode-select --install"
if wants lint test frameworks bench; then
    has git || missing git "the tests read earlier versions of questionnaires" git "brew install git"
    has npm || missing npm "brings TypeScript, Node.js, axe-core and the page that the scan is measured against" npm "brew install node"
fi
if wants test frameworks bench; then
    has chromium || has chromium-browser || has google-chrome ||
        missing Chromium "a browser that the tests drive" chromium "brew install --cask chromium"
    has chromedriver || missing chromedriver "drives Chromium" chromium-driver "brew install --cask chromedriver"
fi
if wants test; then
    has firefox || has firefox-esr || missing Firefox "a browser that the tests drive" firefox-esr "brew install --cask firefox"
    has pdftotext || missing pdftotext "reads printed pages" poppler-utils "brew install poppler"
    if [ "$(uname)" = Linux ]; then
        has ip || missing ip "gives the tests a network of their own" iproute2 "not needed"
        has WebKitWebDriver || missing WebKitWebDriver "drives WebKit, the engine behind Safari" webkit2gtk-driver "not available"
        has Xvfb || missing Xvfb "a screen for WebKit" xvfb "not needed"
        [ -n "$(fc-list :lang=ja 2>/dev/null)" ] && [ -n "$(fc-list :lang=th 2>/dev/null)" ] ||
            missing "fonts for Chinese, Japanese and Thai" "the tests measure texts in these scripts" \
                "fontconfig fonts-droid-fallback fonts-tlwg-loma-ttf" "not needed"
    fi
fi

[ -n "$rust$lines" ] || exit 0

say() {
    echo "make $* needs these, which are missing:$rust$lines"
}
if [ -z "$rust" ] && wants lint test frameworks bench && has apt-get && [ "$(id -u)" -eq 0 ]; then
    say "$@"
    echo "This is Debian and you are root, so make installs with apt-get:$packages"
    mkdir -p "$root/target"
    # shellcheck disable=SC2086 # Each name has to be its own word.
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $packages; } \
        >"$root/target/apt.log" 2>&1 || {
        tail -20 "$root/target/apt.log" >&2
        exit 1
    }
    exit 0
fi
say "$@" >&2
echo "Install it and try again. Nothing was built." >&2
exit 1
