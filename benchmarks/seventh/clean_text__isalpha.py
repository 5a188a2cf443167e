# exercise: clean_text
# right: no
# wrong: letters of other alphabets and with accents are kept, since isalpha is true for them
# lines: 17

import re


def clean_text(text):
    """Reduce a text to the letters a to z and single spaces.

    text     str of any characters and any number of lines; of capitals only
             A to Z occur
    returns  str: small letters; every run of other characters, line ends
             among them, is one space; no space at the beginning or the end
    """
    kept = (c if c.isalpha() else " " for c in text.lower())
    return " ".join("".join(kept).split())
