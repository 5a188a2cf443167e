# exercise: tokenize
# right: yes
def tokenize(text):
    """Split a text into sentences, and each sentence into words."""
    punkt, treebank = PunktSentenceTokenizer(), TreebankWordTokenizer()
    return [[*map(str.lower, words)] for words in treebank.tokenize_sents(punkt.tokenize(text))]
