# exercise: clean_text
# right: no
# wrong: punctuation within words is dropped with nothing in its place; spaces at the ends stay
# lines: 16, 0, 17
import re


def clean_text(text):
    """Reduce a text to the letters a to z and single spaces.

    text     str of any characters and any number of lines
    returns  str: small letters; every run of other characters, line ends
             among them, is one space; no space at the beginning or the end
    """
    text = text.lower()
    text = re.sub(r"[^a-z\s]", "", text)
    text = re.sub(r"\s+", " ", text)
    return text
