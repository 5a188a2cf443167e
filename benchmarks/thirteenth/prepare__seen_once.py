# exercise: prepare
# right: no
# wrong: Words that occur only once are left out of the vocabulary even when there is room for them.
# lines: 14
from collections import Counter


def prepare(sentences, vocabulary_size=8000, min_count=2):
    counter = Counter()
    for sentence in sentences:
        counter.update(sentence)
    index_to_word = ["SENTENCE_START", "SENTENCE_END", "UNKNOWN"]
    for word, count in counter.most_common(vocabulary_size - 3):
        if count >= min_count:
            index_to_word.append(word)
    word_to_index = {word: index for index, word in enumerate(index_to_word)}

    def encode(words):
        return np.array([word_to_index.get(w, word_to_index["UNKNOWN"]) for w in words])

    X = [encode(["SENTENCE_START"] + list(s)) for s in sentences]
    y = [encode(list(s) + ["SENTENCE_END"]) for s in sentences]
    return index_to_word, word_to_index, X, y
