#!/usr/bin/env bash
# Builds the site in two folders with names of different length and compares every file. Reuses what cargo has built so far, if
# it does not depend on the folder. With COLD=1, builds everything from scratch.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for folder in "$work/a" "$work/a-folder-with-a-longer-name/inside"; do
    mkdir -p "$folder"
    # Copy the working tree, including uncommitted changes, without files that git ignores.
    git ls-files -z --cached --others --exclude-standard | xargs -0 tar -cf - | tar -xf - -C "$folder"
    ln -s "$PWD/.tools" "$folder/.tools"
    for part in release wasm32-unknown-unknown/release; do
        if [ "${COLD:-0}" != 1 ] && [ -d "target/$part" ]; then
            mkdir -p "$folder/target/$(dirname "$part")"
            cp -a --reflink=auto "target/$part" "$folder/target/$part"
        fi
    done
    env -u CARGO_TARGET_DIR make -C "$folder" dist
done
diff -r "$work/a/dist" "$work/a-folder-with-a-longer-name/inside/dist"
echo "$(find "$work/a/dist" -type f | wc -l) files, the same bytes from both folders"
