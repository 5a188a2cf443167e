# exercise: clean_text
# right: no
# wrong: the range A-z holds [ \ ] ^ _ ` as well, and only the beginning is stripped
# lines: 10, 12

import re


def clean_text(text):
    pattern = re.compile("[^A-z]+")
    text = pattern.sub(" ", text)
    return text.lower().lstrip()
