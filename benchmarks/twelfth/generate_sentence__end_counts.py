# exercise: generate_sentence
# right: no
# wrong: the start mark counts as a word, so a sentence is one word shorter than it may be
# lines: 7
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    sentence = ["SENTENCE_START"]
    while len(sentence) < max_length:
        p = model.forward_propagation([word_to_index[w] for w in sentence])[0][-1].copy()
        p[word_to_index["UNKNOWN"]] = p[word_to_index["SENTENCE_START"]] = 0.0
        word = index_to_word[int(rng.choice(len(p), p=p / p.sum()))]
        if word == "SENTENCE_END":
            break
        sentence.append(word)
    return sentence[1:]
