# exercise: clean_text
# right: no
# wrong: Each line is cleaned by itself and all are joined with a space, so a line without letters leaves two spaces in a row or one at an end.
# lines: 12, 13
import re


def clean_text(text):
    cleaned = []
    for line in text.splitlines():
        line = re.sub(r"[^a-z]+", " ", line.lower()).strip()
        cleaned.append(line)
    return " ".join(cleaned)
