# exercise: generate
# right: no
# wrong: unknown words of the prompt are left out
# lines: 11
# needs: rnn_step
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    eye = np.eye(len(word_to_idx))
    h = np.zeros((params[1].shape[0], 1))
    o = np.ones((len(word_to_idx), 1))
    for w in prompt:
        if w in word_to_idx:
            h, o = rnn_step(eye[:, [word_to_idx[w]]], h, params)
    words = []
    for _ in range(max_tokens):
        i = int(np.argmax(o))
        words.append(idx_to_word[i])
        if idx_to_word[i] == "EOS":
            break
        h, o = rnn_step(eye[:, [i]], h, params)
    return words
