# exercise: clean_text
# right: yes
# wrong: itertools.groupby on "is a letter"
import itertools


def clean_text(text):
    def is_letter(c):
        return "a" <= c <= "z"

    groups = itertools.groupby(text.lower(), key=is_letter)
    return " ".join("".join(run) for letter, run in groups if letter)
