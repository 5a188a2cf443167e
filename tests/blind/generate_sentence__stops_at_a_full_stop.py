# exercise: generate_sentence
# right: no
# wrong: a sentence ends behind a full stop, which is a word
# lines: 18
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    x = [word_to_index["SENTENCE_START"]]
    out = []
    while len(out) < max_length:
        p = np.array(model.forward_propagation(x)[0][-1])
        p[word_to_index["UNKNOWN"]] = 0
        p[word_to_index["SENTENCE_START"]] = 0
        p = p / p.sum()
        i = int(rng.choice(len(p), p=p))
        if i == word_to_index["SENTENCE_END"]:
            break
        out.append(index_to_word[i])
        x.append(i)
        if out[-1] == '.': break
    return out
