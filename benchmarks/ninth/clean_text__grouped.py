# exercise: clean_text
# right: yes
import itertools
import string


def clean_text(text):
    """Reduce a text to the letters a to z and single spaces."""
    small = (c.lower() if c in string.ascii_uppercase else c for c in text)
    runs = itertools.groupby(small, key=lambda c: "a" <= c <= "z")
    return " ".join("".join(run) for is_word, run in runs if is_word)
