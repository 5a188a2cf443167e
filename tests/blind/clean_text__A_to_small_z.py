# exercise: clean_text
# right: no
# wrong: the range A-z holds [ \ ] ^ _ ` as well, and only the beginning is stripped
# name: end-not-stripped, range-too-wide
# lines: 11, 13

import re


def clean_text(text):
    pattern = re.compile("[^A-z]+")
    text = pattern.sub(" ", text)
    return text.lower().lstrip()
