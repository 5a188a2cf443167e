# exercise: tokenize
# right: no
# wrong: words without a letter or digit, such as the full stop, are filtered out
# lines: 8
def tokenize(text):
    def tidy(sentence):
        pieces = TreebankWordTokenizer().tokenize(sentence)
        return [p.lower() for p in pieces if any(ch.isalnum() for ch in p)]

    return [tidy(s) for s in PunktSentenceTokenizer().tokenize(text)]
