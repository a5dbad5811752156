# make demo    one visit, scored          make test    everything that must hold
# make lint    form and spelling           make bench   how fast, against libyaml itself
# make test-library  the example of Docs/library.md
# make test-browser  the HTML reports in Chromium and LibreOffice
# make test-form     the pages of `tilsyn form` in Chromium and Firefox
# make test-data     what Docs/data.md shows, with DuckDB, PostgreSQL and PySpark
# make engine        the engine of a page, as WebAssembly       make test-engine   the same bytes from it as from the program
# make fuzz MINUTES=20  bytes of any kind                      make test-tsan   make test-asan   threads and memory watched
# make install PREFIX=/usr/local           make dist    a tarball and a .deb, with checksums

PREFIX ?= /usr/local
SWIFT ?= swift
NEEDED = libyaml-dev libsodium-dev liblzma-dev pkg-config
PACKAGES = $(NEEDED) python3 python3-docx python3-html5lib python3-jsonschema python3-markdown-it python3-openpyxl python3-yaml hunspell hunspell-da hunspell-sv
DEBUG = .build/debug/tilsyn
RELEASE = .build/release/tilsyn
SCRATCH = .build/bench

# One file that needs no other: libyaml, libsodium, liblzma, Swift and the C library are in it.
ALONE = -Xswiftc -static-executable -Xswiftc -use-ld=lld -Xlinker --gc-sections -Xlinker --icf=safe \
  -Xlinker --no-eh-frame-hdr -Xlinker -T -Xlinker $(CURDIR)/Sources/Packaging/small.ld

BROWSER = .build/browser
AXE_PACKAGE = axe-playwright-python==0.1.8
DATA_PACKAGES = duckdb==2.0.1 pyyaml pyspark==4.3.0 pandas==3.1.1 pyarrow==26.0.1
PAGES = $(BROWSER)/pages
ENGINE = .build/engine
COMPARED = Checklists/sociale-medier/eksempler/opholdssted.yaml

.PHONY: setup sources build demo test test-installed test-library test-browser test-data test-form engine check-engine test-engine test-tsan test-asan sanitized fuzz lint install \
  dist bench sbom clean

# Installs what is missing among the Debian packages; says nothing when all are there.
setup:
	@missing=; for p in $(PACKAGES); do dpkg -s $$p >/dev/null 2>&1 || missing="$$missing $$p"; done; \
	if [ -n "$$missing" ]; then \
	  sudo=; [ "$$(id -u)" = 0 ] || sudo=sudo; \
	  echo "Installerer$$missing"; \
	  mkdir -p .build && { $$sudo apt-get update && $$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $$missing; } \
	    >.build/setup.log 2>&1 || { cat .build/setup.log; exit 1; }; \
	fi

build: sources
	@$(MAKE) -s setup PACKAGES="$(NEEDED)"
	@[ -x $(RELEASE) ] || echo "Bygger tilsyn; første gang tager det nogle minutter"
	@$(SWIFT) build -c release --product tilsyn --quiet $(ALONE)

# What the program is built from, so that it can tell whether the engine that it carries is made from the same.
sources:
	@mkdir -p $(ENGINE) && Sources/InspectionForm/sources.sh > $(ENGINE)/program.sources.new
	@cmp -s $(ENGINE)/program.sources.new $(ENGINE)/program.sources || \
	  { cp $(ENGINE)/program.sources.new $(ENGINE)/program.sources && touch Sources/FormParts/parts.c; }

# Unoptimised: quicker to build, and one visit is scored in no time.
demo:
	@$(MAKE) -s setup PACKAGES="$(NEEDED)"
	@[ -x $(DEBUG) ] || echo "Bygger tilsyn; første gang tager det omkring et minut"
	@mkdir -p .build && $(SWIFT) build --product tilsyn --quiet >.build/demo.log 2>&1 || { cat .build/demo.log; exit 1; }
	@$(DEBUG) score Checklists/sociale-medier/eksempler/opholdssted.yaml

test: setup lint
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build --parallel

# The same tests of the program that is installed.
test-installed: build
	TILSYN_PROGRAM=$(CURDIR)/$(RELEASE) $(SWIFT) test --parallel --filter ScenarioTests

# The example of Docs/library.md, in a package of its own beside another YAML library.
test-library:
	Tests/Library/test.sh

# Each statement of Docs/data.md, and what it counts held against `tilsyn summary`; and that against pandas, over 200 folders.
test-data:
	@$(MAKE) -s setup PACKAGES="$(PACKAGES) postgresql python3-venv openjdk-17-jre-headless"
	@[ -x .build/data/bin/pip ] || /usr/bin/python3 -m venv .build/data
	@.build/data/bin/pip install -q --disable-pip-version-check $(DATA_PACKAGES)
	@$(SWIFT) build --product tilsyn --quiet
	@.build/data/bin/python Tests/Data/data.py $(DEBUG)
	@/usr/bin/python3 Tests/Bench/generate.py Checklists/sociale-medier/sociale-medier.yaml 6000 > .build/data/visits.yaml
	@.build/data/bin/python Tests/Data/folders.py $(DEBUG) .build/data/visits.yaml .build/data/folders

# Every report of the shipped examples in every language, several visits in one, and the pages over many visits: axe-core looks at them
# in light and dark, and LibreOffice takes the reports into a document.
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
	  sed 's/dato: 2027-03/dato: 2027-01/; s/EKSEMPEL-2027-01/EKSEMPEL-2027-00/' $(COMPARED) > $(PAGES)/earlier.yaml; \
	  .build/debug/tilsyn score $(COMPARED) --compare $(PAGES)/earlier.yaml --lang $$language --output html=$(PAGES)/compared.$$language.html || exit 1; done
	@/usr/bin/python3 Tests/Bench/generate.py Checklists/sociale-medier/sociale-medier.yaml 40 > $(BROWSER)/many.yaml
	@rm -rf $(BROWSER)/many && mkdir -p $(BROWSER)/many
	@for language in da en sv; do \
	  .build/debug/tilsyn overview $(BROWSER)/many.yaml --lang $$language --as-of 2027-10-01 --format html --output $(BROWSER)/many/overview.$$language.html && \
	  .build/debug/tilsyn followup $(BROWSER)/many.yaml --lang $$language --as-of 2027-10-01 --format html --output $(BROWSER)/many/followup.$$language.html && \
	  .build/debug/tilsyn summary $(BROWSER)/many.yaml --all-visits --drafts --by år --intervals --lang $$language --format html \
	    --output $(BROWSER)/many/summary.$$language.html || exit 1; done
	@/usr/bin/python3 Tests/Browser/accessibility.py $(BROWSER)/lib/python3*/site-packages/axe_playwright_python/axe.min.js $(PAGES)/*.html $(BROWSER)/many/*.html
	@/usr/bin/python3 Tests/Browser/word_processor.py $(PAGES)/*.html

# Every shipped visit typed into its page, opened, changed and saved, in Chromium and in Firefox; what it says against what the program
# says; axe-core looks on.
test-form: engine sources
	@$(MAKE) -s setup PACKAGES="$(PACKAGES) chromium firefox-esr xvfb xdotool python3-venv fonts-liberation"
	@[ -x $(BROWSER)/bin/pip ] || /usr/bin/python3 -m venv $(BROWSER)
	@$(BROWSER)/bin/pip install -q --no-deps --disable-pip-version-check $(AXE_PACKAGE)
	@$(SWIFT) build --product tilsyn --quiet
	@rm -rf $(BROWSER)/forms && Sources/Packaging/pages.sh $(DEBUG) $(BROWSER)/forms
	@/usr/bin/python3 Tests/Bench/generate.py Checklists/sociale-medier/sociale-medier.yaml 200 > $(BROWSER)/generated.yaml
	@/usr/bin/python3 Tests/Browser/firefox.py $(DEBUG) $(BROWSER)/forms $(BROWSER)/generated.yaml $(BROWSER)/saved.firefox & firefox=$$!; \
	  /usr/bin/python3 Tests/Browser/form.py $(DEBUG) $(BROWSER)/forms $(BROWSER)/generated.yaml $(BROWSER)/saved; chromium=$$?; \
	  wait $$firefox && exit $$chromium
	@/usr/bin/python3 Tests/Browser/form_file.py $(BROWSER)/forms/sociale-medier.html $(BROWSER)/saved
	@/usr/bin/python3 Tests/Browser/form_looks.py $(BROWSER)/lib/python3*/site-packages/axe_playwright_python/axe.min.js \
	  $(BROWSER)/forms/sociale-medier.html $(COMPARED)
	@/usr/bin/python3 Tests/Browser/form_quick.py $(DEBUG) $(BROWSER)/forms/sociale-medier.html $(COMPARED) $(BROWSER)/saved

# What a page scores with; it installs what it needs to compile for WebAssembly, and compiles what changed. Some minutes at first.
engine:
	@Sources/InspectionForm/build.sh

# What Embedded Swift would refuse, in a minute or two and without making an engine.
check-engine:
	@Sources/InspectionForm/build.sh check

# Every shipped example in every language and generated records, scored in the engine and by the program.
test-engine: setup engine sources
	@command -v node >/dev/null || $(MAKE) -s setup PACKAGES=nodejs
	@$(SWIFT) build --product tilsyn --quiet
	@/usr/bin/python3 Tests/Bench/generate.py Checklists/sociale-medier/sociale-medier.yaml 50 > $(ENGINE)/generated.yaml
	@node Tests/Engine/engine.mjs $(ENGINE)/engine.wasm .build/debug/tilsyn $(ENGINE)/generated.yaml $(ENGINE)/records

# The scenarios and a stream of 10,000 records on eight threads, watched by ThreadSanitizer; and by AddressSanitizer, leaks included.
test-tsan test-asan: setup
	@$(MAKE) -s sanitized SANITIZER=$(if $(findstring tsan,$@),thread,address)

sanitized:
	@$(SWIFT) build --product tilsyn --sanitize=$(SANITIZER) --scratch-path .build/$(SANITIZER)
	@/usr/bin/python3 Tests/Bench/generate.py Checklists/sociale-medier/sociale-medier.yaml 10000 > .build/$(SANITIZER)/records.yaml
	.build/$(SANITIZER)/debug/tilsyn score --format ndjson --jobs 8 .build/$(SANITIZER)/records.yaml >/dev/null
	TILSYN_PROGRAM=$(CURDIR)/.build/$(SANITIZER)/debug/tilsyn $(SWIFT) test --parallel --filter ScenarioTests

# libFuzzer on each way in for MINUTES minutes; takes a while, so it is run before a release and not by CI.
fuzz: setup
	@Tests/Fuzz/run.sh $(or $(MINUTES),20)

lint: setup
	@$(SWIFT) format lint --strict --recursive Package.swift Sources Tests
	@/usr/bin/python3 Tests/Spelling/spelling.py

install:
	@$(MAKE) -s engine
	@$(MAKE) -s build
	@$(MAKE) -s setup PACKAGES="$(NEEDED) python3"
	@Sources/Packaging/install.sh $(RELEASE) "$(DESTDIR)$(PREFIX)"

dist:
	@$(MAKE) -s engine
	@$(MAKE) -s build
	@$(MAKE) -s setup PACKAGES="$(NEEDED) python3"
	@Sources/Packaging/dist.sh $(RELEASE) .build/dist

bench: build
	@$(MAKE) -s setup PACKAGES="$(NEEDED) python3 python3-yaml"
	@mkdir -p $(SCRATCH)
	@cc -O2 -o $(SCRATCH)/events Tests/Bench/events.c -lyaml
	@cc -O2 -o $(SCRATCH)/hello Tests/Bench/hello.c
	@/usr/bin/python3 Tests/Bench/bench.py $(RELEASE) $(SCRATCH)

# What the program is made of, with the versions of this machine.
sbom:
	@Sources/Packaging/sbom.sh "$$(sed -n 's/.*static let version = "\(.*\)"/\1/p' Sources/InspectionReports/Output/Engine.swift)"

clean:
	$(SWIFT) package clean
