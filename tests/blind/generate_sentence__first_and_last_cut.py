# exercise: generate_sentence
# right: no
# wrong: the last word is cut off as if it were the end mark, also where the sentence ended because it was full
# name: start-counted
# lines: 14
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    sentence = ["SENTENCE_START"]
    while sentence[-1] != "SENTENCE_END" and len(sentence) <= max_length:
        x = [word_to_index[w] for w in sentence]
        p = model.forward_propagation(x)[0][-1].copy()
        for mark in ("UNKNOWN", "SENTENCE_START"):
            p[word_to_index[mark]] = 0
        sentence.append(index_to_word[rng.choice(len(p), p=p / p.sum())])
    return sentence[1:-1]
