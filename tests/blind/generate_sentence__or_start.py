# exercise: generate_sentence
# right: no
# wrong: The start mark is read for the first word only; from then on the model reads the words without it.
# name: start-read-for-the-first-word-only
# lines: 10
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    start, end, unk = map(word_to_index.get, ["SENTENCE_START", "SENTENCE_END", "UNKNOWN"])
    written = []
    while len(written) < max_length:
        p = np.array(model.forward_propagation(written or [start])[0][-1])
        p[[start, unk]] = 0
        k = int(rng.choice(p.size, p=p / p.sum()))
        if k == end:
            break
        written.append(k)
    return [index_to_word[k] for k in written]
