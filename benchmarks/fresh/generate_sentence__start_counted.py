# exercise: generate_sentence
# right: no
# wrong: the start mark counts for max_length: one word less
# lines: 7
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    read = [word_to_index["SENTENCE_START"]]
    while len(read) < max_length:
        p = model.forward_propagation(read)[0][-1].copy()
        p[word_to_index["UNKNOWN"]] = p[word_to_index["SENTENCE_START"]] = 0
        k = int(rng.choice(len(p), p=p / p.sum()))
        if k == word_to_index["SENTENCE_END"]:
            break
        read.append(k)
    return [index_to_word[k] for k in read[1:]]
