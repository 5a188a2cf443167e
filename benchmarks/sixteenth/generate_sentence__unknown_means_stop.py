# exercise: generate_sentence
# right: no
# wrong: the chances of the two forbidden marks are given to the end mark instead of being shared by all
# lines: 10
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    S, E, U = map(word_to_index.get, ("SENTENCE_START", "SENTENCE_END", "UNKNOWN"))
    path = [S]
    for step in range(max_length):
        p = np.copy(model.forward_propagation(path)[0][-1])
        p[E] += p[U] + p[S]
        p[U] = p[S] = 0
        choice = int(rng.choice(len(p), p=p / p.sum()))
        if choice == E:
            break
        path.append(choice)
    return [index_to_word[i] for i in path[1:]]
