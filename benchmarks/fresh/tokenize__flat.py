# exercise: tokenize
# right: no
# wrong: one flat list of words
# lines: 8
def tokenize(text):
    words = []
    for s in PunktSentenceTokenizer().tokenize(text):
        words.extend(w.lower() for w in TreebankWordTokenizer().tokenize(s))
    return words
