# exercise: tokenize
# right: no
# wrong: the sentences pass through the keys of a dict, so a sentence that comes twice is kept once
# name: each-sentence-once
# lines: 7
def tokenize(text):
    sentences = dict.fromkeys(PunktSentenceTokenizer().tokenize(text))
    cut = TreebankWordTokenizer().tokenize
    return [[w.lower() for w in cut(s)] for s in sentences]
