# exercise: prepare
# right: no
# wrong: The size is looked at only after a word was added, so with a vocabulary size of 3 the limit is passed at once and all words of the text are kept.
# lines: 13
def prepare(sentences, vocabulary_size=8000):
    counts = {}
    for s in sentences:
        for w in s:
            counts[w] = counts.get(w, 0) + 1
    index_to_word = ["UNKNOWN", "SENTENCE_START", "SENTENCE_END"]
    for w in sorted(counts, key=counts.get, reverse=True):
        index_to_word.append(w)
        if len(index_to_word) == vocabulary_size:
            break
    word_to_index = {}
    for i in range(len(index_to_word)):
        word_to_index[index_to_word[i]] = i
    ids = [[word_to_index.get(w, 0) for w in s] for s in sentences]
    X = [np.array([1] + row) for row in ids]
    y = [np.array(row + [2]) for row in ids]
    return index_to_word, word_to_index, X, y
