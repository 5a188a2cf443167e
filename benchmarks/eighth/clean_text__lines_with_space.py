# exercise: clean_text
# right: no
# wrong: each line is cleaned by itself and an empty line leaves an empty piece, so two spaces stand side by side there
# lines: 10
import re


def clean_text(text):
    lines = [re.sub("[^a-z]+", " ", line.lower()).strip() for line in text.splitlines()]
    return " ".join(lines).strip()
