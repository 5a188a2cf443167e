# exercise: clean_text
# right: no
# wrong: apostrophes are dropped instead of becoming a space, and the range A-z lets brackets, the caret and the underscore through
# name: range-too-wide, apostrophes-deleted
# lines: 11, 12
import re


def clean_text(text):
    """Reduce a text to the letters a to z and single spaces."""
    text = text.replace("'", "")
    text = re.sub(r"[^A-z]+", " ", text)
    return text.strip().lower()
