# exercise: generate_sentence
# right: no
# wrong: the end mark is forbidden as the first word too
# lines: 12
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    start, end, unk = (word_to_index[m] for m in ("SENTENCE_START", "SENTENCE_END", "UNKNOWN"))
    read = [start]
    while len(read) <= max_length:
        p = np.array(model.forward_propagation(read)[0][-1])
        p[[start, unk]] = 0
        if len(read) == 1:
            p[end] = 0
        k = int(rng.choice(len(p), p=p / p.sum()))
        if k == end:
            break
        read.append(k)
    return [index_to_word[k] for k in read[1:]]
