# exercise: clean_text
# right: no
# wrong: isalpha also keeps letters outside a to z, such as é.
# lines: 10
from itertools import groupby


def clean_text(text):
    words = []
    for is_word, run in groupby(text.lower(), key=str.isalpha):
        if is_word:
            words.append("".join(run))
    return " ".join(words)
