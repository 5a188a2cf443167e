# exercise: clean_text
# right: no
# wrong: words of one letter are thrown away as if they were noise
# lines: 10
import re


def clean_text(text):
    words = re.split(r"[^a-z]+", text.lower())
    return " ".join(w for w in words if len(w) > 1)
