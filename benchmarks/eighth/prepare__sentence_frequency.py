# exercise: prepare
# right: no
# wrong: a word is counted once for each sentence that has it, so one used often in few sentences ranks too low
# lines: 10
from collections import Counter
from itertools import chain


def prepare(sentences, vocabulary_size=8000):
    seen = chain.from_iterable(dict.fromkeys(s) for s in sentences)
    words = [w for w, _ in Counter(seen).most_common(vocabulary_size - 3)]
    index_to_word = ["SENTENCE_START", "SENTENCE_END", "UNKNOWN"] + words
    word_to_index = {w: k for k, w in enumerate(index_to_word)}
    look = lambda w: word_to_index.get(w, word_to_index["UNKNOWN"])
    body = [[look(w) for w in s] for s in sentences]
    return index_to_word, word_to_index, [[0] + b for b in body], [b + [1] for b in body]
