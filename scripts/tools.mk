# What the other targets stand on.

.PHONY: tools target browsers typescript peer

target:
	@rustup target add wasm32-unknown-unknown
	@rustup component add rust-src

tools: target $(TOOLS)/bin/trunk-$(TRUNK_VERSION) $(TOOLS)/bin/wasm-bindgen-$(BINDGEN_VERSION)

# A file of the tool's name and version says that this very one is there.
$(TOOLS)/bin/trunk-$(TRUNK_VERSION):
	cargo install --root $(TOOLS) --target-dir $(TOOLS)/build trunk@$(TRUNK_VERSION) --locked
	touch $@

# Not --locked: one dependency of its lock file is no longer in the registry.
$(TOOLS)/bin/wasm-bindgen-$(BINDGEN_VERSION):
	cargo install --root $(TOOLS) --target-dir $(TOOLS)/build wasm-bindgen-cli@$(BINDGEN_VERSION)
	touch $@

$(TOOLS)/bin/cargo-deny-$(DENY_VERSION):
	cargo install --root $(TOOLS) --target-dir $(TOOLS)/build cargo-deny@$(DENY_VERSION) --locked
	touch $@

$(TOOLS)/bin/cargo-mutants-$(MUTANTS_VERSION):
	cargo install --root $(TOOLS) --target-dir $(TOOLS)/build cargo-mutants@$(MUTANTS_VERSION) --locked
	touch $@

browsers: $(TOOLS)/bin/geckodriver-$(GECKODRIVER_VERSION) $(TOOLS)/node_modules/axe-core/axe.min.js
	@scripts/browsers.sh

$(TOOLS)/bin/geckodriver-$(GECKODRIVER_VERSION):
	cargo install --root $(TOOLS) --target-dir $(TOOLS)/build geckodriver@$(GECKODRIVER_VERSION)
	touch $@

$(TOOLS)/node_modules/axe-core/axe.min.js:
	@scripts/browsers.sh npm
	npm install --prefix $(TOOLS) --no-save --no-audit --no-fund axe-core@$(AXE_VERSION)
	touch $@

typescript: $(TOOLS)/typescript/version-$(TYPESCRIPT_VERSION)

# In a folder of its own: npm takes away what it has not been told of.
$(TOOLS)/typescript/version-$(TYPESCRIPT_VERSION):
	@scripts/browsers.sh npm
	npm install --prefix $(TOOLS)/typescript --no-save --no-audit --no-fund typescript@$(TYPESCRIPT_VERSION)
	touch $@

peer: $(TOOLS)/peer/peer.js

$(TOOLS)/peer/peer.js: bench/peer/main.js Makefile
	@scripts/browsers.sh npm
	npm install --prefix $(TOOLS)/peer --no-save --no-audit --no-fund --legacy-peer-deps $(PEER)
	NODE_PATH=$(TOOLS)/peer/node_modules $(TOOLS)/peer/node_modules/.bin/esbuild $< --bundle --minify --outfile=$@
