# exercise: clean_text
# right: no
# wrong: Lines are cleaned one by one and joined with nothing between them, so words across a line end are glued together.
# lines: 12
import re


def clean_text(text):
    def clean_line(line):
        return re.sub("[^A-Za-z]+", " ", line).strip().lower()

    return "".join(clean_line(line) for line in text.splitlines())
