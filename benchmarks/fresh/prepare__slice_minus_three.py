# exercise: prepare
# right: no
# wrong: takes three words off the end always, even if there is room
# lines: 9
from collections import Counter

def prepare(sentences, vocabulary_size=8000):
    ranked = [w for w, _ in Counter(w for s in sentences for w in s).most_common(vocabulary_size)]
    kept = ranked[:-3]
    index_to_word = ["SENTENCE_START", "SENTENCE_END", "UNKNOWN"] + kept
    word_to_index = {w: i for i, w in enumerate(index_to_word)}
    X = [[0] + [word_to_index.get(w, 2) for w in s] for s in sentences]
    y = [[word_to_index.get(w, 2) for w in s] + [1] for s in sentences]
    return index_to_word, word_to_index, X, y
