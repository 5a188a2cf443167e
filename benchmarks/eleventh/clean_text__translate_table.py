# exercise: clean_text
# right: no
# wrong: the translation table covers only printable ASCII punctuation and digits, so other characters such as dashes and curly quotes stay
# lines: 9
import string


def clean_text(text):
    table = str.maketrans(dict.fromkeys(string.punctuation + string.digits, " "))
    return " ".join(text.lower().translate(table).split())
