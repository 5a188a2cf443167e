# exercise: tokenize
# right: no
# wrong: the text is put in lower case before the sentences are cut, which Punkt needs capitals for
# lines: 7
def tokenize(text):
    cutter, words = PunktSentenceTokenizer(), TreebankWordTokenizer()
    small = text.lower()
    return [words.tokenize(s) for s in cutter.tokenize(small)]
