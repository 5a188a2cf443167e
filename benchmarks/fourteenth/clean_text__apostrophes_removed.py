# exercise: clean_text
# right: no
# wrong: Apostrophes are deleted instead of becoming a space, so it's turns into its.
# lines: 10
import re


def clean_text(text):
    text = text.lower()
    text = re.sub(r"['’]", "", text)
    text = re.sub(r"[^a-z\s]", " ", text)
    text = re.sub(r"\s+", " ", text)
    return text.strip()
