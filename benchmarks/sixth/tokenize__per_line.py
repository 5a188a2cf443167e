# exercise: tokenize
# right: no
# wrong: Each line is cut into sentences by itself, so a line break ends a sentence.
# lines: 8
def tokenize(text):
    punkt, treebank = PunktSentenceTokenizer(), TreebankWordTokenizer()
    result = []
    for line in text.splitlines():
        for sentence in punkt.tokenize(line):
            result.append([w.lower() for w in treebank.tokenize(sentence)])
    return result
