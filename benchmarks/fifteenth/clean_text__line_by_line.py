# exercise: clean_text
# right: no
# wrong: every line is cleaned by itself and the lines are joined with a space, so a line without any letter leaves two spaces (or a space at an end)
# lines: 13
import re


def clean_text(text):
    def clean_line(line):
        return re.sub("[^a-z]+", " ", line.lower()).strip()

    cleaned = [clean_line(line) for line in text.splitlines()]
    return " ".join(cleaned)
