# exercise: clean_text
# right: no
# wrong: the pattern for what lies between words leaves the underscore (and letters with accents) in the text
# lines: 10
# name: digits-and-non-words-go
import re


def clean_text(text):
    pieces = re.split(r"[\W\d]+", text.lower())
    return " ".join(filter(None, pieces))
