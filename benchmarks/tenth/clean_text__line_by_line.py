# exercise: clean_text
# right: no
# wrong: lines are cleaned one by one and joined with a space, so an empty line, or one without letters, leaves two spaces in a row
# lines: 13
import re


def clean_line(line):
    return re.sub("[^a-z]+", " ", line.lower()).strip()


def clean_text(text):
    return " ".join(map(clean_line, text.splitlines())).strip()
