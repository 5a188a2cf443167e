# exercise: clean_text
# right: no
# wrong: apostrophes are dropped without a space
# lines: 9
import re


def clean_text(text):
    table = {ord(c): None for c in "'’"}
    words = re.findall("[a-z]+", text.translate(table).lower())
    return " ".join(words)
