# exercise: generate_sentence
# right: yes
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    start, end, unknown = map(word_to_index.get, ("SENTENCE_START", "SENTENCE_END", "UNKNOWN"))

    def rest(read):
        if len(read) > max_length:
            return []
        p = np.array(model.forward_propagation(np.array(read))[0][-1], dtype=float)
        p[[start, unknown]] = 0.0
        stairs = np.cumsum(p)
        drawn = int(np.searchsorted(stairs, rng.uniform(0, stairs[-1]), side="right"))
        return [] if drawn == end else [index_to_word[drawn], *rest([*read, drawn])]

    return rest([start])
