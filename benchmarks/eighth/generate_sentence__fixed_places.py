# exercise: generate_sentence
# right: no
# wrong: the marks are looked for in the first three places of the vocabulary, though the dictionary says where they are
# lines: 5
START, END, UNKNOWN = range(3)


def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    read = [START]
    while len(read) - 1 < max_length:
        p = model.forward_propagation(read)[0][-1].copy()
        p[START] = p[UNKNOWN] = 0.0
        drawn = int(rng.choice(len(p), p=p / p.sum()))
        if drawn == END:
            break
        read.append(drawn)
    return [index_to_word[i] for i in read[1:]]
