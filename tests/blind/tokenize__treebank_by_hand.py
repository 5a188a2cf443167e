# exercise: tokenize
# right: no
# wrong: words by a pattern of the learner's own
# lines: 6, 10
import re
PAT = re.compile(r"\d+\.\d+|\w+(?=n't)|n't|'\w+|[A-Z]\.(?=.)|\w+|\.\.\.|[^\w\s]")
from nltk.tokenize import PunktSentenceTokenizer, TreebankWordTokenizer
def tokenize(text):
    sents = PunktSentenceTokenizer().tokenize(text)
    return [[w.lower() for w in PAT.findall(s)] for s in sents]
