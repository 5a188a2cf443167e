# exercise: clean_text
# right: no
# wrong: The flag stands where re.sub expects a count, so only the first two runs are replaced.
# lines: 10
import re


def clean_text(text):
    text = text.lower()
    text = re.sub("[^a-z]+", " ", text, re.IGNORECASE)
    return text.strip()
