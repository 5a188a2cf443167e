# exercise: tokenize
# right: no
# wrong: the words of all sentences stand in one flat list (extend instead of append)
from nltk.tokenize import PunktSentenceTokenizer, TreebankWordTokenizer


def tokenize(text):
    words = []
    tokenizer = TreebankWordTokenizer()
    for sentence in PunktSentenceTokenizer().tokenize(text):
        words.extend(word.lower() for word in tokenizer.tokenize(sentence))
    return words
