# exercise: clean_text
# right: no
# wrong: everything else is replaced before the text is made small, so capitals become spaces
# lines: 15
import re


def clean_text(text):
    """Reduce a text to the letters a to z and single spaces.

    text     str of any characters and any number of lines
    returns  str: small letters; every run of other characters, line ends
             among them, is one space; no space at the beginning or the end
    """
    return re.sub(r"[^a-z]+", " ", text).strip().lower()
