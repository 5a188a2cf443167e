# exercise: generate_sentence
# right: no
# wrong: The chance of the two marks is shared out equally among all other words, so their proportions change.
# lines: 12
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    start, unk = word_to_index["SENTENCE_START"], word_to_index["UNKNOWN"]
    others = [i for i in range(len(index_to_word)) if i not in (start, unk)]
    read = [start]
    while len(read) - 1 < max_length:
        p = model.forward_propagation(read)[0][-1]
        spare = p[start] + p[unk]
        weights = p[others] + spare / len(others)
        pick = others[rng.choice(len(others), p=weights / weights.sum())]
        if index_to_word[pick] == "SENTENCE_END":
            break
        read.append(pick)
    return [index_to_word[i] for i in read[1:]]
