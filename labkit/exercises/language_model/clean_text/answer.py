"""Right answer to clean_text, as a learner would write it. No cases, no mistakes."""

import re


def clean_text(text):
    """Reduce a text to the letters a to z and single spaces.

    Arguments:
        text: str of any characters and any number of lines; of capitals only A to Z occur.

    Returns:
        str: capitals made small; every run of other characters, line ends among them, is one
        space; no space at the beginning or the end.
    """
    lowered = text.lower()
    spaced = re.sub(r"[^a-z]+", " ", lowered)
    return spaced.strip()
