# exercise: clean_text
# right: yes

import string


def clean_text(text):
    """Every letter stays, everything else is a space; split and join take the runs."""
    keep = frozenset(string.ascii_lowercase)
    spaced = [c if c in keep else " " for c in text.lower()]
    return " ".join("".join(spaced).split())
