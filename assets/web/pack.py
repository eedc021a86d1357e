#!/usr/bin/env python3
"""Puts the files of the web app together: usage: pack.py PROGRAMS DIST

PROGRAMS holds what wasm-bindgen made, in the folders `app` and `pages`. DIST becomes a folder that any host of
static files can serve: each script is one file with all that it imports, for every file more is a way more to the
service worker and back. That worker lists every file by the hash of its content.
"""

import hashlib
import json
import pathlib
import re
import shutil
import subprocess
import sys

WEB = pathlib.Path(__file__).parent
CSS = WEB.parent / "css"
STYLES = [CSS / "tokens.css", CSS / "app.css", CSS / "art.css", WEB / "opening.css"]
SERVED = ["sw.js", "manifest.webmanifest"]
SCRIPTS = ["start.js", "store.js", "pages.js"]
SHARED = ["lock.js"]
BUNDLER = WEB.parent.parent / "target/tools/node_modules/.bin/esbuild"
ICON = WEB / "icons/icon.svg"
PLACE = "{/* files */}"
LOCALES = WEB.parent.parent / "locales"
SOURCE = "en"


def main(programs, dist):
    if dist.exists():
        shutil.rmtree(dist)
    dist.mkdir(parents=True)
    for name in SERVED:
        shutil.copy(WEB / name, dist / name)
    shutil.copytree(WEB / "icons", dist / "icons")
    for name in ["app", "pages"]:
        (dist / name).mkdir()
        for program in (programs / name).glob("*.wasm"):
            shutil.copy(program, dist / name)
    bundle(programs, dist)
    (dist / "index.html").write_text(page())
    (dist / "words").mkdir()
    for folder in sorted(LOCALES.iterdir()):
        if folder.is_dir() and folder.name != SOURCE:
            (dist / "words" / f"{folder.name}.json").write_text(json.dumps(words(folder), ensure_ascii=False))
    worker = dist / "sw.js"
    files = {
        str(file.relative_to(dist)): hashlib.sha256(file.read_bytes()).hexdigest()[:16]
        for file in sorted(dist.rglob("*"))
        if file.is_file() and file != worker
    }
    text = worker.read_text()
    if PLACE not in text:
        sys.exit(f"{WEB / 'sw.js'}: {PLACE} is missing")
    worker.write_text(text.replace(PLACE, json.dumps(files, indent=2)))
    check(dist, files)


def page():
    """The page with what is seen first in it: a file of its own would be waited for."""
    text = (WEB / "index.html").read_text()
    parts = {
        "/* styles */": "".join(file.read_text() for file in STYLES),
        "<!-- icon -->": ICON.read_text().strip().replace("<svg ", '<svg aria-hidden="true" width="96" height="96" ', 1),
    }
    for place, part in parts.items():
        if place not in text:
            sys.exit(f"{WEB / 'index.html'}: {place} is missing")
        text = text.replace(place, part)
    return text


def bundle(programs, dist):
    """The scripts, each with what wasm-bindgen wrote for its program, which they import from beside them."""
    for name in SCRIPTS + SHARED:
        shutil.copy(WEB / name, programs / name)
    subprocess.run(
        [BUNDLER, "--bundle", "--minify", "--format=esm", "--target=es2022", "--log-level=warning", f"--outdir={dist.resolve()}", *SCRIPTS],
        cwd=programs,
        check=True,
    )


def words(folder):
    """The words of a language, less its comments: all areas as one text, and what is laid over them by its name."""
    plain = lambda file: "".join(line for line in file.read_text().splitlines(True) if not line.startswith("#"))
    return {
        "areas": "\n".join(plain(file) for file in sorted(folder.glob("*.ftl"))),
        "variants": [[file.stem, plain(file)] for file in sorted(folder.glob("words/*.ftl"))],
    }


def check(dist, files):
    """Every file that a page or a manifest names is there."""
    for name in ["index.html", "manifest.webmanifest"]:
        for path in re.findall(r'(?:href|src)(?:": |=)"([^"#:]+)"', (dist / name).read_text()):
            if path not in files:
                sys.exit(f"{name} names {path}, which is not there")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
