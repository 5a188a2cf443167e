# exercise: clean_text
# right: yes
from itertools import groupby


def clean_text(text):
    low = text.lower()
    runs = groupby(low, key=lambda c: "a" <= c <= "z")
    return " ".join("".join(run) for letters, run in runs if letters)
