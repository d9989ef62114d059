#!/usr/bin/env bash
# Installs what the browser tests drive, on Debian as root; elsewhere it says what to install.
set -euo pipefail

wanted=("$@")
[ ${#wanted[@]} -gt 0 ] || wanted=(chromium chromedriver firefox ip pdftotext)
declare -A package=([chromium]=chromium [chromedriver]=chromium-driver [firefox]=firefox-esr [ip]=iproute2 [pdftotext]=poppler-utils [npm]=npm)

missing=()
for program in "${wanted[@]}"; do
    command -v "$program" >/dev/null || command -v "$program-esr" >/dev/null || missing+=("${package[$program]}")
done
[ ${#missing[@]} -eq 0 ] && exit 0

if ! command -v apt-get >/dev/null || [ "$(id -u)" -ne 0 ]; then
    echo "The tests need programs that are not here: ${missing[*]} (Debian's names). Install them and try again." >&2
    exit 1
fi
apt-get update -qq
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
