# exercise: clean_text
# right: no
# wrong: Letters other than a to z, such as é or ß, count as letters and stay.
# lines: 9
from itertools import groupby


def clean_text(text):
    runs = groupby(text.lower(), key=str.isalpha)
    return " ".join("".join(run) for letters, run in runs if letters)
