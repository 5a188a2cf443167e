"""The cases of clean_text, and how what it returns is read. No answer, no mistakes."""

from labkit.engine import Case
from labkit.exercises.language_model._text import Text

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def cases(rng):
    """Small letters only, then one more kind of character at a time."""
    a, b, c, d, e, f = (_word(rng) for _ in range(6))
    every = "".join(rng.permutation([*LETTERS]))
    return [
        Case("small letters and single spaces", f"{every[:9]} {a} {every[9:]}"),
        Case("capitals", f"{a.capitalize()} {b} {every.upper()} {d.capitalize()}"),
        Case("a comma and a full stop", f"{a}, {b} {c}. {d} {e}"),
        Case("several spaces in a row", f"{a}   {b} {c}  {d}"),
        Case("several lines", f"{a} {b}\n{c} {d}\n\n{e} {f}"),
        Case("spaces and lines at both ends", f" \n{a} {b} {c}\n {d} \n\n"),
        Case("an apostrophe and a hyphen", f"{a}'s {b}-{c} {d}"),
        Case("digits", f"{a} 1895 {b}2 {c}"),
        Case("letters with accents", f"{a}é{b} ñ {c}ü {d}ß{e}"),
        Case("dashes and curly quotes", f"\u201c{a} {b}\u201d \u2014 {c} {d}\u2026 {e}"),
        Case("brackets and underscores", f"_{a}_ [{b}] {c} `{d}` ^{e}"),
        Case("tabs, and lines that end as on Windows", f"{a}\t{b}\r\n{c} {d}"),
        Case("no letter at all", " -- 1895.\n"),
        Case("an empty text", ""),
        Case("hyphens at the ends of lines", f"{a}-\n{b} {c}\u2010\n  {d} {e}"),
        Case("a text of 300 lines", f"{a}, {b}\n" * 300),
        Case("a word twice, a letter alone, and signs of many kinds",
             f"{a} & {a} <{b}> x \u00e6{c} \ufb01{d}\u2019s {d}\u00ad{e}\ufeff{f} \U0001f600{b}"),
        Case("spaces of other kinds, &amp;, and a long line of hyphens",
             f"{a}\xa0{b} &amp; {c}\u2003{d} {'-' * 99} {e}\u200b{f} xxx"),
    ]  # fmt: skip


def _word(rng):
    return "".join(rng.choice([*LETTERS], size=int(rng.integers(2, 7))))


RETURNS = Text("text")

PROMISES = {
    "any characters": ("letters with accents", "brackets and underscores", "digits"),
    "any number of lines": ("several lines", "an empty text", "small letters and single spaces"),
    "at the beginning or the end": ("spaces and lines at both ends", "a comma and a full stop"),
}
