# exercise: tokenize
# right: no
# wrong: no cut into sentences: one list of all the words
# lines: 6
def tokenize(text):
    return [[w.lower() for w in TreebankWordTokenizer().tokenize(text)]]
