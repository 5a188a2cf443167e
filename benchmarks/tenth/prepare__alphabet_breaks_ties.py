# exercise: prepare
# right: no
# wrong: of equally frequent words those that come first in the alphabet are kept, not those that came first in the text
# lines: 10
def prepare(sentences, vocabulary_size=8000):
    count = {}
    for sentence in sentences:
        for word in sentence:
            count[word] = count.get(word, 0) + 1
    best = sorted(count.items(), key=lambda item: (-item[1], item[0]))
    index_to_word = ["UNKNOWN", "SENTENCE_START", "SENTENCE_END"]
    index_to_word += [w for w, _ in best[: vocabulary_size - 3]]
    word_to_index = {w: i for i, w in enumerate(index_to_word)}
    X, y = [], []
    for sentence in sentences:
        ids = [word_to_index.get(w, 0) for w in sentence]
        X.append(np.array([1, *ids]))
        y.append(np.array([*ids, 2]))
    return index_to_word, word_to_index, X, y
