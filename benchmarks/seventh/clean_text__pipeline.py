# exercise: clean_text
# right: no
# wrong: apostrophes are deleted and not turned into spaces, and a space at the beginning stays
# lines: 18, 21

import re


def clean_text(text):
    """Reduce a text to the letters a to z and single spaces.

    text     str of any characters and any number of lines; of capitals only
             A to Z occur
    returns  str: small letters; every run of other characters, line ends
             among them, is one space; no space at the beginning or the end
    """
    steps = [
        (r"['’]", ""),
        (r"[^a-z]", " "),
        (r" +", " "),
        (r" $", ""),
    ]
    text = text.lower()
    for pattern, replacement in steps:
        text = re.sub(pattern, replacement, text)
    return text
