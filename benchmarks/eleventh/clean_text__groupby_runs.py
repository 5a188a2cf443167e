# exercise: clean_text
# right: yes
from itertools import groupby
from string import ascii_lowercase


def clean_text(text):
    small = text.lower()
    runs = groupby(small, key=lambda ch: ch in ascii_lowercase)
    return " ".join("".join(run) for is_word, run in runs if is_word)
