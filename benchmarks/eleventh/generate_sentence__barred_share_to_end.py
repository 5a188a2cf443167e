# exercise: generate_sentence
# right: no
# wrong: the share of UNKNOWN and SENTENCE_START is given to SENTENCE_END and not scaled out, so sentences are too short
# lines: 11
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    start, end, unknown = map(word_to_index.get, ("SENTENCE_START", "SENTENCE_END", "UNKNOWN"))
    read = [start]
    while len(read) <= max_length:
        p = model.forward_propagation(read)[0][-1].copy()
        p[[start, unknown]] = 0
        p[end] += 1 - p.sum()
        k = rng.choice(len(p), p=p / p.sum())
        if k == end:
            break
        read.append(int(k))
    return [index_to_word[i] for i in read[1:]]
