# exercise: generate_sentence
# right: no
# wrong: The length of the list that is read, start mark included, is compared with max_length, so sentences have at most one word less.
# lines: 8
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    seq = [word_to_index["SENTENCE_START"]]
    no = {word_to_index[m] for m in ("UNKNOWN", "SENTENCE_START")}
    while len(seq) < max_length:
        p = model.forward_propagation(np.array(seq))[0][-1]
        p = np.array([0.0 if i in no else q for i, q in enumerate(p)])
        k = int(np.argmax(rng.multinomial(1, p / p.sum())))
        if k == word_to_index["SENTENCE_END"]:
            break
        seq.append(k)
    return [index_to_word[k] for k in seq[1:]]
