# exercise: generate_sentence
# right: no
# wrong: SENTENCE_START may be drawn
# lines: 9
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    read, words = [word_to_index["SENTENCE_START"]], []
    while len(words) < max_length:
        p = model.forward_propagation(read)[0][-1].copy()
        p[word_to_index["UNKNOWN"]] = 0
        k = int(rng.choice(len(p), p=p / p.sum()))
        if k == word_to_index["SENTENCE_END"]:
            break
        words.append(index_to_word[k])
        read.append(k)
    return words
