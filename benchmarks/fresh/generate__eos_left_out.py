# exercise: generate
# right: no
# wrong: EOS ends the list but is not in it
# lines: 14
# needs: one_hot_encode, rnn_step
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    C = len(word_to_idx)
    h = np.zeros((params[1].shape[0], 1))
    for word in prompt:
        h, o = rnn_step(one_hot_encode(word_to_idx.get(word, word_to_idx["UNK"]), C)[:, None], h, params)
    words = []
    while len(words) < max_tokens:
        i = int(np.argmax(o))
        if idx_to_word[i] == "EOS":
            break
        words.append(idx_to_word[i])
        h, o = rnn_step(one_hot_encode(i, C)[:, None], h, params)
    return words
