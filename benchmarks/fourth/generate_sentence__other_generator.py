# exercise: generate_sentence
# right: no
# wrong: draws with NumPy's global generator, not with rng, and ends one word too early, as the start mark is counted
# lines: 17, 24

def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    """Let a model write a sentence, drawing word after word.

    model       has forward_propagation(x) and perhaps nothing else
    rng         the Generator that every word is drawn with
    max_length  the largest number of words, marks not counted
    returns     list of words, without SENTENCE_START and SENTENCE_END;
                UNKNOWN and SENTENCE_START are never drawn, the others keep their
                proportions
    """
    sentence = ["SENTENCE_START"]
    while len(sentence) < max_length:
        x = [word_to_index[w] for w in sentence]
        outputs, _ = model.forward_propagation(x)
        p = outputs[-1].copy()
        p[word_to_index["UNKNOWN"]] = 0
        p[word_to_index["SENTENCE_START"]] = 0
        p /= p.sum()
        word = np.random.choice(index_to_word, p=p)
        if word == "SENTENCE_END":
            break
        sentence.append(str(word))
    return sentence[1:]
