# exercise: tokenize
# right: no
# wrong: the capitals are folded before the sentences are cut, but Punkt needs them
# lines: 7
def tokenize(text):
    pipeline = [
        str.lower,
        PunktSentenceTokenizer().tokenize,
        lambda sents: [TreebankWordTokenizer().tokenize(s) for s in sents],
    ]
    for stage in pipeline:
        text = stage(text)
    return text
