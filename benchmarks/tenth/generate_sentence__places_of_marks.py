# exercise: generate_sentence
# right: no
# wrong: the marks are taken to stand at places 0 (start), 1 (end) and 2 (unknown), wherever the dict says they are
# lines: 5
START, END, UNK = 0, 1, 2


def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    history = [START]
    while len(history) <= max_length:
        probs = np.array(model.forward_propagation(history)[0][-1])
        probs[[START, UNK]] = 0.0
        probs /= probs.sum()
        nxt = int(rng.choice(probs.size, p=probs))
        if nxt == END:
            break
        history.append(nxt)
    return [index_to_word[i] for i in history[1:]]
