#!/usr/bin/env bash
# Makes the fonts of this folder from the full ones of Debian's fonts-noto-core 20201225-1 and fonts-noto-cjk
# 20220127, with fonttools 4. Usage: subset.sh [FOLDER of Noto] [FOLDER of Noto CJK]. The results are in the tree; no
# build runs this.
set -euo pipefail
cd "$(dirname "$0")"
from=${1:-/usr/share/fonts/truetype/noto}

# FILE RANGES: these characters, all their forms and marks, no hints.
cut() {
  pyftsubset "$from/$1.ttf" --unicodes="$2" --layout-features='*' --no-hinting --notdef-outline \
    --name-IDs='0,1,2,3,4,5,6,13,14' --output-file="$1.ttf"
}

latin='U+0020-007E,U+00A0-024F,U+0259,U+02B0-02FF,U+0300-036F'
greek_cyrillic='U+0370-03FF,U+0400-052F'
vietnamese='U+1E00-1EFF'
marks='U+2000-206F,U+2070-209C,U+20A0-20BF,U+2116,U+2122,U+215B-215E,U+25CC,U+FFFD'
for weight in Regular Bold; do
  cut "NotoSans-$weight" "$latin,$greek_cyrillic,$vietnamese,$marks"
  cut "NotoSansArabic-$weight" 'U+0600-06FF,U+0750-077F,U+08A0-08FF,U+200C-200F,U+25CC,U+FDF2,U+FDFC'
done
# Arrows and signs of arithmetic; the box that stands for what no font has, and a tick.
cut NotoSansMath-Regular 'U+2190-2199,U+2212,U+2248,U+2260,U+2264,U+2265'
cut NotoSansSymbols2-Regular 'U+25A1,U+25CF,U+2713'
# Chinese: the 3755 characters of GB 2312 level 1, and those that the app's own words need besides; punctuation.
han=$(mktemp)
python3 - ../../locales/zh-Hans >"$han" <<'PY'
import pathlib, sys
level = [bytes([a, b]) for a in range(0xB0, 0xD8) for b in range(0xA1, 0xFF)]
han = {c for pair in level for c in pair.decode("gb2312", "ignore")}
han |= {c for file in pathlib.Path(sys.argv[1]).rglob("*.ftl") for c in file.read_text() if "\u3400" <= c <= "\u9fff"}
print("".join(sorted(han)))
PY
pyftsubset "${2:-/usr/share/fonts/opentype/noto}/NotoSansCJK-Regular.ttc" --font-number=2 --text-file="$han" \
  --unicodes='U+3000-301F,U+FF01-FF5E,U+2014,U+2018-201D,U+2026' --layout-features='*' --no-hinting --notdef-outline \
  --name-IDs='0,1,2,3,4,5,6,13,14' --output-file=NotoSansSC-Regular.otf
rm -f "$han"
sha256sum -- *.ttf *.otf >SHA256SUMS
