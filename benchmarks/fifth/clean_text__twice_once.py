# exercise: clean_text
# right: no
# wrong: Double spaces are replaced in one pass only, so runs of three or more characters leave more than one space.
# lines: 12
import string


def clean_text(text):
    out = ""
    for ch in text.lower():
        out += ch if ch in string.ascii_lowercase else " "
    return out.replace("  ", " ").strip()
