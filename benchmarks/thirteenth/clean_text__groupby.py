# exercise: clean_text
# right: yes
from itertools import groupby
from string import ascii_lowercase

LETTERS = frozenset(ascii_lowercase)


def clean_text(text):
    runs = groupby(text.lower(), key=LETTERS.__contains__)
    return " ".join("".join(run) for is_word, run in runs if is_word)
