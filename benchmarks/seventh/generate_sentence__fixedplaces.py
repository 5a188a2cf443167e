# exercise: generate_sentence
# right: no
# wrong: the marks are looked for at the places 0, 1 and 2 whatever the dict says; and the start mark counts as a word, so that a sentence ends one word too early
# lines: 16, 18

def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    """Let a model write a sentence, drawing word after word.

    model       has forward_propagation(x) and perhaps nothing else
    rng         the Generator that every word is drawn with
    max_length  the largest number of words, marks not counted
    returns     list of words, without SENTENCE_START and SENTENCE_END;
                UNKNOWN and SENTENCE_START are never drawn, the others keep their
                proportions
    """
    START, END, UNK = 0, 1, 2
    sentence = [START]
    while len(sentence) < max_length:
        p = model.forward_propagation(np.array(sentence))[0][-1].copy()
        p[START] = p[UNK] = 0.0
        p /= p.sum()
        nxt = rng.choice(p.size, p=p)
        if nxt == END:
            break
        sentence.append(nxt)
    return [index_to_word[i] for i in sentence[1:]]
