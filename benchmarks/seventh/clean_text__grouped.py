# exercise: clean_text
# right: yes

import re
from itertools import groupby
from string import ascii_lowercase


def clean_text(text):
    """Reduce a text to the letters a to z and single spaces.

    text     str of any characters and any number of lines; of capitals only
             A to Z occur
    returns  str: small letters; every run of other characters, line ends
             among them, is one space; no space at the beginning or the end
    """
    runs = groupby(text.lower(), key=frozenset(ascii_lowercase).__contains__)
    return " ".join("".join(run) for is_word, run in runs if is_word)
