# exercise: tokenize
# right: yes
def tokenize(text):
    sentences = PunktSentenceTokenizer().tokenize(text)
    cut = TreebankWordTokenizer().tokenize_sents(sentences)
    return [list(map(str.lower, sentence)) for sentence in cut]
