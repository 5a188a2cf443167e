# exercise: generate
# right: no
# wrong: starts writing from a zero state, only the last word of the prompt is read
# lines: 9
# needs: one_hot_encode, rnn_step
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    C = len(word_to_idx)
    word, words = prompt[-1], []
    h = np.zeros((params[1].shape[0], 1))
    while len(words) < max_tokens and word != "EOS" or not words:
        idx = word_to_idx.get(word, word_to_idx["UNK"])
        h, o = rnn_step(one_hot_encode(idx, C)[:, None], h, params)
        word = idx_to_word[int(np.argmax(o))]
        words.append(word)
    return words
