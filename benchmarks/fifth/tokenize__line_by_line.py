# exercise: tokenize
# right: no
# wrong: Every line is cut into sentences by itself, so a sentence that runs over a line break becomes two.
# lines: 9
def tokenize(text):
    sents = PunktSentenceTokenizer()
    words = TreebankWordTokenizer()
    result = []
    for line in text.splitlines():
        for s in sents.tokenize(line):
            result.append([w.lower() for w in words.tokenize(s)])
    return result
