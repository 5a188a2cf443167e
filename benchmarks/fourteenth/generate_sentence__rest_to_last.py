# exercise: generate_sentence
# right: no
# wrong: The chances are not scaled to one again, so what unknown word and start mark had goes to the last word of the vocabulary.
# lines: 9, 10
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    def draw(p):
        p = np.array(p)
        p[word_to_index["UNKNOWN"]] = p[word_to_index["SENTENCE_START"]] = 0.0
        place = np.searchsorted(np.cumsum(p), rng.random(), side="right")
        return min(int(place), len(p) - 1)

    ids = [word_to_index["SENTENCE_START"]]
    for _ in range(max_length):
        new = draw(model.forward_propagation(np.array(ids))[0][-1])
        if index_to_word[new] == "SENTENCE_END":
            break
        ids.append(new)
    return [index_to_word[i] for i in ids[1:]]
