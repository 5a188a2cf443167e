# exercise: generate_sentence
# right: no
# wrong: what the two marks had is shared out in equal parts among the other words, which changes their proportions
# lines: 11
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    C = len(index_to_word)
    banned = np.isin(index_to_word, ["UNKNOWN", "SENTENCE_START"])
    seq = [word_to_index["SENTENCE_START"]]
    for _ in range(max_length):
        p = np.array(model.forward_propagation(seq)[0][-1])
        p = np.where(banned, 0.0, p + p[banned].sum() / (C - 2))
        edges = np.cumsum(p)
        k = int(np.searchsorted(edges, rng.random() * edges[-1], side="right"))
        if index_to_word[k] == "SENTENCE_END":
            break
        seq.append(k)
    return [index_to_word[k] for k in seq[1:]]
