# exercise: clean_text
# right: yes
from itertools import groupby
from string import ascii_lowercase


def clean_text(text):
    runs = groupby(text.lower(), key=frozenset(ascii_lowercase).__contains__)
    return " ".join("".join(run) for keep, run in runs if keep)
