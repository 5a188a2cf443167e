# exercise: clean_text
# right: no
# wrong: Apostrophes are deleted instead of becoming a space, so It's becomes its.
# lines: 11
import re


def clean_text(text):
    """Normalize a text to lowercase letters and single spaces."""
    text = text.lower()
    text = re.sub(r"['’]", "", text)
    text = re.sub(r"[^a-z]", " ", text)
    text = re.sub(r"\s+", " ", text)
    return text.strip()
