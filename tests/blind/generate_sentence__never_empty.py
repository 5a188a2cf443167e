# exercise: generate_sentence
# right: no
# wrong: Two faults: the end mark gets no chance as long as nothing is written, and the end mark comes back as the last word.
# lines: 13, 15
# name: end-kept, no-end-at-the-first-word
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    start, end = word_to_index["SENTENCE_START"], word_to_index["SENTENCE_END"]
    ids = [start]
    while ids[-1] != end and len(ids) <= max_length:
        p = np.copy(model.forward_propagation(ids)[0][-1])
        p[start] = p[word_to_index["UNKNOWN"]] = 0
        if len(ids) == 1:
            p[end] = 0
        ids.append(int(rng.choice(len(p), p=p / np.sum(p))))
    return [index_to_word[i] for i in ids[1:]]
