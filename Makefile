# Commands for people and for the pipeline. What is missing is installed under .tools, which git ignores.

SHELL := /bin/bash
TOOLS := $(CURDIR)/.tools
export PATH := $(TOOLS)/bin:$(TOOLS)/node_modules/.bin:$(PATH)
export CARGO_TARGET_DIR ?= $(CURDIR)/target

TRUNK_VERSION := 0.21.14
GECKODRIVER_VERSION := 0.37.1
AXE_VERSION := 4.14.1
TYPESCRIPT_VERSION := 5.9.3
# What `make bench` measures the scan against, and what bundles it.
PEER := survey-core@2.5.38 survey-js-ui@2.5.38 chart.js@4.6.1 esbuild@0.28.2
DENY_VERSION := 0.20.2
MUTANTS_VERSION := 27.1.0
# The command line tool has to be of the very version that the code is built against.
BINDGEN_VERSION := $(shell sed -n '/^name = "wasm-bindgen"$$/{n;s/version = "\(.*\)"/\1/p}' Cargo.lock)

# The standard library is built with the code, for size (measured once: 171,554 → 148,152 bytes of brotli). On the command
# line, since a target's own variables would reach the tools that are built before it.
SMALL := RUSTC_BOOTSTRAP=1 CARGO_UNSTABLE_BUILD_STD=std,panic_abort CARGO_UNSTABLE_BUILD_STD_FEATURES=optimize_for_size \
	CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none"

.PHONY: run test test-host test-browser dist bench lint check audit reproducible fuzz mutants

run: tools
	$(SMALL) trunk serve

dist: tools
	COMPRESS=1 $(SMALL) trunk build

# BENCH_RUNS=1 ONLY=teams for a quick look; RECORD=1 writes docs/benchmark.md and the table in the README.
bench: dist browsers peer
	@cargo bench --profile dev --locked --no-default-features --features site,browser-tests --bench bench

lint: target
	cargo fmt --check
	cargo clippy --locked --no-default-features --features site,browser-tests --all-targets -- -D warnings
	cargo clippy --locked --target wasm32-unknown-unknown -- -D warnings

test: test-host test-browser

test-host: target typescript
	cargo test --locked --no-default-features --features site

test-browser: dist browsers
	cargo test --locked --no-default-features --features browser-tests --test browser -- --test-threads=2

# Licences and sources of everything that comes in; then known holes, for which RustSec's list is fetched from github.com.
audit: $(TOOLS)/bin/cargo-deny-$(DENY_VERSION)
	cargo deny --locked check licenses sources bans
	cargo deny --locked check advisories

# The same bytes from two folders.
reproducible: tools
	scripts/reproducible.sh

# Damaged texts for each reader from outside, for so many seconds each.
SECONDS_EACH ?= 300
fuzz:
	FUZZ_SECONDS=$(SECONDS_EACH) FUZZ_SEED=$${FUZZ_SEED:-$$(date +%s)} \
		cargo test --locked --no-default-features --release --test fuzz -- --nocapture --test-threads=2

# Changes to the core that no test notices. The quick tests of the core are asked first, with few random cases; what they let
# pass is put to every test. Who passed stands in target/mutants.out. One file: make mutants ONLY=src/core/date.rs
SLOW := the_largest_questionnaires_take_no_time long_texts_are_read a_million_random two_tabs_lose any_text_is_read_back \
	two_things_at_once no_damage_to_a_hundred a_decoder_reads
MUTANTS = PROPTEST_MAX_SHRINK_ITERS=0 cargo mutants --output target $(if $(ONLY),--re '^$(ONLY)')
mutants: $(TOOLS)/bin/cargo-mutants-$(MUTANTS_VERSION)
	PROPTEST_CASES=32 $(MUTANTS) --cargo-arg=--test=core -- -- $(addprefix --skip=,$(SLOW)) || [ $$? -le 3 ]
	$(MUTANTS) --iterate --cargo-arg=--lib --cargo-arg=--test=core --cargo-arg=--test=export --cargo-arg=--test=author

# One questionnaire, or all that ship, each with its translations.
FILE ?= $(filter-out %/schema.json,$(shell find questionnaires -name '*.json' ! -name '*.*.json' | sort))
check:
	@cargo run --quiet --locked --no-default-features --features site --bin check -- $(FILE)

include scripts/tools.mk
