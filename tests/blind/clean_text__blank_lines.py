# exercise: clean_text
# right: no
# wrong: every line is cleaned by itself and the lines are joined with a space, also those with no letter in them, so a blank line leaves two spaces
# name: lines-joined-empty-ones-too
# lines: 15
import re


def clean_line(line):
    return re.sub("[^a-z]+", " ", line.lower()).strip()


def clean_text(text):
    lines = text.splitlines()
    return " ".join(clean_line(line) for line in lines)
