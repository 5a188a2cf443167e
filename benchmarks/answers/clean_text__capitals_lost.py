# exercise: clean_text
# right: no
# wrong: capitals are replaced by spaces, since lower() comes after the substitution
import re


def clean_text(text):
    return re.sub(r"[^a-z]+", " ", text).lower().strip()
