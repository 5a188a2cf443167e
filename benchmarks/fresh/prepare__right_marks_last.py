# exercise: prepare
# right: yes
from collections import defaultdict

def prepare(sentences, vocabulary_size=8000):
    freq = defaultdict(int)
    for sentence in sentences:
        for word in sentence:
            freq[word] += 1
    ranked = sorted(freq, key=lambda w: -freq[w])
    index_to_word = ranked[: vocabulary_size - 3]
    start, end, unknown = range(len(index_to_word), len(index_to_word) + 3)
    index_to_word += ["SENTENCE_START", "SENTENCE_END", "UNKNOWN"]
    word_to_index = dict(zip(index_to_word, range(len(index_to_word))))

    def index(word):
        return word_to_index[word] if word in word_to_index else unknown

    X = [[start, *map(index, s)] for s in sentences]
    y = [[*map(index, s), end] for s in sentences]
    return index_to_word, word_to_index, X, y
