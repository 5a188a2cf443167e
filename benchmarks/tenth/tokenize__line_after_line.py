# exercise: tokenize
# right: no
# wrong: each line is cut into sentences by itself, so a sentence that goes over a line break becomes two
# lines: 9
def tokenize(text):
    punkt, treebank = PunktSentenceTokenizer(), TreebankWordTokenizer()
    return [
        [word.lower() for word in treebank.tokenize(sentence)]
        for line in text.split("\n")
        for sentence in punkt.tokenize(line)
    ]
