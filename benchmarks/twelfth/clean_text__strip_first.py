# exercise: clean_text
# right: no
# wrong: the ends are stripped before the signs are replaced, so signs at the ends leave spaces
# lines: 9
import re


def clean_text(text):
    text = text.strip().lower()
    return re.sub(r"[^a-z]+", " ", text)
