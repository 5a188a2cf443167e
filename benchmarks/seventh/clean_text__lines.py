# exercise: clean_text
# right: no
# wrong: the cleaned lines are joined with nothing between them, so that words at line ends grow together
# lines: 18

import re


def clean_text(text):
    """Reduce a text to the letters a to z and single spaces.

    text     str of any characters and any number of lines; of capitals only
             A to Z occur
    returns  str: small letters; every run of other characters, line ends
             among them, is one space; no space at the beginning or the end
    """
    lines = [re.sub("[^A-Za-z]+", " ", line).strip().lower() for line in text.split("\n")]
    return "".join(lines)
