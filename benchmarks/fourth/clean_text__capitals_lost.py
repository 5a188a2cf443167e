# exercise: clean_text
# right: no
# wrong: the small letters are made after the replacement, so capitals have become spaces
# lines: 10

import re


def clean_text(text):
    text = re.sub("[^a-z]+", " ", text)
    return text.strip().lower()
