# exercise: tokenize
# right: no
# wrong: takes every line for a sentence
# lines: 7
def tokenize(text):
    words = TreebankWordTokenizer()
    return [[w.lower() for w in words.tokenize(line)] for line in text.splitlines() if line]
