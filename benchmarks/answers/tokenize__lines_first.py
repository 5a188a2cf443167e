# exercise: tokenize
# right: no
# wrong: two: the text is cut into lines before the sentences, so a sentence over two lines becomes two; only the first word of each is made lower case
from nltk.tokenize import PunktSentenceTokenizer, TreebankWordTokenizer


def tokenize(text):
    punkt, treebank = PunktSentenceTokenizer(), TreebankWordTokenizer()
    result = []
    for line in text.splitlines():
        for sentence in punkt.tokenize(line):
            first, *rest = treebank.tokenize(sentence)
            result.append([first.lower(), *rest])
    return result
