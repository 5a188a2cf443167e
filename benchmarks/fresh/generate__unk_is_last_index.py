# exercise: generate
# right: no
# wrong: takes the last index for UNK, and EOS for index 2
# lines: 10, 15
# needs: one_hot_encode, rnn_step
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    C = len(word_to_idx)
    h = np.zeros((params[1].shape[0], 1))
    for w in prompt:
        h, o = rnn_step(one_hot_encode(word_to_idx.get(w, C - 1), C)[:, None], h, params)
    words = []
    for _ in range(max_tokens):
        i = int(np.argmax(o))
        words.append(idx_to_word[i])
        if i == 2:
            break
        h, o = rnn_step(one_hot_encode(i, C)[:, None], h, params)
    return words
