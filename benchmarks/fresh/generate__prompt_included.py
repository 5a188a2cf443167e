# exercise: generate
# right: no
# wrong: returns prompt and new words
# lines: 18
# needs: rnn_step
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    words = list(prompt)
    eye = np.eye(len(word_to_idx))
    h = np.zeros((params[1].shape[0], 1))
    for w in words:
        h, o = rnn_step(eye[:, [word_to_idx.get(w, word_to_idx["UNK"])]], h, params)
    for _ in range(max_tokens):
        i = int(np.argmax(o))
        words.append(idx_to_word[i])
        if idx_to_word[i] == "EOS":
            break
        h, o = rnn_step(eye[:, [i]], h, params)
    return words
