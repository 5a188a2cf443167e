# exercise: tokenize
# right: no
# wrong: all words stand in one list, without the sentences around them
# lines: 8
def tokenize(text):
    found = []
    for s in PunktSentenceTokenizer().tokenize(text):
        found += [w.lower() for w in TreebankWordTokenizer().tokenize(s)]
    return found
