# exercise: clean_text
# right: no
# wrong: an apostrophe between two letters is dropped and not replaced by a space
# lines: 9, 10
import re


def clean_text(text):
    words = re.findall(r"[a-z]+(?:'[a-z]+)*", text.lower())
    return " ".join(word.replace("'", "") for word in words)
