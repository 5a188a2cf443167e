# exercise: generate_sentence
# right: no
# wrong: takes 0, 1, 2 for the indices of the marks
# lines: 6
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    START, END, UNK = 0, 1, 2
    read = [START]
    while len(read) <= max_length:
        p = model.forward_propagation(read)[0][-1].copy()
        p[[START, UNK]] = 0
        k = int(rng.choice(len(p), p=p / p.sum()))
        if k == END:
            break
        read.append(k)
    return [index_to_word[k] for k in read[1:]]
