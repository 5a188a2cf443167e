# exercise: tokenize
# right: no
# wrong: sentences end after every point, exclamation or question mark with a space behind it, which is not Punkt's rule
# lines: 13
import re


def tokenize(text):
    def words(sentence):
        return [w.lower() for w in TreebankWordTokenizer().tokenize(sentence)]

    flat = " ".join(text.split())
    return [words(s) for s in re.split(r"(?<=[.!?])\s+", flat) if s]
