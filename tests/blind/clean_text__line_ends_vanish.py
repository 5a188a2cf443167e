# exercise: clean_text
# right: no
# wrong: lines are cleaned one by one and joined with nothing between them
# lines: 16
import re


def clean_text(text):
    """Reduce a text to the letters a to z and single spaces.

    text     str of any characters and any number of lines
    returns  str: small letters; every run of other characters, line ends
             among them, is one space; no space at the beginning or the end
    """
    lines = [re.sub("[^a-z]+", " ", line.lower()).strip() for line in text.splitlines()]
    return "".join(lines)
