# exercise: clean_text
# right: no
# wrong: a hyphen at the end of a line is removed with the line end, so the two parts become one word without a space
# lines: 11
# name: line-hyphens-mended
import re


def clean_text(text):
    """Reduce a text to the letters a to z and single spaces."""
    text = re.sub(r"-\s*\n\s*", "", text)
    text = text.lower()
    text = re.sub(r"[^a-z]+", " ", text)
    return text.strip()
