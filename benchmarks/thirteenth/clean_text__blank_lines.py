# exercise: clean_text
# right: no
# wrong: Each line is cleaned by itself and joined with a space, so a line without letters leaves two spaces.
# lines: 16
import re

NO_LETTERS = re.compile("[^a-z]+")


def clean_line(line):
    return NO_LETTERS.sub(" ", line.lower()).strip()


def clean_text(text):
    cleaned = [clean_line(line) for line in text.splitlines()]
    return " ".join(cleaned).strip()
