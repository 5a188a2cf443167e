# exercise: generate_sentence
# right: no
# wrong: what remains is scaled back to one by softmax, which flattens the proportions
# lines: 11
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    read = [word_to_index["SENTENCE_START"]]
    while len(read) <= max_length:
        p = model.forward_propagation(read)[0][-1].copy()
        for mark in ("UNKNOWN", "SENTENCE_START"):
            p[word_to_index[mark]] = -np.inf
        k = int(rng.choice(len(p), p=softmax(p)))
        if k == word_to_index["SENTENCE_END"]:
            break
        read.append(k)
    return [index_to_word[k] for k in read[1:]]
