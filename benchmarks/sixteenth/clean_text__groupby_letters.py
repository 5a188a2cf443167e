# exercise: clean_text
# right: yes
from itertools import groupby


def clean_text(text):
    def is_letter(ch):
        return "a" <= ch <= "z"

    runs = groupby(text.lower(), key=is_letter)
    return " ".join("".join(run) for letters, run in runs if letters)
