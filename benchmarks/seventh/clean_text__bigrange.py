# exercise: clean_text
# right: no
# wrong: the range A-z holds six signs between Z and a, such as brackets and the underscore, which are kept
# lines: 17

import re


def clean_text(text):
    """Reduce a text to the letters a to z and single spaces.

    text     str of any characters and any number of lines; of capitals only
             A to Z occur
    returns  str: small letters; every run of other characters, line ends
             among them, is one space; no space at the beginning or the end
    """
    return " ".join(re.findall("[A-z]+", text)).lower()
