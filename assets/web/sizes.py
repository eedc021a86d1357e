#!/usr/bin/env python3
"""How much a browser loads of a built web app, gzipped: usage: sizes.py DIST

What the page needs to open is the first load; it must stay within its budget. Engine and fonts of the pages, the words of
other languages than the reader's, and the icons of an installed app come later; of those the longest counts for the first load.
"""

import gzip
import pathlib
import sys

BUDGET_MB = 2.5
LATER = ["pages", "pages.js", "words", "icons"]


def main(dist):
    first = later = longest = 0
    rows = []
    for file in sorted(dist.rglob("*")):
        if not file.is_file():
            continue
        path = file.relative_to(dist)
        size = len(gzip.compress(file.read_bytes(), 9))
        comes_later = path.parts[0] in LATER
        longest = max(longest, size if path.parts[0] == "words" else 0)
        later += size if comes_later else 0
        first += 0 if comes_later else size
        rows.append((size, str(path), file.stat().st_size))
    for size, path, plain in sorted(rows, reverse=True)[:8]:
        print(f"{size / 1e6:8.3f} MB gzipped  {plain / 1e6:8.3f} MB  {path}")
    first += longest
    print(f"{first / 1e6:8.3f} MB gzipped: first load, of {BUDGET_MB} MB")
    print(f"{later / 1e6:8.3f} MB gzipped: pages and other languages, later")
    if first > BUDGET_MB * 1e6:
        sys.exit("the first load is larger than its budget")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
