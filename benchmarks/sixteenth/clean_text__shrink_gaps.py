# exercise: clean_text
# right: no
# wrong: shrinks gaps of 8, 4 and 2 spaces once each, which leaves two spaces where the gap was 3 or 7 long, for instance
# lines: 11, 12
import string


def clean_text(text):
    keep = set(string.ascii_lowercase)
    out = "".join(c if c in keep else " " for c in text.lower())
    for width in (8, 4, 2):
        out = out.replace(" " * width, " ")
    return out.strip(" ")
