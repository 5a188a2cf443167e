# exercise: tokenize
# right: no
# wrong: the text is lowered before the sentence cut, so Punkt no longer sees the capital that begins a sentence after a number such as 5.
from nltk.tokenize import PunktSentenceTokenizer, TreebankWordTokenizer


def tokenize(text):
    lowered = text.lower()
    treebank = TreebankWordTokenizer()
    return [treebank.tokenize(lowered[a:b]) for a, b in PunktSentenceTokenizer().span_tokenize(lowered)]
