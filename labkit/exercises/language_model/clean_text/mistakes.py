"""Table of data: mistakes of clean_text, edits of its answer. No answer, no cases."""

import unicodedata

from labkit.engine import Mistake

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
        "end-not-stripped",
        "return spaced.strip()",
        "return spaced.lstrip()",
        "a space is left at the end",
        "a text that is stripped at its beginning alone",
        "Which end does lstrip leave as it is?",
    ),
    Mistake(
        "beginning-not-stripped",
        "return spaced.strip()",
        "return spaced.rstrip()",
        "a space is left at the beginning",
        "a text that is stripped at its end alone",
        "Which end does rstrip leave as it is?",
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
        "lowered = text.lower()",
        'lowered = text.lower().replace("\'", "")',
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
    Mistake(
        "stripped-too-early",
        "    lowered = text.lower()\n"
        '    spaced = re.sub(r"[^a-z]+", " ", lowered)\n'
        "    return spaced.strip()",
        '    lowered = text.lower().strip()\n    return re.sub(r"[^a-z]+", " ", lowered)',
        "the ends are stripped before other characters become spaces",
        "a text that is stripped first and cleaned afterwards",
        "What becomes of a full stop at the end, and when?",
    ),
    Mistake(
        "deleted-then-joined",
        _PATTERN,
        're.sub(r" +", " ", re.sub(r"[^a-z ]+", "", lowered))',
        "line ends and punctuation are deleted, and words grow together",
        "a text in which only spaces separate words",
        "What becomes of a line end, and of the hyphen in well-known?",
    ),
    Mistake(
        "pairs-of-spaces-once",
        _PATTERN,
        're.sub(r"[^a-z]", " ", lowered).replace("  ", " ")',
        "of a long run of spaces some are left",
        "a text in which each pair of spaces is replaced once",
        "What does replace make of four spaces, and does it look again?",
    ),
    Mistake(
        "lines-joined-empty-ones-too",
        "    lowered = text.lower()\n"
        '    spaced = re.sub(r"[^a-z]+", " ", lowered)\n'
        "    return spaced.strip()",
        "    lines = text.lower().splitlines()\n"
        '    return " ".join(re.sub(r"[^a-z]+", " ", line).strip() for line in lines)',
        "a line without a letter leaves a space of its own",
        "lines that are cleaned and stripped one by one and joined by a space, empty ones too",
        "What does an empty line add when the lines are joined?",
    ),
    Mistake(
        "line-hyphens-mended",
        "lowered = text.lower()",
        'lowered = re.sub(r"-\\s*\\n\\s*", "", text.lower())',
        "a hyphen at the end of a line is taken out, and two words become one",
        "a text whose words divided at a line end are put together again",
        "Does the docstring make an exception for any run of characters?",
    ),
    Mistake(
        "accents-taken-off",
        "lowered = text.lower()",
        "marked = unicodedata.normalize('NFKD', text.lower())\n"
        "    lowered = ''.join(c for c in marked if not unicodedata.combining(c))",
        "letters with accents become plain ones, they should be spaces",
        "a text from whose letters the accents were taken off first",
        "Is é one of the letters a to z?",
    ),
    Mistake(
        "digits-and-non-words-go",
        _PATTERN,
        're.sub(r"[\\W\\d]+", " ", lowered)',
        "underscores and accented letters are kept",
        "a text in which only \\W and \\d become a space",
        "Which characters does \\w stand for besides digits and a to z?",
    ),
    Mistake(
        "case-folded",
        "text.lower()",
        "text.casefold()",
        "casefold makes letters a to z of characters that are none",
        "a text in which ß has become ss",
        "What does casefold make of ß, and is what comes out one character that was there?",
    ),
    Mistake(
        "only-ascii-marks-go",
        _PATTERN,
        "' '.join(re.sub(r'[\\x00-\\x60\\x7b-\\x7f]+', ' ', lowered).split())",
        "dashes, curly quotes and letters with accents are kept",
        "a text from which punctuation, digits and blanks of ASCII alone were taken",
        "Which characters does your list of what must go leave out?",
    ),
    Mistake(
        "reduced-to-ascii",
        "lowered = text.lower()",
        (
            "plain = unicodedata.normalize('NFKD', text).encode('ascii', 'ignore')\n"
            "    lowered = plain.decode().lower()"
        ),
        "letters with accents become plain ones; what has no plain form is dropped",
        "a text that was reduced to ASCII first, by encode with 'ignore'",
        "What should stand in the text for é, and what for a dash?",
    ),
)

# Words in a list show no ends of lines.
INCOMPATIBLE = (
    frozenset({"deleted-then-joined", "words-returned"}),
    # Where every other sign is dropped as well, those that are not ASCII say nothing.
    frozenset({"reduced-to-ascii", "spaces-lost"}),
    frozenset({"reduced-to-ascii", "punctuation-deleted"}),
    frozenset({"reduced-to-ascii", "only-spaces-survive"}),
    frozenset({"reduced-to-ascii", "deleted-then-joined"}),
)

# What the edits use and the answer does not.
SCOPE = {"unicodedata": unicodedata}
