# exercise: clean_text
# right: yes
from itertools import groupby
from string import ascii_lowercase, ascii_uppercase

FOLDED = dict(zip(ascii_lowercase + ascii_uppercase, ascii_lowercase * 2))


def clean_text(text):
    """Reduce a text to the letters a to z and single spaces."""
    words = (
        "".join(map(FOLDED.get, run))
        for is_letter, run in groupby(text, FOLDED.__contains__)
        if is_letter
    )
    return " ".join(words)
