# exercise: tokenize
# right: yes
def tokenize(text):
    words = TreebankWordTokenizer().tokenize
    return [[w.lower() for w in words(s)] for s in PunktSentenceTokenizer().tokenize(text)]
