# exercise: generate_sentence
# right: no
# wrong: a softmax is put on what are probabilities already, which makes all words nearly alike
# lines: 6
def draw_word(p, index_to_word, rng):
    p = softmax(p)
    while True:
        word = index_to_word[int(rng.choice(len(p), p=p))]
        if word not in ("UNKNOWN", "SENTENCE_START"):
            return word


def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    words = []
    while len(words) < max_length:
        x = [word_to_index[w] for w in ["SENTENCE_START", *words]]
        word = draw_word(model.forward_propagation(x)[0][-1], index_to_word, rng)
        if word == "SENTENCE_END":
            break
        words.append(word)
    return words
