# exercise: clean_text
# right: no
# wrong: re.IGNORECASE is passed in the place of count, so only the first two runs are replaced.
# lines: 9
import re


def clean_text(text):
    return re.sub(r"[^a-z]+", " ", text.lower(), re.IGNORECASE).strip()
