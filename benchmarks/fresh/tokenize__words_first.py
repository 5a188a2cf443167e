# exercise: tokenize
# right: no
# wrong: cuts into words first and hands the list to Punkt (crashes)
# lines: 7
def tokenize(text):
    words = TreebankWordTokenizer().tokenize(text)
    return [[w.lower() for w in s] for s in PunktSentenceTokenizer().tokenize(words)]
