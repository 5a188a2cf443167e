# exercise: generate_sentence
# right: no
# wrong: the chance of the two forbidden marks is added to the end mark, so the others do not keep their proportions and sentences are too short
# lines: 11
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    S, E, K = (word_to_index[m] for m in ("SENTENCE_START", "SENTENCE_END", "UNKNOWN"))
    sequence = [S]
    while len(sequence) <= max_length:
        p = np.array(model.forward_propagation(sequence)[0][-1], dtype=float)
        p[[S, K]] = 0
        p[E] += 1 - p.sum()
        choice = int(rng.choice(p.size, p=p))
        if choice == E:
            break
        sequence.append(choice)
    return [index_to_word[i] for i in sequence[1:]]
