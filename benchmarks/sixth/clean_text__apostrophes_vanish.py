# exercise: clean_text
# right: no
# wrong: Apostrophes are removed with nothing in their place, so it's becomes its and not it s.
# lines: 11
import re


def clean_text(text):
    """Normalise text to lowercase letters and single spaces."""
    text = text.lower()
    text = re.sub(r"['’]", "", text)
    text = re.sub(r"[^a-z]+", " ", text)
    return text.strip()
