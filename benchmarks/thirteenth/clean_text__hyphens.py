# exercise: clean_text
# right: no
# wrong: A word cut by a hyphen at a line end is glued together, and a space at the beginning or the end is left.
# lines: 10, 11
import re


def clean_text(text):
    text = text.lower()
    text = re.sub(r"-\s*\n\s*", "", text)
    return re.sub(r"[^a-z]+", " ", text)
