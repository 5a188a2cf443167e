# exercise: generate_sentence
# right: no
# wrong: words that were written already are barred too, so no word comes twice
# lines: 12
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    start, stop, unk = [word_to_index[w] for w in ("SENTENCE_START", "SENTENCE_END", "UNKNOWN")]

    def grow(path):
        if len(path) - 1 == max_length:
            return path
        weights = model.forward_propagation(path)[0][-1] * 1.0
        weights[[unk] + path] = 0
        edges = weights.cumsum()
        nxt = int(np.searchsorted(edges, rng.random() * edges[-1], side="right"))
        return path if nxt == stop else grow(path + [nxt])

    return [index_to_word[i] for i in grow([start])[1:]]
