# exercise: generate_sentence
# right: no
# wrong: when UNKNOWN is drawn it is not written down, but the model reads it all the same
# lines: 24

def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    """Let a model write a sentence, drawing word after word.

    model       has forward_propagation(x) and perhaps nothing else
    rng         the Generator that every word is drawn with
    max_length  the largest number of words, marks not counted
    returns     list of words, without SENTENCE_START and SENTENCE_END;
                UNKNOWN and SENTENCE_START are never drawn, the others keep their
                proportions
    """
    marks = {"SENTENCE_START", "UNKNOWN"}
    path, words = ["SENTENCE_START"], []
    while len(words) < max_length:
        p = model.forward_propagation([word_to_index[w] for w in path])[0][-1]
        edges = np.cumsum(p)
        word = index_to_word[int(np.searchsorted(edges, rng.random() * edges[-1], side="right"))]
        if word == "SENTENCE_END":
            break
        path.append(word)
        if word not in marks:
            words.append(word)
    return words
