# exercise: tokenize
# right: yes
def tokenize(text):
    cut = PunktSentenceTokenizer().sentences_from_text(text)
    return [list(map(str.lower, words)) for words in TreebankWordTokenizer().tokenize_sents(cut)]
