# exercise: generate_sentence
# right: yes

def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    """Let a model write a sentence, drawing word after word.

    model       has forward_propagation(x) and perhaps nothing else
    rng         the Generator that every word is drawn with
    max_length  the largest number of words, marks not counted
    returns     list of words, without SENTENCE_START and SENTENCE_END;
                UNKNOWN and SENTENCE_START are never drawn, the others keep their
                proportions
    """
    START, END, UNKNOWN = (
        word_to_index[mark] for mark in ("SENTENCE_START", "SENTENCE_END", "UNKNOWN")
    )

    def words():
        read = [START]
        while True:
            outputs, _ = model.forward_propagation(read)
            chances = np.array(outputs[-1], dtype=float)
            chances[[START, UNKNOWN]] = 0
            chances /= chances.sum()
            if (drawn := int(rng.multinomial(1, chances).argmax())) == END:
                return
            read.append(drawn)
            yield index_to_word[drawn]

    return [word for _, word in zip(range(max_length), words())]
