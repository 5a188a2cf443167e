# exercise: clean_text
# right: no
# wrong: double spaces are replaced once only, so longer runs leave more than one space
# lines: 23

import re


def clean_text(text):
    """Reduce a text to the letters a to z and single spaces.

    text     str of any characters and any number of lines; of capitals only
             A to Z occur
    returns  str: small letters; every run of other characters, line ends
             among them, is one space; no space at the beginning or the end
    """
    out = []
    for ch in text.lower():
        if "a" <= ch <= "z":
            out.append(ch)
        else:
            out.append(" ")
    return "".join(out).replace("  ", " ").strip()
