# exercise: clean_text
# right: no
# wrong: the pattern's range from A to z also keeps the six signs between Z and a, such as the underscore and brackets
# lines: 9
import re


def clean_text(text):
    words = re.findall(r"[A-z]+", text)
    return " ".join(w.lower() for w in words)
