# exercise: generate_sentence
# right: no
# wrong: The chance of the two marks is spread evenly over the other words, which changes their proportions.
# lines: 11
def redistribute(p, banned):
    p = np.array(p, dtype=float)
    lost = p[banned].sum()
    p[banned] = 0
    rest = np.ones(len(p), dtype=bool)
    rest[banned] = False
    p[rest] += lost / rest.sum()
    return p / p.sum()


def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    banned = [word_to_index["UNKNOWN"], word_to_index["SENTENCE_START"]]
    end = word_to_index["SENTENCE_END"]
    indices = [word_to_index["SENTENCE_START"]]
    while len(indices) <= max_length:
        outputs, _ = model.forward_propagation(indices)
        i = int(rng.choice(len(index_to_word), p=redistribute(outputs[-1], banned)))
        if i == end:
            break
        indices.append(i)
    return [index_to_word[i] for i in indices[1:]]
