# exercise: generate_sentence
# right: no
# wrong: The chance taken from the marks is given to the other words in equal parts, so they do not keep their proportions.
# lines: 11
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    start, end, unk = (word_to_index[k] for k in ("SENTENCE_START", "SENTENCE_END", "UNKNOWN"))
    allowed = np.array([i for i in range(len(index_to_word)) if i not in (start, unk)])
    read = [start]
    while len(read) <= max_length:
        p = model.forward_propagation(read)[0][-1][allowed]
        p = p + (1 - p.sum()) / len(allowed)
        nxt = int(rng.choice(allowed, p=p / p.sum()))
        if nxt == end:
            break
        read.append(nxt)
    return [index_to_word[i] for i in read[1:]]
