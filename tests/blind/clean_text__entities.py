# exercise: clean_text
# right: no
# wrong: what stands for a sign in HTML is replaced by it first
# lines:

import re


def clean_text(text):
    """Reduce a text to the letters a to z and single spaces.

    Arguments:
        text: str of any characters and any number of lines; of capitals only A to Z occur.

    Returns:
        str: capitals made small; every run of other characters, line ends among them, is one
        space; no space at the beginning or the end.
    """
    import html
    lowered = html.unescape(text.lower())
    spaced = re.sub(r"[^a-z]+", " ", lowered)
    return spaced.strip()
