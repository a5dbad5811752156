# make demo    one visit, scored          make test    everything that must hold
# make lint    form and spelling           make bench   how fast, against libyaml itself
# make test-browser  the HTML reports in Chromium and LibreOffice
# make install PREFIX=/usr/local

PREFIX ?= /usr/local
SWIFT ?= swift
PACKAGES = libyaml-dev libsodium-dev pkg-config python3 python3-jsonschema python3-yaml hunspell hunspell-da hunspell-sv
RELEASE = .build/release/tilsyn
SCRATCH = .build/bench

BROWSER = .build/browser
AXE_PACKAGE = axe-playwright-python==0.1.8
PAGES = $(BROWSER)/pages
COMPARED = Checklists/sociale-medier/eksempler/opholdssted.yaml

.PHONY: setup build demo test test-browser man lint install bench clean

# Installs what is missing among the Debian packages; says nothing when all are there.
setup:
	@missing=; for p in $(PACKAGES); do dpkg -s $$p >/dev/null 2>&1 || missing="$$missing $$p"; done; \
	if [ -n "$$missing" ]; then \
	  sudo=; [ "$$(id -u)" = 0 ] || sudo=sudo; \
	  echo "Installerer$$missing"; \
	  $$sudo apt-get update -qq && $$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $$missing >/dev/null; \
	fi

build: setup
	@[ -x $(RELEASE) ] || echo "Bygger tilsyn; første gang tager det nogle minutter"
	@$(SWIFT) build -c release --product tilsyn --static-swift-stdlib --quiet

demo: build
	@$(RELEASE) score Checklists/sociale-medier/eksempler/opholdssted.yaml

test: setup lint
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build --parallel

# Every report of the shipped examples in every language, and several visits in one: axe-core looks at them in light and dark, and
# LibreOffice takes them into a document.
test-browser:
	@$(MAKE) -s setup PACKAGES="$(PACKAGES) chromium libreoffice-writer-nogui python3-venv"
	@[ -x $(BROWSER)/bin/pip ] || /usr/bin/python3 -m venv $(BROWSER)
	@$(BROWSER)/bin/pip install -q --no-deps --disable-pip-version-check $(AXE_PACKAGE)
	@$(SWIFT) build --product tilsyn --quiet
	@rm -rf $(PAGES) && mkdir -p $(PAGES)
	@for language in da en sv; do \
	  for visit in Checklists/*/e[kx]*/*.yaml; do \
	    .build/debug/tilsyn score $$visit --lang $$language --output html=$(PAGES)/$$(basename $$visit .yaml).$$language.html || exit 1; done; \
	  .build/debug/tilsyn score Checklists/sociale-medier/eksempler --lang $$language --output html=$(PAGES)/several.$$language.html || exit 1; \
	  sed 's/dato: 2026-03/dato: 2025-03/; s/EKSEMPEL-2026-01/EKSEMPEL-2025-01/' $(COMPARED) > $(PAGES)/earlier.yaml; \
	  .build/debug/tilsyn score $(COMPARED) --compare $(PAGES)/earlier.yaml --lang $$language --output html=$(PAGES)/compared.$$language.html || exit 1; done
	@/usr/bin/python3 Tests/Browser/accessibility.py $(BROWSER)/lib/python3*/site-packages/axe_playwright_python/axe.min.js $(PAGES)/*.html
	@/usr/bin/python3 Tests/Browser/word_processor.py $(PAGES)/*.html

lint: setup
	@$(SWIFT) format lint --strict --recursive Package.swift Sources Tests
	@/usr/bin/python3 Tests/Spelling/spelling.py

# The manual pages, by the parser's own plug-in, in a build of their own.
man: setup
	@$(SWIFT) package --scratch-path .build-man --disable-sandbox plugin generate-manual --multi-page >/dev/null
	@mkdir -p .build/man && cp .build-man/plugins/GenerateManual/outputs/tilsyn/*.1 .build/man/

install: build man
	install -D -m 755 $(RELEASE) $(DESTDIR)$(PREFIX)/bin/tilsyn
	@mkdir -p $(DESTDIR)$(PREFIX)/share/bash-completion/completions $(DESTDIR)$(PREFIX)/share/zsh/site-functions \
	  $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d $(DESTDIR)$(PREFIX)/share/man/man1
	@$(RELEASE) --generate-completion-script bash > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/tilsyn
	@$(RELEASE) --generate-completion-script zsh > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_tilsyn
	@$(RELEASE) --generate-completion-script fish > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/tilsyn.fish
	@install -m 644 .build/man/*.1 $(DESTDIR)$(PREFIX)/share/man/man1/

bench: build
	@mkdir -p $(SCRATCH)
	@cc -O2 -o $(SCRATCH)/events Tests/Bench/events.c -lyaml
	@cc -O2 -o $(SCRATCH)/hello Tests/Bench/hello.c
	@/usr/bin/python3 Tests/Bench/bench.py $(RELEASE) $(SCRATCH)

clean:
	$(SWIFT) package clean
