# exercise: clean_text
# right: no
# wrong: cleans every line by itself and joins all of them with a space, so that a line without letters leaves two spaces (or one at an end)
# lines: 12
import re


def clean_text(text):
    def clean_line(line):
        return re.sub("[^a-z]+", " ", line.lower()).strip()

    return " ".join(map(clean_line, text.splitlines()))
