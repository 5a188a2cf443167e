# exercise: clean_text
# right: no
# wrong: the fourth argument of re.sub is the count and not the flags, so only the first eight runs are replaced
# lines: 9
import re


def clean_text(text):
    return re.sub(r"[^a-z]+", " ", text.lower(), re.MULTILINE).strip()
