# exercise: clean_text
# right: no
# wrong: only the punctuation, digits and blanks of ASCII become spaces, so dashes, curly quotes and letters with accents stay in the text
# name: only-ascii-marks-go
# lines: 8, 9
import string

REST = string.punctuation + string.digits + string.whitespace
TABLE = str.maketrans(REST, " " * len(REST))


def clean_text(text):
    return " ".join(text.lower().translate(TABLE).split())
