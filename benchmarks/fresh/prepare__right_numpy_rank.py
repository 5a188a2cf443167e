# exercise: prepare
# right: yes
def prepare(sentences, vocabulary_size=8000):
    first = list(dict.fromkeys(w for s in sentences for w in s))
    number = {w: n for n, w in enumerate(first)}
    flat = np.array([number[w] for s in sentences for w in s], dtype=int)
    counts = np.bincount(flat, minlength=len(first))
    best = np.lexsort((np.arange(len(first)), -counts))[: vocabulary_size - 3]
    index_to_word = ["SENTENCE_START"] + [first[n] for n in best] + ["UNKNOWN", "SENTENCE_END"]
    word_to_index = {w: i for i, w in enumerate(index_to_word)}
    unk, end = len(index_to_word) - 2, len(index_to_word) - 1
    inside = [[word_to_index.get(w, unk) for w in s] for s in sentences]
    return index_to_word, word_to_index, [[0] + s for s in inside], [s + [end] for s in inside]
