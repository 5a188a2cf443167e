# exercise: clean_text
# right: no
# wrong: Digits and underscores stay since they are word characters, and the ends are stripped before signs there become spaces.
# lines: 9, 10
import re


def clean_text(text):
    words = text.strip().lower()
    return re.sub(r"\W+", " ", words, flags=re.ASCII)
