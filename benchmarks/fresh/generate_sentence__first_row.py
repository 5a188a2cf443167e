# exercise: generate_sentence
# right: no
# wrong: looks at the first row of outputs, not the last
# lines: 8
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    read, words = [word_to_index["SENTENCE_START"]], []
    while len(words) < max_length:
        p = model.forward_propagation(read)[0][0].copy()
        p[word_to_index["UNKNOWN"]] = p[word_to_index["SENTENCE_START"]] = 0
        k = int(rng.choice(len(p), p=p / p.sum()))
        if k == word_to_index["SENTENCE_END"]:
            break
        words.append(index_to_word[k])
        read.append(k)
    return words
