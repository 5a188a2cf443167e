"""Writes the font of the site's formulas: `python tests/math_font.py DejaVuMathTeXGyre.ttf`.

DejaVu Math TeX Gyre 2.37 has what browsers ask of a font for MathML: a MATH table, with bars and
roots that grow. Kept are the letters and signs that formulas of courses use, and what they grow
into; layout tables stay, hints go. Needs fontTools, which Matplotlib brings.
"""

import string
import sys
from pathlib import Path

FONT = Path(__file__).parents[1] / "labkit" / "release" / "fonts" / "math.woff"
GREEK = {*range(0x391, 0x3AA), *range(0x3B1, 0x3CA)} - {0x3A2}
SIGNS = (
    "ϵϑϕϱ∂∇∞∅∈∉⊂⊆∪∩∧∨¬∀∃≤≥≪≫≠≈≡≅∼∝⊥⊤±∓×÷·⋅∗⋆∘⊙⊗⊕−√∑∏∫…⋯⋮⋱‖∣←→↔↦⇐⇒⇔↑↓⌊⌋⌈⌉⟨⟩ℓℝℕℤ"
    "―¯^˜˙¨′″⏞⏟\u00a0\u2009\u2061\u2062"
)


def characters() -> set[int]:
    """What the font can set: code points, italics of letters among them, as MathML draws them."""
    plain = {ord(c) for c in string.ascii_letters + string.digits + string.punctuation + SIGNS}
    plain |= {0x20, *GREEK}
    return plain | {i for code in plain if (i := italic(code))}


def italic(code: int) -> int:
    """The code point of a letter in italics; 0 for what is no letter."""
    starts = {ord("A"): (0x1D434, 26), ord("a"): (0x1D44E, 26), 0x391: (0x1D6E2, 25),
              0x3B1: (0x1D6FC, 25)}  # fmt: skip
    for first, (start, many) in starts.items():
        if first <= code < first + many:
            return 0x210E if code == ord("h") else start + code - first
    return 0


def write(source: str) -> None:
    from fontTools import subset

    options = subset.Options(flavor="woff", layout_features=["*"], notdef_outline=True,
                             hinting=False, name_IDs=["*"], drop_tables=["FFTM"])  # fmt: skip
    font = subset.load_font(source, options)
    missing = characters() - set(font.getBestCmap())
    if missing:
        print("not in the font:", *map(chr, sorted(missing)))
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters() - missing)
    subsetter.subset(font)
    subset.save_font(font, FONT, options)
    print(f"{FONT.name}: {FONT.stat().st_size / 1000:.0f} kB, {len(font.getGlyphOrder())} glyphs")


if __name__ == "__main__":
    write(sys.argv[1])
