# exercise: tokenize
# right: no
# wrong: Each line is taken by itself, so a sentence that runs over a line end becomes two.
# lines: 9
def tokenize(text):
    sents = PunktSentenceTokenizer()
    words = TreebankWordTokenizer()
    result = []
    for line in text.splitlines():
        for sentence in sents.tokenize(line):
            result.append([w.lower() for w in words.tokenize(sentence)])
    return result
