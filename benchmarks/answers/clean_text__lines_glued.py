# exercise: clean_text
# right: no
# wrong: each line is cleaned by itself and the lines are joined with nothing between them
import re


def clean_text(text):
    lines = [re.sub("[^a-z]+", " ", line.lower()).strip() for line in text.splitlines()]
    return "".join(lines)
