# exercise: clean_text
# right: yes
from itertools import groupby
from string import ascii_lowercase


def clean_text(text):
    letters = set(ascii_lowercase)
    runs = groupby(text.lower(), letters.__contains__)
    return " ".join("".join(run) for is_word, run in runs if is_word)
