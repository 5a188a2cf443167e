# exercise: generate_sentence
# right: no
# wrong: the list holds the marks
# lines: 11
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    read = [word_to_index["SENTENCE_START"]]
    while len(read) <= max_length and read[-1] != word_to_index["SENTENCE_END"]:
        p = model.forward_propagation(read)[0][-1].copy()
        p[word_to_index["UNKNOWN"]] = p[word_to_index["SENTENCE_START"]] = 0
        read.append(int(rng.choice(len(p), p=p / p.sum())))
    return [index_to_word[k] for k in read]
