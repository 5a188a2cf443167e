# exercise: tokenize
# right: no
# wrong: Case folding is used for lower case, which also turns a German sharp s into ss.
# name: case-folded
# lines: 9
def tokenize(text):
    sentences = PunktSentenceTokenizer().tokenize(text)
    words = TreebankWordTokenizer().tokenize_sents(sentences)
    return [[w.casefold() for w in sentence] for sentence in words]
