# exercise: clean_text
# right: no
# wrong: every single character becomes a space of its own, not every run
# lines: 10

import re


def clean_text(text):
    return re.sub(r"[^a-z]", " ", text.lower()).strip()
