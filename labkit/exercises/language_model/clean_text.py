"""Exercise 8.1: clean_text, an alphabet of 27 characters."""

import re

from labkit.engine import Case, Exercise, Mistake
from labkit.exercises.language_model._text import Text


def clean_text(text):
    """Reduce a text to the letters a to z and single spaces.

    Arguments:
        text: str of any characters and any number of lines.

    Returns:
        str: capitals made small; every run of other characters, line ends among them, is one
        space; no space at the beginning or the end.
    """
    lowered = text.lower()
    spaced = re.sub(r"[^a-z]+", " ", lowered)
    return spaced.strip()


def cases(rng):
    """Small letters only, then one more kind of character at a time."""
    a, b, c, d, e, f = (_word(rng) for _ in range(6))
    return [
        Case("small letters and single spaces", f"{a} {b} {c}"),
        Case("capitals", f"{a.capitalize()} {b} {c.upper()} {d.capitalize()}"),
        Case("a comma and a full stop", f"{a}, {b} {c}. {d} {e}"),
        Case("several spaces in a row", f"{a}   {b} {c}  {d}"),
        Case("several lines", f"{a} {b}\n{c} {d}\n\n{e} {f}"),
        Case("spaces and lines at both ends", f" \n{a} {b} {c}\n {d} \n\n"),
        Case("an apostrophe and a hyphen", f"{a}'s {b}-{c} {d}"),
        Case("digits", f"{a} 1895 {b}2 {c}"),
        Case("letters with accents", f"{a}é{b} ñ {c}ü"),
        Case("brackets and underscores", f"_{a}_ [{b}] {c} `{d}` ^{e}"),
        Case("tabs, and lines that end as on Windows", f"{a}\t{b}\r\n{c} {d}"),
        Case("no letter at all", " -- 1895.\n"),
        Case("an empty text", ""),
    ]


def _word(rng):
    return "".join(rng.choice([*"abcdefghijklmnopqrstuvwxyz"], size=int(rng.integers(2, 7))))


_PATTERN = 're.sub(r"[^a-z]+", " ", lowered)'

MISTAKES = (
    Mistake(
        "capitals-lost",
        "lowered = text.lower()",
        "lowered = text",
        "capital letters have become spaces",
        "a text that is never made small before its other characters go",
        "What does your pattern make of the T in The?",
    ),
    Mistake(
        "capitals-kept",
        '    lowered = text.lower()\n    spaced = re.sub(r"[^a-z]+", " ", lowered)\n',
        '    lowered = text\n    spaced = re.sub(r"[^a-zA-Z]+", " ", lowered)\n',
        "capital letters are kept as they are",
        "a text of 53 characters, capitals among them",
        "How many characters do The and the have in common, and how many should they?",
    ),
    Mistake(
        "lines-glued",
        _PATTERN,
        '"".join(re.sub(r"[^a-z]+", " ", line).strip() for line in lowered.split("\\n"))',
        "the last word of a line sticks to the first of the next",
        "lines that are cleaned one by one and joined with nothing between them",
        "What stands between the last word of a line and the first of the next?",
    ),
    Mistake(
        "spaces-lost",
        _PATTERN,
        're.sub(r"[^a-z]+", "", lowered)',
        "all the words stick together",
        "a text in which what is no letter is deleted",
        "Should a character that is no letter vanish, or become something?",
    ),
    Mistake(
        "punctuation-deleted",
        _PATTERN,
        're.sub(r"\\s+", " ", re.sub(r"[^a-z\\s]+", "", lowered))',
        "punctuation is deleted, it should become a space",
        "a text in which only white space separates words",
        "What becomes of well-known in your text?",
    ),
    Mistake(
        "spaces-in-a-row",
        _PATTERN,
        're.sub(r"[^a-z]", " ", lowered)',
        "there are several spaces in a row",
        "a text with one space for every character that is no letter",
        "A comma and a space are two characters: how many spaces should they leave?",
    ),
    Mistake(
        "ends-not-stripped",
        "return spaced.strip()",
        "return spaced",
        "a space is left at an end",
        "a text whose ends are not stripped",
        "What becomes of the line end after the last word?",
    ),
    Mistake(
        "digits-kept",
        _PATTERN,
        're.sub(r"[^a-z0-9]+", " ", lowered)',
        "digits are kept",
        "a text of 37 characters, digits among them",
        "Which characters belong to the 27?",
    ),
    Mistake(
        "all-word-characters-kept",
        _PATTERN,
        're.sub(r"\\W+", " ", lowered)',
        "digits, underscores and accented letters are kept",
        "a text in which only \\W becomes a space",
        "Which characters does \\w stand for?",
    ),
    Mistake(
        "accents-kept",
        _PATTERN,
        're.sub(r"[\\W\\d_]+", " ", lowered)',
        "letters with accents are kept",
        "a text of all that isalpha() calls a letter",
        "How many letters are there from a to z, and how many does Unicode know?",
    ),
    Mistake(
        "range-too-wide",
        _PATTERN,
        're.sub(r"[^A-z]+", " ", lowered)',
        "brackets, underscores and a few more are kept",
        "a pattern with the range A-z",
        "What stands between Z and a in the table of characters?",
    ),
    Mistake(
        "apostrophes-kept",
        _PATTERN,
        're.sub(r"[^a-z\']+", " ", lowered)',
        "apostrophes are kept",
        "a text of 28 characters, the apostrophe among them",
        "Which characters belong to the 27?",
    ),
    Mistake(
        "line-ends-kept",
        _PATTERN,
        're.sub(r"[^a-z\\n]+", " ", lowered)',
        "line ends are kept",
        "a text that still has lines",
        "Is a line end one of the 27 characters?",
    ),
    Mistake(
        "only-spaces-survive",
        _PATTERN,
        're.sub(r"[^a-z ]+", "", lowered)',
        "line ends and punctuation are deleted, only spaces stay",
        "a text in which all is deleted that is neither letter nor space",
        "What becomes of a line end, and of the hyphen in well-known?",
    ),
    Mistake(
        "apostrophes-deleted",
        _PATTERN,
        're.sub(r"[^a-z]+", " ", lowered.replace("\'", ""))',
        "apostrophes are deleted, they should become spaces",
        "a text in which don't has become dont",
        "Does the docstring make an exception for any character?",
    ),
    Mistake(
        "empty-lines-leave-spaces",
        _PATTERN,
        '" ".join(re.sub(r"[^a-z]+", " ", line).strip() for line in lowered.split("\\n"))',
        "an empty line leaves two spaces",
        "lines that are cleaned one by one and joined by a space, empty ones too",
        "What does an empty line add when the lines are joined?",
    ),
    Mistake(
        "first-line-only",
        _PATTERN,
        're.sub(r"[^a-z]+", " ", lowered.split("\\n")[0])',
        "only the first line is left",
        "a text that ends with its first line",
        "Does your function return before all lines were read?",
    ),
    Mistake(
        "words-returned",
        "return spaced.strip()",
        "return spaced.split()",
        "a list of words is returned, a str is wanted",
        "the right words, in a list",
        "How do you make one text of the words, with a space between them?",
    ),
)

EXERCISE = Exercise(
    answer=clean_text,
    cases=cases,
    returns=Text("text"),
    number="8.1",
    minutes=8,
    difficulty=1,
    points=2,
    hints=(
        "27 characters may be left: a to z and the space. Capitals become small letters. All "
        "else, line ends too, becomes a space; several in a row become one; none at the ends.",
        "`re.sub` replaces whatever fits a pattern. Which pattern fits a whole run of characters "
        "that are not a to z, and what should a run become? What must have happened to capitals "
        "before that?",
        "make the text small\n\nreplace every run of one or more characters outside a to z by a "
        "space\n\ntake the spaces off both ends",
    ),
    mistakes=MISTAKES,
)
