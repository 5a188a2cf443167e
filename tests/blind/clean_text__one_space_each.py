# exercise: clean_text
# right: no
# wrong: each other character becomes a space of its own
# lines: 18
import re


def clean_text(text):
    """Reduce a text to the letters a to z and single spaces.

    text     str of any characters and any number of lines
    returns  str: small letters; every run of other characters, line ends
             among them, is one space; no space at the beginning or the end
    """
    def replace(match):
        return " "

    return re.sub(r"[^a-z]", replace, text.lower()).strip()
