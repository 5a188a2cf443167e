# exercise: clean_text
# right: no
# wrong: other characters are deleted instead of becoming a space, so don't and a--b grow together
import re


def clean_text(text):
    kept = re.sub(r"[^a-z\s]", "", text.lower())
    return " ".join(kept.split())
