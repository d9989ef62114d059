# Commands for people and for CI. CONTRIBUTING.md says what each one does and needs.

SHELL := /bin/bash
TOOLS := $(CURDIR)/.tools
export PATH := $(TOOLS)/bin:$(PATH)
export CARGO_TARGET_DIR ?= $(CURDIR)/target

GECKODRIVER_VERSION := 0.37.1
AXE_VERSION := 4.14.1
TYPESCRIPT_VERSION := 5.9.3
# Builds the projects in tests/frameworks.
NODE_VERSION := 24.21.0
# The packages of the page that `make bench` compares the scan with, and esbuild, which bundles that page.
PEER := survey-core@2.5.38 survey-js-ui@2.5.38 chart.js@4.6.1 esbuild@0.28.2
DENY_VERSION := 0.20.2
MUTANTS_VERSION := 27.1.0

.PHONY: run dist release seal test test-clone test-host test-browser test-trunk frameworks bench lint check audit reproducible fuzz mutants require

# PORT=3000 for another port.
run: require
	@export STARTED=$$(date +%s); $(SITE) serve

dist: require
	@$(SITE) build

# The archives of a release, with their checksums, in release/.
release: require
	@$(SITE) build
	@$(SITE) release

# Rewrites checksums, the service worker's list of files and compressed copies after you change a file of the finished site.
FOLDER ?= dist
seal: require
	@$(SITE) seal $(FOLDER)

# Replaces the shell with the build program, so that Ctrl-C reaches the program.
SITE = { [ -x $(CARGO_TARGET_DIR)/debug/site ] || echo "Compiling the build program: about a minute and a half, the first time."; } \
	&& cargo build --locked --quiet --package site --bin site && exec $(CARGO_TARGET_DIR)/debug/site

# Reports everything that is missing before anything is built.
require:
	@scripts/require.sh $(MAKE_VERSION) $(MAKECMDGOALS)
	@rustup target list --installed | grep -q wasm32-unknown-unknown || rustup --quiet target add wasm32-unknown-unknown
	@rustup component list --installed | grep -q rust-src || rustup --quiet component add rust-src

# BENCH_RUNS=1 ONLY=teams for a quick look; RECORD=1 writes docs/benchmark.md.
bench: dist peer
	@cargo bench --profile dev --locked --package site --bench bench

# The formatter, Clippy on the host and for the browser, and the types of the hand-written JavaScript.
lint: require typescript
	cargo fmt --all --check
	cargo clippy --locked --workspace --exclude leptos-lean --no-default-features --all-targets -- -D warnings
	@echo "The interface against Leptos itself, on the host:"
	cargo clippy --locked --package maturity-scan --lib -- -D warnings
	cargo clippy --locked --package leptos-lean --package maturity-scan --lib --bins --examples --target wasm32-unknown-unknown -- -D warnings
	$(TSC) --project tsconfig.json
	$(TSC) --project src/loader/tsconfig.worker.json

test: require test-clone test-host test-browser test-trunk

# Does what a newcomer does in a fresh clone, such as `make run`: here if nothing is built yet, else in a clone of this repository.
test-clone: require
	cargo test --locked --package site --test clone -- --nocapture

test-host: require typescript
	cargo test --locked --package maturity-scan --no-default-features
	cargo test --locked --package messages
	cargo test --locked --package site --bins --test check --test require

# LEAVE_OUT="workshop::firefox faults" for a run without the tests whose names contain one of these.
test-browser: dist $(TOOLS)/bin/geckodriver-$(GECKODRIVER_VERSION) axe node
	RUST_BACKTRACE=0 RETRY=1 cargo test --locked --package site --test browser -- --test-threads=2 $(addprefix --skip=,$(LEAVE_OUT))

# Builds the larger projects in tests/frameworks with the npm package, and uses them in Chromium. Takes about six minutes.
frameworks: dist node
	RUST_BACKTRACE=0 cargo test --locked --package site --test browser -- --test-threads=1 --include-ignored frameworks::

# Trunk is optional. If it is installed, it must build the same site.
test-trunk: dist
	@if command -v trunk >/dev/null; then cargo test --locked --package site --test trunk; \
	else echo "Left out: Trunk is not installed, so trunk build and trunk serve were not compared with make dist."; fi

# Checks the licenses and sources of all dependencies, then known vulnerabilities, with RustSec's list from github.com.
audit: $(TOOLS)/bin/cargo-deny-$(DENY_VERSION)
	cargo deny --locked check licenses sources bans
	cargo deny --locked check advisories

# Checks that builds in two folders give the same bytes.
reproducible: require
	scripts/reproducible.sh

# Feeds damaged texts to everything that reads input from outside, for this many seconds each.
SECONDS_EACH ?= 300
fuzz:
	FUZZ_SECONDS=$(SECONDS_EACH) FUZZ_SEED=$${FUZZ_SEED:-$$(date +%s)} \
		cargo test --locked --package maturity-scan --no-default-features --release --test fuzz -- --nocapture --test-threads=2

# Finds changes to the core that no test notices. First runs the quick core tests with few random cases, then all tests on the
# changes that those missed. target/mutants.out lists the changes that are left. One file: make mutants ONLY=src/core/date.rs
SLOW := the_largest_questionnaires_take_no_time long_hostile_texts a_million_random two_tabs_lose any_text_is_read_back \
	two_things_at_once no_damage_to_a_hundred a_decoder_reads
MUTANTS = PROPTEST_MAX_SHRINK_ITERS=0 cargo mutants --output target $(if $(ONLY),--re '^$(ONLY)')
mutants: $(TOOLS)/bin/cargo-mutants-$(MUTANTS_VERSION)
	PROPTEST_CASES=32 $(MUTANTS) --cargo-arg=--test=core -- -- $(addprefix --skip=,$(SLOW)) || [ $$? -le 3 ]
	$(MUTANTS) --iterate --cargo-arg=--lib --cargo-arg=--test=core --cargo-arg=--test=export --cargo-arg=--test=author

# Checks FILE, or else every included questionnaire, each with its translations.
FILE ?= $(filter-out %/schema.json,$(shell find questionnaires -name '*.json' ! -name '*.*.json' | sort))
check:
	@cargo run --quiet --locked --package messages -- locales
	@cargo run --quiet --locked --package site --bin check -- $(FILE)

# Tools are installed in .tools, which git ignores. An empty file named after a tool and its version marks that version as
# installed. Cargo's intermediate files are deleted.
INSTALL = cargo install --quiet --locked --root $(TOOLS) --target-dir $(TOOLS)/build

# Compiled without optimization, because geckodriver only passes messages on. Mozilla publishes no binary in a registry.
$(TOOLS)/bin/geckodriver-$(GECKODRIVER_VERSION):
	@echo "Compiling geckodriver, which drives Firefox: about a minute, once."
	CARGO_PROFILE_RELEASE_OPT_LEVEL=0 CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_STRIP=true \
		$(INSTALL) geckodriver@$(GECKODRIVER_VERSION)
	rm -rf $(TOOLS)/build
	touch $@

$(TOOLS)/bin/cargo-deny-$(DENY_VERSION):
	$(INSTALL) cargo-deny@$(DENY_VERSION)
	rm -rf $(TOOLS)/build
	touch $@

$(TOOLS)/bin/cargo-mutants-$(MUTANTS_VERSION):
	$(INSTALL) cargo-mutants@$(MUTANTS_VERSION)
	rm -rf $(TOOLS)/build
	touch $@

# Each package has its own folder, because npm removes packages that the command does not name.
NPM = npm install --no-save --no-audit --no-fund --silent

.PHONY: axe typescript node peer
axe: $(TOOLS)/axe/version-$(AXE_VERSION)
typescript: $(TOOLS)/typescript/version-$(TYPESCRIPT_VERSION)
node: $(TOOLS)/node/version-$(NODE_VERSION)
peer: $(TOOLS)/peer/peer.js
TSC := $(TOOLS)/typescript/node_modules/.bin/tsc

$(TOOLS)/axe/version-$(AXE_VERSION): | require
	$(NPM) --prefix $(TOOLS)/axe axe-core@$(AXE_VERSION)
	touch $@

$(TOOLS)/typescript/version-$(TYPESCRIPT_VERSION): | require
	$(NPM) --prefix $(TOOLS)/typescript typescript@$(TYPESCRIPT_VERSION)
	touch $@

$(TOOLS)/node/version-$(NODE_VERSION): | require
	$(NPM) --prefix $(TOOLS)/node node@$(NODE_VERSION)
	touch $@

$(TOOLS)/peer/peer.js: bench/peer/main.js Makefile | require
	$(NPM) --prefix $(TOOLS)/peer --legacy-peer-deps $(PEER)
	NODE_PATH=$(TOOLS)/peer/node_modules $(TOOLS)/peer/node_modules/.bin/esbuild $< --bundle --minify --outfile=$@
