# exercise: tokenize
# right: no
# wrong: each line goes to Punkt by itself, so a sentence that runs over a line break becomes two
# lines: 9, 10
def tokenize(text):
    punkt = PunktSentenceTokenizer()
    tree = TreebankWordTokenizer()
    result = []
    for line in text.splitlines():
        for sentence in punkt.tokenize(line):
            result.append([word.lower() for word in tree.tokenize(sentence)])
    return result
