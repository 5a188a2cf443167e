# exercise: clean_text
# right: no
# wrong: lines are cleaned one by one and joined by a space, so that blank lines leave more than one
# lines: 12
import re


def clean_text(text):
    out = []
    for line in text.splitlines():
        out.append(re.sub("[^a-z]+", " ", line.lower()).strip())
    return " ".join(out).strip()
