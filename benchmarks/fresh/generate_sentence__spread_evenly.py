# exercise: generate_sentence
# right: no
# wrong: spreads the chance of UNKNOWN evenly, which changes the proportions
# lines: 11
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    read, words = [word_to_index["SENTENCE_START"]], []
    out = [word_to_index["UNKNOWN"], word_to_index["SENTENCE_START"]]
    while len(words) < max_length:
        p = model.forward_propagation(read)[0][-1].copy()
        spare = p[out].sum()
        p += spare / (len(p) - 2)
        p[out] = 0
        k = int(rng.choice(len(p), p=p / p.sum()))
        if k == word_to_index["SENTENCE_END"]:
            break
        words.append(index_to_word[k])
        read.append(k)
    return words
