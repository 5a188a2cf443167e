# exercise: prepare
# right: no
# wrong: a word that occurs only once is left out of the vocabulary even where there is room for it
# lines: 14
import collections


def prepare(sentences, vocabulary_size=8000):
    tally = collections.Counter()
    for sentence in sentences:
        tally.update(sentence)
    index_to_word = ["UNKNOWN", "SENTENCE_START", "SENTENCE_END"]
    for word, times in tally.most_common(vocabulary_size - 3):
        if times > 1:
            index_to_word.append(word)
    word_to_index = collections.defaultdict(int)
    word_to_index.update((w, i) for i, w in enumerate(index_to_word))

    def numbers(words):
        return np.array([word_to_index.get(w, 0) for w in words])

    X = [numbers(["SENTENCE_START"] + list(s)) for s in sentences]
    y = [numbers(list(s) + ["SENTENCE_END"]) for s in sentences]
    return index_to_word, dict(word_to_index), X, y
