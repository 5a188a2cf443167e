# exercise: prepare
# right: no
# wrong: ties in alphabetical order, which decides who is kept
# lines: 10
def prepare(sentences, vocabulary_size=8000):
    counts = {}
    for s in sentences:
        for w in s:
            counts[w] = counts.get(w, 0) + 1
    ranked = sorted(counts, key=lambda w: (-counts[w], w))
    index_to_word = ["SENTENCE_START", "SENTENCE_END", "UNKNOWN"] + ranked[: vocabulary_size - 3]
    word_to_index = {w: i for i, w in enumerate(index_to_word)}
    look = lambda w: word_to_index.get(w, 2)
    X = [[0, *map(look, s)] for s in sentences]
    y = [[*map(look, s), 1] for s in sentences]
    return index_to_word, word_to_index, X, y
