# exercise: clean_text
# right: no
# wrong: takes lines for pieces that are cleaned alone and joined with nothing between, so words run together at line ends
# lines: 12

import re


def clean_text(text):
    lines = text.splitlines()
    cleaned = [re.sub("[^A-Za-z]+", " ", line).strip().lower() for line in lines]
    return "".join(cleaned)
