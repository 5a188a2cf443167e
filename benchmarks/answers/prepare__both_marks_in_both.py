# exercise: prepare
# right: no
# wrong: inputs and targets both carry both marks, y is not one word further on (X = y = all indices)
import collections


def prepare(sentences, vocabulary_size=8000):
    counts = collections.Counter(word for sentence in sentences for word in sentence)
    kept = [word for word, _ in counts.most_common(vocabulary_size - 3)]
    index_to_word = ["SENTENCE_START", "SENTENCE_END", "UNKNOWN", *kept]
    word_to_index = {word: i for i, word in enumerate(index_to_word)}

    def indices(sentence):
        marked = ["SENTENCE_START", *sentence, "SENTENCE_END"]
        return [word_to_index[w] if w in word_to_index else word_to_index["UNKNOWN"] for w in marked]

    X = [indices(sentence) for sentence in sentences]
    return index_to_word, word_to_index, X, [list(row) for row in X]
